import { v5 } from 'uuid';
import { letterheadOf, signerOf } from '#centre/centre/letterhead.ts';
import { findCentre } from '#centre/centre/queries.ts';
import { issueDocument } from '#document/outgoing/commands.ts';
import { issuedPaper } from '#document/outgoing/register.ts';
import { type PaperForm, paperAnswer } from '#paper/answer.ts';
import type { OfficialPaper } from '#paper/model.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { FileAnswer } from '#platform/http/contract.ts';
import type { Actor } from '#platform/policy/actor.ts';
import { found, Problem } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { same } from '#vocabulary/same.ts';
import { reportPaper } from './paper.ts';
import * as queries from './queries.ts';
import { readReport } from './read.ts';
import { isFrozen, type ReportStep, stateAfter } from './rules.ts';
import type { Report, Section } from './schema.ts';
import { usualSections } from './usual.ts';

interface Said {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly title: string;
  readonly sections?: readonly Section[] | undefined;
  readonly revision: number;
}

/** Makes a report or changes a draft. Throws changed-meanwhile with the report as it is now, wrong-state when it is no draft. */
export async function saveReport(tx: Tx, actor: Actor, id: string, said: Said): Promise<Report> {
  const before = await queries.findReport(tx, id);
  const period = { from: said.from, to: said.to };
  const written = {
    periodFrom: said.from,
    periodTo: said.to,
    title: said.title,
    sections: said.sections ?? before?.sections ?? usualSections(period),
  };
  const now = before && {
    periodFrom: before.periodFrom,
    periodTo: before.periodTo,
    title: before.title,
    sections: before.sections,
  };
  if (before && same(now, written)) {
    noChange(tx);
    return readReport(tx, id);
  }
  if (!before) await queries.insertReport(tx, actor.commune.id, id, written);
  else if (before.state !== 'draft') throw new Problem('wrong-state');
  else if (!(await queries.updateReport(tx, id, said.revision, written)))
    throw new Problem('changed-meanwhile', { more: { now: await readReport(tx, id) } });
  await record(tx, actor, {
    act: before ? 'report.change' : 'report.add',
    kind: 'report',
    id,
    before: now,
    after: written,
  });
  return readReport(tx, id);
}

/**
 * Takes a step. Signing numbers the report, keeps its paper, and freezes its figures. Taking a step again that was just taken changes
 * nothing. Throws wrong-state with the report as it is now.
 */
export async function stepReport(
  tx: Tx,
  actor: Actor,
  id: string,
  said: { step: ReportStep; reason?: string; documentId?: string },
): Promise<Report> {
  const report = await readReport(tx, id);
  const state = stateAfter(report.state, said.step);
  if (!state) {
    if (report.steps.at(-1)?.step !== said.step) throw new Problem('wrong-state', { more: { now: report } });
    noChange(tx);
    return report;
  }
  const reason = said.reason ?? null;
  const moved = await queries.moveReport(tx, id, report.state, {
    state,
    returnedReason: said.step === 'return' ? reason : null,
    ...(said.step === 'sign' ? { frozen: report.figures } : {}),
  });
  if (!moved) throw new Problem('wrong-state', { more: { now: await readReport(tx, id) } });
  await queries.insertStep(tx, actor.commune.id, {
    id: v5(`${said.step} ${report.revision}`, id),
    reportId: id,
    step: said.step,
    onDate: actor.today,
    actor: `${actor.grant.post.title} ${actor.name}`,
    reason,
  });
  await record(tx, actor, {
    act: `report.${said.step}`,
    kind: 'report',
    id,
    before: { state: report.state },
    after: { state },
    reason,
  });
  if (said.step === 'sign') await number(tx, actor, report, said.documentId ?? v5('document', id));
  return readReport(tx, id);
}

async function number(tx: Tx, actor: Actor, report: Report, documentId: string): Promise<void> {
  const paper = await paperOf(tx, report, actor.today);
  const signer = await signerOf(tx, 'director', actor.today);
  // The register is held from here to the end of the transaction.
  await issueDocument(tx, actor, {
    id: documentId,
    type: 'BC',
    subject: report.title,
    recipients: (paper.recipients ?? []).map(({ name }) => name),
    signer: signer.name,
    signerPostId: signer.postId,
    issuedOn: actor.today,
    paper,
  });
  await queries.moveReport(tx, report.id, 'signed', { state: 'signed', returnedReason: null, documentId });
}

async function paperOf(tx: Tx, report: Report, today: CivilDate): Promise<OfficialPaper> {
  const centre = found(await findCentre(tx));
  const day = (report.issuedOn as CivilDate | null) ?? today;
  const { signature } = await signerOf(tx, 'director', day);
  return reportPaper(report, {
    head: await letterheadOf(tx),
    issuedOn: day,
    parentBody: centre.parentBody,
    symbol: centre.symbol,
    signature,
  });
}

/** Prints a report: once signed exactly as it was, before that as it would be now. */
export async function printReport(
  tx: Tx,
  id: string,
  form: PaperForm,
  today: CivilDate,
): Promise<FileAnswer> {
  const report = await readReport(tx, id);
  if (isFrozen(report.state) && report.documentId) {
    const kept = await issuedPaper(tx, report.documentId, form).catch(absent);
    if (kept) return kept;
  }
  const paper = await paperOf(tx, report, today);
  const numbered = report.number ? { ...paper, number: report.number } : paper;
  return paperAnswer(numbered, form, `Bao-cao-${report.from}-${report.to}`);
}

/** A report of before the house kept papers has a number, and no kept paper. */
function absent(error: unknown): null {
  if (error instanceof Problem && error.code === 'not-found') return null;
  throw error;
}
