import { v5 } from 'uuid';
import { type TakenStep, takeStep, type WorkflowSubject } from '#approval/commands.ts';
import { deleteSteps } from '#approval/queries.ts';
import { contextOn } from '#approval/read.ts';
import { reminderJob } from '#approval/reminder.ts';
import { remind } from '#approval/rules.ts';
import { issueDocument, withdrawDocument } from '#document/outgoing/commands.ts';
import { findPlan } from '#plan/version/queries.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import { lockOrAdd } from '#platform/database/records.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { overlaps, type Period } from '#vocabulary/period.ts';
import { same } from '#vocabulary/same.ts';
import { inspectionActs, inspectionWorkflowActs } from './acts.ts';
import { type InspectionAct, type InspectionState, inspectionWorkflow } from './definition.ts';
import { drawUp, itemOfLine, LEARNERS, type NewItem } from './draw-up.ts';
import { minutesOf, subjectOf as subjectOfMinutes } from './print.ts';
import * as queries from './queries.ts';
import { listLines } from './queries-records.ts';
import { derive, readInspection } from './read.ts';
import { type Issue, issuesOfFilling, issuesOfSettling, issuesOfSigning, verdictWords } from './rules.ts';
import type { FollowUpEntry, Inspection, InspectionEntry, InspectionStep, ItemEntry } from './schema.ts';

const refuse = (issues: readonly Issue[]): void => {
  if (issues.length > 0) throw new Problem('bad-input', { where: [...issues] });
};

/** What is written of an inspection, as it is compared and told. */
interface Content extends queries.Written {
  readonly items: readonly NewItem[];
  readonly followUps: readonly { id: string; text: string; unitId: string | null; dueOn: string }[];
  readonly signers: readonly { readonly name: string; readonly title: string }[];
}

/**
 * Draws up an inspection, or writes what was found before it is signed. Without items, what the plan has for the period is drawn up beside
 * what stands already. Sending the same again changes nothing. Throws not-found for no such plan or unit, bad-input for a period outside of
 * the plan and for an item of no line without words, wrong-state once it is filled, changed-meanwhile with the inspection as it is now.
 */
export async function saveInspection(
  tx: Tx,
  actor: Actor,
  id: string,
  sent: InspectionEntry,
): Promise<Inspection> {
  await refuseOutside(tx, sent.planId, sent.period);
  const row: queries.Written = {
    planId: sent.planId,
    periodFrom: sent.period.from,
    periodTo: sent.period.to,
    onDate: sent.on,
    place: sent.place,
    conclusion: sent.conclusion,
  };
  const state = await lockOrAdd(
    () => queries.lockState(tx, id),
    () => queries.insertRow(tx, id, row),
  );
  const before = state === null ? null : await contentOf(tx, id);
  const after: Content = {
    ...row,
    items: await itemsOf(tx, id, sent, before?.items ?? []),
    followUps: sent.followUps?.map((one, at) => followUpRow(id, one, at)) ?? before?.followUps ?? [],
    signers: sent.signers ?? before?.signers ?? [],
  };
  if (before && same(before, after)) {
    noChange(tx);
    return readInspection(tx, id, actor.today);
  }
  if (state !== null && state !== 'drafted') throw new Problem('wrong-state', { more: { state } });
  if (before && !(await queries.updateRow(tx, id, sent.revision, row)))
    throw new Problem('changed-meanwhile', { more: { now: await readInspection(tx, id, actor.today) } });
  await queries.replaceItems(tx, id, after.items);
  await queries.replaceFollowUps(tx, id, after.followUps);
  await queries.replaceSigners(
    tx,
    id,
    after.signers.map((signer) => ({ ...signer, signed: false, strokes: null })),
  );
  await record(tx, actor, {
    act: before ? inspectionActs.change : inspectionActs.add,
    id,
    ...(before ? { before: told(before, after) } : {}),
    after: told(after, before),
  });
  return readInspection(tx, id, actor.today);
}

/** Takes out an inspection that was begun by mistake. Throws not-found, wrong-state once it is filled or has ever been signed. */
export async function removeInspection(tx: Tx, actor: Actor, id: string): Promise<void> {
  const state = await lock(tx, id);
  const { documentId } = orNotFound(await queries.findRow(tx, id));
  if (state !== 'drafted' || documentId !== null) throw new Problem('wrong-state', { more: { state } });
  const before = told(await contentOf(tx, id), null);
  await deleteSteps(tx, { kind: inspectionWorkflow.subject, id });
  await queries.deleteRow(tx, id);
  await record(tx, actor, { act: inspectionActs.delete, id, before });
}

async function refuseOutside(tx: Tx, planId: string | null, period: Period): Promise<void> {
  if (planId === null) return;
  const plan = orNotFound(await findPlan(tx, planId));
  const [from, to] = [plan.periodFrom as CivilDate, plan.periodTo as CivilDate];
  if (overlaps(period, { from, to })) return;
  refuse([
    {
      path: 'body.period',
      vi: `Kỳ kiểm tra nằm ngoài thời gian của kế hoạch (${formatDate(from)} – ${formatDate(to)}). Chọn kỳ khác, hoặc kế hoạch khác.`,
      en: `The period lies outside of the plan's (${formatDate(from)} – ${formatDate(to)}). Choose another period or plan.`,
    },
  ]);
}

async function contentOf(tx: Tx, id: string): Promise<Content> {
  const row = orNotFound(await queries.findRow(tx, id));
  const { planId, periodFrom, periodTo, on: onDate, place, conclusion } = row;
  return {
    planId,
    periodFrom,
    periodTo,
    onDate,
    place,
    conclusion,
    items: (await queries.listItems(tx, [id])).map(({ inspectionId: _, ...item }) => item),
    followUps: (await queries.listFollowUps(tx, [id])).map(({ id: own, text, unitId, dueOn }) => ({
      id: own,
      text,
      unitId,
      dueOn,
    })),
    signers: (await queries.listSigners(tx, [id])).map(({ name, title }) => ({ name, title })),
  };
}

const followUpRow = (inspectionId: string, { id, text, unitId, dueOn }: FollowUpEntry, at: number) => ({
  id: id ?? v5(`follow-up ${at}`, inspectionId),
  text,
  unitId,
  dueOn,
});

async function itemsOf(
  tx: Tx,
  id: string,
  { items, planId, period }: InspectionEntry,
  standing: readonly NewItem[],
): Promise<readonly NewItem[]> {
  if (items === undefined) {
    const known = new Set(standing.map((item) => item.id));
    const drawn = await drawUp(tx, id, planId, period);
    return [...standing, ...drawn.filter((item) => !known.has(item.id))];
  }
  const texts = new Map(standing.flatMap((item) => (item.planItemId ? [[item.planItemId, item.text]] : [])));
  if (items.some(({ planItemId }) => planItemId !== null && !texts.has(planItemId)))
    for (const line of await listLines(tx, planId, period))
      if (!texts.has(line.planItemId)) texts.set(line.planItemId, line.title);
  const rows = items.map((item, at) => itemRow(id, item, at, texts));
  for (const { id: own } of rows) {
    const other = standing.some((item) => item.id === own) ? undefined : await queries.findItem(tx, own);
    if (other && other.inspectionId !== id) throw new Problem('already-exists');
  }
  return rows;
}

function itemRow(
  inspectionId: string,
  item: ItemEntry,
  at: number,
  texts: ReadonlyMap<string, string>,
): NewItem {
  const { found, verdict, effect, note } = item;
  if (item.planItemId !== null) {
    const text = texts.get(item.planItemId);
    if (text === undefined) refuse([noSuchLine(at)]);
    return { ...itemOfLine(inspectionId, item.planItemId, text ?? ''), found, verdict, effect, note };
  }
  if (item.text === undefined) refuse([noWords(at)]);
  return {
    id: item.id ?? v5(`item ${item.text}`, inspectionId),
    planItemId: null,
    text: item.text ?? '',
    planned: item.planned,
    unit: item.unit ?? LEARNERS,
    found,
    verdict,
    effect,
    note,
  };
}

const noSuchLine = (at: number): Issue => ({
  path: `body.items.${at}.planItemId`,
  vi: 'Dòng này không có trong kế hoạch đang thực hiện của kỳ kiểm tra. Chọn lại dòng, hoặc ghi thành việc khác.',
  en: 'This line is in no plan in force of the period. Choose another, or write it as an item of its own.',
});
const noWords = (at: number): Issue => ({
  path: `body.items.${at}.text`,
  vi: 'Ghi việc được kiểm tra là gì.',
  en: 'Say what is inspected.',
});

/** What the audit is told: the fields, and of the lists what is another than before. */
function told(content: Content, other: Content | null): object {
  const { items, followUps, signers, ...row } = content;
  const changed = items.filter((item) => !other?.items.some((one) => same(one, item)));
  return {
    ...row,
    items: changed.map(({ text, verdict, found, unit }) =>
      [text, verdict && verdictWords[verdict].vi, found !== null && `${found} ${unit}`]
        .filter(Boolean)
        .join(' · '),
    ),
    followUps: followUps.map(({ text, dueOn }) => `${text} (${formatDate(dueOn as CivilDate)})`),
    signers: signers.map(({ name, title }) => `${name}, ${title}`),
  };
}

/** A step that somebody wants to take, with those who sign. */
interface Wanted {
  readonly stepId?: string | undefined;
  readonly step: InspectionAct;
  readonly reason?: string | null;
  readonly signers?: Signers | undefined;
}

/**
 * Takes a step on an inspection and gives it as it is then; see takeStep for the errors. Throws bad-input with what stands in the way:
 * items without a verdict, fewer than two who sign, things that are not mended.
 */
export async function stepInspection(
  tx: Tx,
  actor: Actor,
  id: string,
  { stepId, step: act, reason, signers }: Wanted,
): Promise<Inspection> {
  const wanted = { id: stepId, act, by: inspectionWorkflow.acts[act].by, onDate: actor.today, reason };
  await takeStep(tx, actor, inspectionWorkflow, subjectOf(actor, id, signers ?? []), wanted);
  return readInspection(tx, id, actor.today);
}

/** Reminds whoever an inspection waits for; see takeStep for the errors. */
export async function remindOf(tx: Tx, actor: Actor, id: string, stepId: string): Promise<Inspection> {
  const { keeper: by } = inspectionWorkflow;
  const wanted = { id: stepId, act: remind, by, onDate: actor.today } as const;
  await takeStep(tx, actor, inspectionWorkflow, subjectOf(actor, id, []), wanted);
  return readInspection(tx, id, actor.today);
}

const lock = async (tx: Tx, id: string): Promise<InspectionState> =>
  orNotFound(await queries.lockState(tx, id));

const ever: Period = { from: '2000-01-01' as CivilDate, to: '2100-12-31' as CivilDate };

/** Reminds whoever an inspection waits for, without anybody asking. */
export const inspectionReminder = reminderJob(inspectionWorkflow, {
  acts: inspectionWorkflowActs,
  lock,
  context: (tx, today) => contextOn(tx, inspectionWorkflow, today),
  listOpen: async (tx) =>
    (await queries.listRows(tx, ever)).filter(({ state }) => !inspectionWorkflow.states[state].end),
});

type Signers = NonNullable<InspectionStep['signers']>;

const subjectOf = (
  actor: Actor,
  id: string,
  signers: Signers,
): WorkflowSubject<InspectionState, InspectionAct> => ({
  id,
  acts: inspectionWorkflowActs,
  lock: (tx) => lock(tx, id),
  context: (tx) => contextOn(tx, inspectionWorkflow, actor.today),
  move: async (tx, taken) => {
    if (taken.act === 'sign') return sign(tx, actor, id, taken, signers);
    if (taken.act === 'unsign') return unsign(tx, actor, id, taken);
    if (taken.act === 'fill') refuse(issuesOfFilling(await queries.listItems(tx, [id])));
    if (taken.act === 'settle') refuse(issuesOfSettling(await queries.listFollowUps(tx, [id])));
    await queries.moveRow(tx, id, { state: taken.to });
    return null;
  },
});

type Taken = TakenStep<InspectionState, InspectionAct>;

/** Two people sign: the figures are kept, the minutes take their number and are kept as they are printed. */
async function sign(tx: Tx, actor: Actor, id: string, taken: Taken, signers: Signers): Promise<string> {
  refuse(issuesOfSigning(signers));
  const row = orNotFound(await queries.findRow(tx, id));
  if (row.on > taken.onDate) refuse([dayToCome(row.on as CivilDate)]);
  await queries.replaceSigners(
    tx,
    id,
    signers.map((signer) => ({ ...signer, signed: true })),
  );
  const frozen = await derive(tx, row, await queries.listItems(tx, [id]), actor.today);
  await queries.moveRow(tx, id, { state: taken.to, frozen });
  const signed = await readInspection(tx, id, actor.today);
  const document = await issueDocument(tx, actor, {
    id: taken.id,
    type: 'BB',
    subject: subjectOfMinutes(signed),
    recipients: [],
    signer: signers[0]!.name,
    signerPostId: null,
    issuedOn: row.on as CivilDate,
    replaces: row.documentId ? { id: row.documentId, number: 'keep', withdrawn: true } : null,
    paper: await minutesOf(tx, signed),
  });
  await queries.moveRow(tx, id, { state: taken.to, documentId: document.id });
  return orNotFound((await readInspection(tx, id, actor.today)).number);
}

/** The minutes are taken back: figures follow the records again, the signatures go, the register says so. */
async function unsign(tx: Tx, actor: Actor, id: string, { to, onDate }: Taken): Promise<null> {
  const mended = (await queries.listFollowUps(tx, [id])).filter(({ closedOn }) => closedOn !== null);
  refuse(mended.length > 0 ? [alreadyMended] : []);
  const row = orNotFound(await queries.findRow(tx, id));
  const signers = await queries.listSigners(tx, [id]);
  await queries.replaceSigners(
    tx,
    id,
    signers.map((signer) => ({ ...signer, signed: false, strokes: null })),
  );
  await queries.moveRow(tx, id, { state: to, frozen: null });
  if (row.documentId) await withdrawDocument(tx, actor, row.documentId, onDate);
  return null;
}

const alreadyMended: Issue = {
  path: 'body.followUps',
  vi: 'Đã có việc khắc phục ghi xong theo biên bản này, nên không thu hồi được. Mở lại việc đó trước, hoặc lập cuộc kiểm tra mới.',
  en: 'Something was mended by these minutes. Open it again first, or draw up another inspection.',
};
const dayToCome = (on: CivilDate): Issue => ({
  path: 'body.on',
  vi: `Ngày kiểm tra ${formatDate(on)} chưa tới. Sửa ngày, hoặc ký vào ngày đó.`,
  en: `The day of the inspection, ${formatDate(on)}, is still to come. Mend it, or sign on that day.`,
});
