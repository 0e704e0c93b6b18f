import { type TakenStep, takeStep, type WantedStep, type WorkflowSubject } from '#approval/commands.ts';
import { findStep, listSteps } from '#approval/queries.ts';
import { reminderJob } from '#approval/reminder.ts';
import { authorOn, signsForCommittee } from '#centre/centre/letterhead.ts';
import { issueDocument, type NumberChoice, withdrawDocument } from '#document/outgoing/commands.ts';
import { numberAndSymbol } from '#paper/model.ts';
import type { Tx } from '#platform/database/database.ts';
import { type Actor, holds } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import type { PlanKindName } from '../kind/kind.ts';
import { kindOf } from '../kind/registry.ts';
import { planPaper } from '../paper.ts';
import { openPlan } from '../version/open.ts';
import { findPlan, findVersionPlan, lockVersion, supersede, updateStanding } from '../version/queries.ts';
import type { OpenedPlan } from '../version/schema.ts';
import { planWorkflowActs } from './acts.ts';
import { type PlanAct, type PlanHolder, type PlanState, planWorkflow, workflowOf } from './definition.ts';
import { listOpenVersions } from './queries.ts';
import { planContext } from './read.ts';

/** A step on a version; a signature anew says under which number (`keep` when left out). */
export interface PlanStepWanted extends WantedStep<PlanAct, PlanHolder> {
  readonly numbering?: NumberChoice;
}

/**
 * Takes a step on a version and opens the plan as it is then; see takeStep for the errors. A signature numbers the paper in the register:
 * already-exists or bad-input for a number on paper that is taken or none. Throws other-author for who has no part in plans of this kind.
 */
export async function stepPlan(
  tx: Tx,
  actor: Actor,
  versionId: string,
  wanted: PlanStepWanted,
): Promise<OpenedPlan> {
  const planId = await findVersionPlan(tx, versionId);
  const { kind } = orNotFound(await findPlan(tx, planId));
  const definition = workflowOf(kind);
  if (!holds(actor, ...definition.holders[wanted.by].roles)) throw new Problem('other-author');
  await takeStep(tx, actor, definition, subjectOf(actor, versionId, kind, wanted), wanted);
  return openPlan(tx, actor, planId, versionId);
}

/** Throws not-found, other-author for who does not record what was decided on the plan of this step. */
export async function ownStep(tx: Tx, actor: Actor, stepId: string): Promise<void> {
  const { subjectKind, subjectId } = orNotFound(await findStep(tx, stepId));
  if (subjectKind !== planWorkflow.subject) throw new Problem('not-found');
  const { kind } = orNotFound(await findPlan(tx, await findVersionPlan(tx, subjectId)));
  if (!holds(actor, ...workflowOf(kind).holders.directors.roles)) throw new Problem('other-author');
}

const lock = async (tx: Tx, id: string): Promise<PlanState> => (await lockVersion(tx, id)).state;

/** Reminds whoever a version of a plan waits for. */
export const planReminder = reminderJob(planWorkflow, {
  acts: planWorkflowActs,
  lock,
  context: async (tx, today, id) =>
    planContext(tx, today, orNotFound(await findPlan(tx, await findVersionPlan(tx, id))).kind),
  listOpen: listOpenVersions,
});

const subjectOf = (
  actor: Actor,
  id: string,
  kind: PlanKindName,
  wanted: PlanStepWanted,
): WorkflowSubject<PlanState, PlanAct> => ({
  id,
  acts: planWorkflowActs,
  lock: (tx) => lock(tx, id),
  context: (tx, day) => planContext(tx, actor.today, kind, day),
  move: (tx, taken) => move(tx, actor, id, taken, wanted),
});

async function move(
  tx: Tx,
  actor: Actor,
  id: string,
  taken: TakenStep<PlanState, PlanAct>,
  wanted: PlanStepWanted,
): Promise<string | null> {
  const version = await lockVersion(tx, id);
  const inForce = taken.to === 'in-force';
  if (inForce) await supersede(tx, version.planId);
  await updateStanding(tx, id, {
    state: taken.to,
    returnedBy: returnedBy(taken.act),
    ...(inForce ? { inForceFrom: taken.onDate } : {}),
  });
  if (taken.act === 'unsign') await withdrawDocument(tx, actor, orNotFound(version.documentId), taken.onDate);
  return taken.act === 'sign' ? sign(tx, actor, version, taken, wanted) : null;
}

function returnedBy(act: PlanAct): 'director' | 'approver' | null {
  const { kind, by } = planWorkflow.acts[act];
  if (kind !== 'return') return null;
  return by === 'director' ? 'director' : 'approver';
}

/**
 * Takes the plan's number from the register and keeps the paper as signed. One that came back is a new paper, as a rule under the number
 * that the plan had: it was returned to be mended and is known by that number to whoever returned it. An office that numbers each
 * signature anew says so when it signs; a paper that was numbered by hand keeps what stands on it. Register and steps tell either way.
 */
async function sign(
  tx: Tx,
  actor: Actor,
  { id, planId, documentId, recipients }: { id: string } & Awaited<ReturnType<typeof lockVersion>>,
  { id: stepId, onDate: issuedOn, number }: TakenStep<PlanState, PlanAct>,
  wanted: PlanStepWanted,
): Promise<string | null> {
  const opened = await openPlan(tx, actor, planId, id);
  const by = signsForCommittee(actor, wanted.decidedBy);
  const { author } = kindOf(opened.plan.kind);
  const { signer } = await authorOn(tx, author, issuedOn, by);
  const paper = await planPaper(tx, opened, by);
  const steps = await listSteps(tx, { kind: planWorkflow.subject, id });
  const back = steps.findLast(({ step }) => step === 'unsign' || step === 'approver-return');
  const document = await issueDocument(tx, actor, {
    // Each signature is one paper.
    id: stepId,
    author,
    type: 'KH',
    subject: paper.subject.join(' '),
    recipients: recipients.map((one) => one.name),
    signer: signer.name,
    signerPostId: signer.postId,
    issuedOn,
    replaces: documentId
      ? { id: documentId, number: wanted.numbering ?? 'keep', withdrawn: back?.step === 'unsign' }
      : null,
    numberOnPaper: number,
    paper,
  });
  await updateStanding(tx, id, { documentId: document.id });
  return numberAndSymbol(document.number, document.symbol);
}
