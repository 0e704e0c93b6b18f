import { createHash } from 'node:crypto';
import { v5, v7 } from 'uuid';
import type { AuditAct } from '#platform/audit/acts.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import { isShownInPlace } from '#platform/file/media-type.ts';
import { insertFile } from '#platform/file/queries.ts';
import type { FileAnswer, UploadedFile } from '#platform/http/contract.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import type { WorkflowActs } from './acts.ts';
import type { WorkflowDefinition } from './definition.ts';
import * as queries from './queries.ts';
import { queueReminder, remindHolder } from './reminder.ts';
import { openActs, remind, stateAfter, type WorkflowContext } from './rules.ts';

/** A step that somebody wants to take. */
export interface WantedStep<A extends string, H extends string> {
  /** The client's name of the step. Left out: the act that moved the subject last is not taken again. */
  readonly id?: string | undefined;
  readonly act: A | typeof remind;
  /** As whom the person acts; the keeper where it is recorded from paper. */
  readonly by: H;
  readonly onDate: CivilDate;
  readonly reason?: string | null | undefined;
  /** Who decided and as what, where that is somebody else than whoever is signed in. */
  readonly decidedBy?: { readonly actor: string; readonly postTitle: string } | null | undefined;
  /** It happened on paper and is written down here. */
  readonly recorded?: boolean;
  /** The number of the paper, where it bears one already. */
  readonly number?: string | null | undefined;
}

/** A step that is being taken: what a subject's own part of it is told. */
export interface TakenStep<S extends string, A extends string> {
  readonly id: string;
  readonly act: A;
  readonly from: S;
  readonly to: S;
  readonly onDate: CivilDate;
  readonly reason: string | null;
  readonly number: string | null;
}

/** What goes from hand to hand, as its noun keeps it. */
export interface WorkflowSubject<S extends string, A extends string> {
  readonly id: string;
  readonly acts: WorkflowActs<A>;
  /** Gives the state, kept from others until the transaction ends. Throws not-found. */
  readonly lock: (tx: Tx) => Promise<S>;
  readonly context: (tx: Tx, day: CivilDate) => Promise<WorkflowContext>;
  /** Writes the new state with all that goes with it; gives the number that the paper took, where the act numbers it. */
  readonly move: (tx: Tx, taken: TakenStep<S, A>) => Promise<string | null>;
}

/**
 * Takes a step: locks the subject, looks where it stands, decides, writes the step and the new state, and tells the audit. The same step
 * again changes nothing, also when it comes several times at once. Throws not-found, wrong-state (the act is not open now, or not to this
 * holder), no-holder with the post that nobody holds, bad-input for a reason that is missing, out-of-range for a day to come,
 * reminded-today, already-exists for an id that another step has.
 */
export async function takeStep<S extends string, A extends string, H extends string>(
  tx: Tx,
  actor: Actor,
  definition: WorkflowDefinition<S, A, H>,
  subject: WorkflowSubject<S, A>,
  wanted: WantedStep<A, H>,
): Promise<void> {
  const state = await subject.lock(tx);
  const key = { kind: definition.subject, id: subject.id };
  const steps = await queries.listSteps(tx, key);
  if (await wasTaken(tx, key, steps, wanted)) return noChange(tx);
  // A paper is not dated into the future.
  if (wanted.onDate > actor.today) throw new Problem('out-of-range');
  const context = await subject.context(tx, wanted.onDate);
  const { act } = wanted;
  const id = wanted.id ?? v5(`${act} ${steps.length}`, subject.id);
  const reason = wanted.reason?.trim() || null;
  const told = (number: string | null) => ({
    id,
    act,
    onDate: wanted.onDate,
    actor: wanted.decidedBy?.actor ?? actor.name,
    postTitle: wanted.decidedBy?.postTitle ?? actor.grant.post.title,
    postId: wanted.recorded ? null : actor.grant.post.id,
    reason,
    number,
    recorded: wanted.recorded ?? false,
  });
  if (act === remind)
    return remindHolder(
      tx,
      actor,
      definition,
      subject.acts[remind],
      key.id,
      { state, context, steps },
      told(null),
    );
  const open = openActs(definition, state, context).find((one) => one.act === act);
  const to = stateAfter(definition, state, act, context);
  const mine = wanted.recorded ? open?.onPaper && wanted.by === definition.keeper : open?.by === wanted.by;
  if (!open || to === null || !mine || (!wanted.recorded && !open.account))
    throw new Problem('wrong-state', { more: { state } });
  if (open.needsReason && reason === null) throw reasonMissing();
  if (open.missing !== null) throw nobodyHolds(definition.holders[open.missing].name);
  const taken = {
    id,
    act,
    from: state,
    to,
    onDate: wanted.onDate,
    reason,
    number: wanted.number ?? null,
  };
  const number = (await subject.move(tx, taken)) ?? taken.number;
  const step = told(number);
  await queries.insertStep(tx, key, step);
  await queueReminder(tx, actor.today, definition, key.id, {
    state: to,
    context,
    steps: [...steps, { ...step, step: act }],
  });
  await record(tx, actor, {
    act: subject.acts[act],
    id: subject.id,
    before: { state },
    after: { state: to },
    reason,
  });
}

/** Subjects of one kind that go on together, as a list is agreed, proposed or decided. */
export interface WorkflowSubjects<S extends string, A extends string> {
  readonly ids: readonly string[];
  readonly acts: WorkflowActs<A>;
  /** Gives the states of those that are there, kept from others until the transaction ends. */
  readonly lock: (tx: Tx) => Promise<readonly { readonly id: string; readonly state: S }[]>;
  readonly contextOf: (id: string) => WorkflowContext;
  /** Writes the new state of all of them. */
  readonly move: (tx: Tx, ids: readonly string[], to: S) => Promise<void>;
}

/** A step that a list takes; `reasons` says of each why, where they differ. */
export type WantedSteps<A extends string> = Omit<WantedStep<A, string>, 'id' | 'act' | 'by'> & {
  readonly act: A;
  readonly reasons?: ReadonlyMap<string, string>;
};

/**
 * Takes one step on many subjects, in a few statements however many they are; none goes on where one cannot. One that the same step has
 * brought where it stands stays there. Reminds nobody of single ones. Gives how many went on. Throws not-found where one is missing,
 * wrong-state with the ids of those to which the act is not open, bad-input for a reason that is missing, out-of-range for a day to come.
 */
export async function takeSteps<S extends string, A extends string, H extends string>(
  tx: Tx,
  actor: Actor,
  definition: WorkflowDefinition<S, A, H>,
  subjects: WorkflowSubjects<S, A>,
  wanted: WantedSteps<A>,
): Promise<number> {
  const { act } = wanted;
  const rule = definition.acts[act];
  const rows = await subjects.lock(tx);
  if (rows.length !== new Set(subjects.ids).size) throw new Problem('not-found');
  if (wanted.onDate > actor.today) throw new Problem('out-of-range');
  const going = rows.filter(({ state }) => state !== rule.to);
  if (going.length === 0) {
    noChange(tx);
    return 0;
  }
  const shut = going.filter(
    ({ id, state }) => stateAfter(definition, state, act, subjects.contextOf(id)) === null,
  );
  if (shut.length > 0)
    throw new Problem('wrong-state', { more: { state: shut[0]!.state, ids: shut.map(({ id }) => id) } });
  const reasonOf = (id: string) => wanted.reasons?.get(id) ?? (wanted.reason?.trim() || null);
  if (rule.needsReason && going.some(({ id }) => reasonOf(id) === null)) throw reasonMissing();
  const ids = going.map(({ id }) => id);
  await subjects.move(tx, ids, rule.to);
  await queries.insertSteps(
    tx,
    definition.subject,
    ids.map((subjectId) => ({
      id: v7(),
      subjectId,
      act,
      onDate: wanted.onDate,
      actor: wanted.decidedBy?.actor ?? actor.name,
      postTitle: wanted.decidedBy?.postTitle ?? actor.grant.post.title,
      postId: wanted.recorded ? null : actor.grant.post.id,
      reason: reasonOf(subjectId),
      number: wanted.number ?? null,
      recorded: wanted.recorded ?? false,
    })),
  );
  await record(
    tx,
    actor,
    ...going.map(({ id, state }) => ({
      act: subjects.acts[act],
      id,
      before: { state },
      after: { state: rule.to },
      reason: reasonOf(id),
    })),
  );
  return going.length;
}

const nobodyHolds = ({ vi, en }: Words) =>
  new Problem('no-holder', {
    more: {
      sentence: { vi: `Hôm nay chưa có ai giữ chức vụ ${vi}.`, en: `Nobody holds the post today: ${en}.` },
      // Where posts are given, below the commune's address.
      to: 'cai-dat',
      search: { muc: 'chuc-vu' },
    },
  });

const reasonMissing = () =>
  new Problem('bad-input', {
    where: [{ path: 'body.reason', vi: 'Ghi lý do trả lại.', en: 'Say why it is returned.' }],
  });

async function wasTaken(
  tx: Tx,
  { kind, id: subjectId }: queries.SubjectKey,
  steps: readonly { readonly step: string }[],
  { id, act }: { readonly id?: string | undefined; readonly act: string },
): Promise<boolean> {
  if (id === undefined) return steps.findLast(({ step }) => step !== remind)?.step === act;
  const step = await queries.findStep(tx, id);
  if (!step) return false;
  if (step.subjectKind !== kind || step.subjectId !== subjectId || step.act !== act)
    throw new Problem('already-exists');
  return true;
}

/**
 * Keeps the signed page of a recorded step; `attach` is the act of its workflow. Sending it again changes nothing. Throws not-found for no such step of this kind of subject,
 * wrong-state where the step was not recorded or another page is attached, already-exists for the id of another file.
 */
export async function attachPage(
  tx: Tx,
  actor: Actor,
  attach: AuditAct,
  { stepId, fileId }: { readonly stepId: string; readonly fileId: string },
  { name, mediaType, bytes: sent }: UploadedFile,
): Promise<{ fileId: string }> {
  const step = orNotFound(await queries.lockStep(tx, attach.kind, stepId));
  if (!step.recorded || (step.fileId && step.fileId !== fileId)) throw new Problem('wrong-state');
  const bytes = Buffer.from(sent);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (step.fileId) {
    if ((await queries.findPage(tx, fileId))?.sha256 !== sha256) throw new Problem('already-exists');
    noChange(tx);
    return { fileId };
  }
  await insertFile(tx, { id: fileId, name, mediaType, sha256, bytes });
  if (!(await queries.updateStepFile(tx, stepId, fileId))) throw new Problem('not-found');
  await record(tx, actor, {
    act: attach,
    id: step.subjectId,
    after: { fileId, name, sha256 },
  });
  return { fileId };
}

/** Gives the signed page of a step of this workflow. Throws not-found when it has none. */
export async function signedPage(
  tx: Tx,
  { subject }: { readonly subject: string },
  stepId: string,
): Promise<FileAnswer> {
  const file = orNotFound(await queries.findStepFile(tx, subject, stepId));
  return { ...file, inline: isShownInPlace(file.mediaType) };
}
