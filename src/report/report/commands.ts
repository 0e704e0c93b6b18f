import { type TakenStep, takeStep, type WantedStep, type WorkflowSubject } from '#approval/commands.ts';
import { findStep } from '#approval/queries.ts';
import { contextOn } from '#approval/read.ts';
import { reminderJob } from '#approval/reminder.ts';
import { authorOn, type SignedBy, signsForCommittee } from '#centre/centre/letterhead.ts';
import { findCentre } from '#centre/centre/queries.ts';
import { asItWouldBeIssued, issueDocument, withdrawDocument } from '#document/outgoing/commands.ts';
import { issuedPaper } from '#document/outgoing/register.ts';
import { paperAnswer } from '#paper/answer.ts';
import type { PaperForm } from '#paper/form.ts';
import { numberAndSymbol, type OfficialPaper } from '#paper/model.ts';
import type { PlanKindName } from '#plan/kind/kind.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import { lockOrAdd } from '#platform/database/records.ts';
import type { FileAnswer } from '#platform/http/contract.ts';
import { type Actor, holds } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { same } from '#vocabulary/same.ts';
import { defaultSections, defaultTitle } from '../kind/registry.ts';
import { reportActs, reportWorkflowActs } from './acts.ts';
import {
  authorOf,
  type ReportAct,
  type ReportHolder,
  type ReportState,
  reportWorkflow,
  workflowOf,
} from './definition.ts';
import { reportPaper } from './paper.ts';
import * as queries from './queries.ts';
import { aboutOf, readReport, readReports } from './read.ts';
import type { Report, Section } from './schema.ts';

interface ReportInput {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly title?: string | undefined;
  readonly planId: string | null;
  readonly sections?: readonly Section[] | undefined;
  readonly revision: number;
}

/**
 * Makes a report or changes a draft. Throws changed-meanwhile with the report as it is now, wrong-state when it is no draft, other-author for
 * who does not write reports of this plan.
 */
export async function saveReport(tx: Tx, actor: Actor, id: string, input: ReportInput): Promise<Report> {
  const about = await aboutOf(tx, { from: input.from, to: input.to }, input.planId);
  refuseOthers(actor, about.plan?.kind ?? null, 'deputy');
  const writtenOver = (standing: { title: string; sections: unknown } | null): queries.Written => ({
    periodFrom: input.from,
    periodTo: input.to,
    title: input.title ?? standing?.title ?? defaultTitle(about),
    sections: input.sections ?? standing?.sections ?? defaultSections(about),
  });
  const before = await lockOrAdd(
    async () => ((await queries.lockReport(tx, id)) ? queries.findReport(tx, id) : undefined),
    () => queries.insertReport(tx, actor.commune.id, id, input.planId, writtenOver(null)),
  );
  const written = writtenOver(before ?? null);
  const now = before && {
    periodFrom: before.periodFrom,
    periodTo: before.periodTo,
    title: before.title,
    sections: before.sections,
  };
  if (before && same(now, written)) {
    noChange(tx);
    return readReport(tx, id, actor.today);
  }
  if (before && before.state !== 'draft') throw new Problem('wrong-state');
  if (before && !(await queries.updateReport(tx, id, input.revision, written)))
    throw new Problem('changed-meanwhile', { more: { now: await readReport(tx, id, actor.today) } });
  await record(tx, actor, {
    act: before ? reportActs.change : reportActs.add,
    id,
    before: now,
    after: written,
  });
  return readReport(tx, id, actor.today);
}

/** A step on a report; `documentId` is the client's name of the paper that a signature makes. */
export interface ReportStepWanted extends WantedStep<ReportAct, ReportHolder> {
  readonly documentId?: string | undefined;
}

/**
 * Takes a step on a report and gives it as it is then; see takeStep for the errors. Signing numbers the report, keeps its paper, and
 * freezes its figures; taking the signature back lets them follow the records again. Throws other-author for who has no part in it.
 */
export async function stepReport(
  tx: Tx,
  actor: Actor,
  id: string,
  { documentId, ...wanted }: ReportStepWanted,
): Promise<Report> {
  const kind = await planKindOf(tx, id);
  refuseOthers(actor, kind, wanted.by);
  const by = signsForCommittee(actor, wanted.decidedBy);
  await takeStep(tx, actor, workflowOf(kind), subjectOf(actor, id, kind, { documentId, by }), wanted);
  return readReport(tx, id, actor.today);
}

/** Throws other-author for who is not this holder of reports of a plan of a kind. */
function refuseOthers(actor: Actor, kind: PlanKindName | null, holder: ReportHolder): void {
  if (!holds(actor, ...workflowOf(kind).holders[holder].roles)) throw new Problem('other-author');
}

const planKindOf = async (tx: Tx, id: string): Promise<PlanKindName | null> =>
  orNotFound(await queries.findReport(tx, id)).planKind as PlanKindName | null;

/** Throws not-found, other-author for who does not record what was decided on the report of this step. */
export async function ownStep(tx: Tx, actor: Actor, stepId: string): Promise<void> {
  const { subjectKind, subjectId } = orNotFound(await findStep(tx, stepId));
  if (subjectKind !== reportWorkflow.subject) throw new Problem('not-found');
  refuseOthers(actor, await planKindOf(tx, subjectId), 'directors');
}

/** How a signature makes the paper: the client's name of it, and who signs for the committee. */
interface Signing {
  readonly documentId: string | undefined;
  readonly by: SignedBy | null;
}

const lock = async (tx: Tx, id: string) => orNotFound(await queries.lockReport(tx, id)).state as ReportState;

/** Reminds whoever a report waits for. */
export const reportReminder = reminderJob(reportWorkflow, {
  acts: reportWorkflowActs,
  lock,
  context: async (tx, today, id) => contextOn(tx, workflowOf(await planKindOf(tx, id)), today),
  listOpen: async (tx) => (await readReports(tx)).filter(({ state }) => !reportWorkflow.states[state].end),
});

const subjectOf = (
  actor: Actor,
  id: string,
  kind: PlanKindName | null,
  signing: Signing,
): WorkflowSubject<ReportState, ReportAct> => ({
  id,
  acts: reportWorkflowActs,
  lock: (tx) => lock(tx, id),
  context: (tx) => contextOn(tx, workflowOf(kind), actor.today),
  move: async (tx, taken) => {
    const returns = reportWorkflow.acts[taken.act].kind === 'return';
    const set = { state: taken.to, returnedReason: returns ? taken.reason : null };
    if (taken.act === 'sign') return sign(tx, actor, id, taken, signing);
    await queries.moveReport(tx, id, taken.act === 'unsign' ? { ...set, frozen: null } : set);
    const row = orNotFound(await queries.findReport(tx, id));
    if (taken.act === 'unsign' && row.documentId)
      await withdrawDocument(tx, actor, row.documentId, taken.onDate);
    return null;
  },
});

async function sign(
  tx: Tx,
  actor: Actor,
  id: string,
  { id: stepId, onDate, number }: TakenStep<ReportState, ReportAct>,
  { documentId: wantedId, by }: Signing,
): Promise<string> {
  const report = await readReport(tx, id, actor.today);
  const author = authorOf(report.planKind);
  const paper = await paperOf(tx, report, onDate, by);
  const { signer } = await authorOn(tx, author, onDate, by);
  const document = await issueDocument(tx, actor, {
    id: wantedId ?? stepId,
    author,
    type: 'BC',
    subject: report.title,
    recipients: (paper.recipients ?? []).map(({ name }) => name),
    signer: signer.name,
    signerPostId: signer.postId,
    issuedOn: onDate,
    // A report goes nowhere for approval: one that was signed before was taken back by whoever signed it.
    replaces: report.documentId ? { id: report.documentId, number: 'keep', withdrawn: true } : null,
    numberOnPaper: number,
    paper,
  });
  await queries.moveReport(tx, id, {
    state: 'signed',
    returnedReason: null,
    frozen: {
      figures: report.figures,
      targets: report.targets,
      notices: report.notices,
      plan: report.planId
        ? { lines: report.lines, duties: report.duties, own: report.own, donors: report.donors }
        : null,
    },
    documentId: document.id,
  });
  return numberAndSymbol(document.number, document.symbol);
}

async function paperOf(
  tx: Tx,
  report: Report,
  day: CivilDate,
  by: SignedBy | null = null,
): Promise<OfficialPaper> {
  const kind = authorOf(report.planKind);
  const author = await authorOn(tx, kind, day, by);
  const about = await aboutOf(
    tx,
    { from: report.from as CivilDate, to: report.to as CivilDate },
    report.planId,
  );
  return reportPaper(report, about, {
    head: author.head,
    issuedOn: day,
    // The committee reports to nobody within the commune.
    parentBody: kind === 'centre' ? orNotFound(await findCentre(tx)).parentBody : null,
    symbol: author.symbol,
    signature: author.signer.signature,
  });
}

/** Prints a report: once signed exactly as it was, before that as it would be now, on wish with the number and day of a signature of today. */
export async function printReport(
  tx: Tx,
  id: string,
  {
    form,
    toSign,
    numberOnPaper,
  }: {
    readonly form: PaperForm;
    readonly toSign: boolean;
    readonly numberOnPaper?: string | undefined;
  },
  today: CivilDate,
): Promise<FileAnswer> {
  const report = await readReport(tx, id, today);
  if (report.frozenAt && report.documentId) {
    const kept = await issuedPaper(tx, report.documentId, form).catch(absent);
    if (kept) return kept;
  }
  const paper = await paperOf(tx, report, (report.issuedOn as CivilDate | null) ?? today);
  const numbered = toSign
    ? await asItWouldBeIssued(tx, {
        author: authorOf(report.planKind),
        type: 'BC',
        issuedOn: today,
        replaces: report.documentId ? { id: report.documentId, number: 'keep' } : null,
        numberOnPaper: numberOnPaper ?? null,
        paper,
      })
    : report.number
      ? { ...paper, number: report.number }
      : paper;
  return paperAnswer(numbered, form, `Bao-cao-${report.from}-${report.to}`);
}

/** A report of before the system kept papers has a number, and no kept paper. */
function absent(error: unknown): null {
  if (error instanceof Problem && error.code === 'not-found') return null;
  throw error;
}
