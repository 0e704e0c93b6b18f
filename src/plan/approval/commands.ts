import { createHash } from 'node:crypto';
import { signerOf } from '#centre/centre/letterhead.ts';
import { issueDocument, type NumberChoice } from '#document/outgoing/commands.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { FileAnswer, UploadedFile } from '#platform/http/contract.ts';
import type { Actor } from '#platform/policy/actor.ts';
import { found, Problem } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { planPaper } from '../paper.ts';
import { approverOf } from '../version/around.ts';
import { openPlan } from '../version/open.ts';
import { lockVersion, supersede, updateStanding } from '../version/queries.ts';
import type { OpenedPlan, PlanVersion } from '../version/schema.ts';
import * as queries from './queries.ts';
import { type ActBy, openActs, type PlanAct, standingAfter } from './rules.ts';

/** An act on a version, as it is told: on which day, by whom, why. */
export interface Act {
  readonly stepId: string;
  readonly act: PlanAct;
  readonly by: ActBy;
  readonly onDate: CivilDate;
  readonly reason: string | null;
  /** Who decided on paper, and as what; null for whoever is signed in. */
  readonly recorded: { readonly actor: string; readonly postTitle: string } | null;
  /** A signature on a plan that came back from the approver: under the number that it had (when left out), or under a new one. */
  readonly number?: NumberChoice;
}

/**
 * Moves a version on. Sending the same step again changes nothing. Throws wrong-state when the act is not open now or not to this
 * post, not-found for no such version.
 */
export async function take(tx: Tx, actor: Actor, versionId: string, act: Act): Promise<OpenedPlan> {
  const version = await lockVersion(tx, versionId);
  const done = await queries.findStep(tx, act.stepId);
  if (done) {
    if (done.versionId !== versionId) throw new Problem('already-exists');
    noChange(tx);
    return openPlan(tx, actor, version.planId, versionId);
  }
  // A paper is not dated into the future.
  if (act.onDate > actor.today) throw new Problem('out-of-range');
  const approver = await approverOf(tx, act.onDate);
  const open = openActs(version, approver).find((one) => one.act === act.act && one.by.includes(act.by));
  const next = standingAfter(version, act.act, approver);
  if (!open || !next) throw new Problem('wrong-state', { more: { state: version.state } });
  await queries.insertStep(tx, actor.commune.id, {
    id: act.stepId,
    versionId,
    step: act.act,
    onDate: act.onDate,
    actor: act.recorded?.actor ?? actor.name,
    postTitle: act.recorded?.postTitle ?? actor.grant.post.title,
    postId: act.recorded ? null : actor.grant.post.id,
    reason: act.reason,
    recorded: act.recorded !== null,
  });
  if (next.state === 'in-force') await supersede(tx, version.planId);
  await updateStanding(tx, versionId, {
    ...next,
    ...(next.state === 'in-force' ? { inForceFrom: act.onDate } : {}),
  });
  await record(tx, actor, {
    act: `plan.${act.act}`,
    kind: 'plan-version',
    id: versionId,
    before: { state: version.state, returnedBy: version.returnedBy },
    after: next,
    reason: act.reason,
  });
  if (act.act === 'sign') await number(tx, actor, version, act);
  return openPlan(tx, actor, version.planId, versionId);
}

/**
 * Takes the plan's number from the register and keeps the paper as signed. One that came back from the approver is a new paper, as a rule
 * under the number that the plan had: it was returned to be mended and is known by that number to whoever returned it. An office that
 * numbers each signature anew says so when it signs. Register and steps tell either way.
 */
async function number(
  tx: Tx,
  actor: Actor,
  version: PlanVersion & { planId: string },
  { stepId, onDate: issuedOn, number: choice = 'keep' }: Act,
): Promise<void> {
  const opened = await openPlan(tx, actor, version.planId, version.id);
  const signer = await signerOf(tx, 'director', issuedOn);
  const paper = await planPaper(tx, opened);
  const document = await issueDocument(tx, actor, {
    // Each signature is one paper.
    id: stepId,
    type: 'KH',
    subject: paper.subject.join(' '),
    recipients: version.recipients.map((one) => one.name),
    signer: signer.name,
    signerPostId: signer.postId,
    issuedOn,
    replaces: version.documentId ? { id: version.documentId, number: choice } : null,
    paper,
  });
  await updateStanding(tx, version.id, { documentId: document.id });
}

/** Keeps the signed page of a recorded decision. Sending it again changes nothing; throws wrong-state where another page is attached. */
export async function attachPage(
  tx: Tx,
  actor: Actor,
  stepId: string,
  fileId: string,
  file: UploadedFile,
): Promise<{ fileId: string }> {
  const step = found(await queries.findStep(tx, stepId));
  if (!step.recorded || (step.fileId && step.fileId !== fileId)) throw new Problem('wrong-state');
  const bytes = Buffer.from(file.bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { name, mediaType } = file;
  await queries.insertFile(tx, actor.commune.id, {
    id: fileId,
    name,
    mediaType,
    size: bytes.length,
    sha256,
    bytes,
  });
  await queries.updateStepFile(tx, stepId, fileId);
  await record(tx, actor, {
    act: 'plan.attach',
    kind: 'plan-version',
    id: step.versionId,
    after: { fileId, name, sha256 },
  });
  return { fileId };
}

/** Gives the signed page. Throws not-found when the step has none. */
export async function signedPage(tx: Tx, stepId: string): Promise<FileAnswer> {
  const file = found(await queries.findStepFile(tx, stepId));
  // Only what a browser shows without running anything is shown in place.
  return { ...file, inline: /^(image\/(png|jpeg|webp)|application\/pdf)$/.test(file.mediaType) };
}
