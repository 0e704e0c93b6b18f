import { v5 } from 'uuid';
import { ownPlan, refuseOthers } from '#plan/version/draft.ts';
import { findPlan, lockPlan } from '#plan/version/queries.ts';
import type { Plan } from '#plan/version/schema.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import { type Actor, holds } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { standsAs } from '#vocabulary/same.ts';
import { assignmentActs } from './acts.ts';
import { type PastedAssignment, type ReadAssignment, readPasted } from './pasted.ts';
import * as queries from './queries.ts';
import { knownHolders, ownHolder, readAssignment } from './read.ts';
import { queueReminder, queueReminderNow } from './reminder.ts';
import { type Held, holdersOf, isOutside, issuesOf, outsideWords } from './rules.ts';
import type { Assignment, AssignmentEntry, AssignmentReport } from './schema.ts';

/** An assignment as it stands in the tables. */
type Stored = queries.AssignmentRow & Held;

/** Gives one with those who hold it, kept from others until the transaction ends. */
async function lockAssignment(tx: Tx, id: string): Promise<Stored | undefined> {
  const row = await queries.lockRow(tx, id);
  if (!row) return undefined;
  const units = await queries.listAssignedUnits(tx, [id]);
  const villages = await queries.listAssignedVillages(tx, [id]);
  return {
    ...row,
    units: units.map(({ unitId, role }) => ({ unitId, role })),
    villages: villages.map(({ villageId, role }) => ({ villageId, role })),
  };
}

/** Keeps others from adding to a plan's assignments, and gives the plan. Throws not-found, other-author where the actor does not draft it. */
async function holdPlan(tx: Tx, actor: Actor, planId: string): Promise<Plan> {
  await lockPlan(tx, planId);
  const plan = orNotFound(await findPlan(tx, planId));
  refuseOthers(actor, plan.kind);
  return plan;
}

/** Who leads first, then by id: as the tables give them back. */
const inOrder = ({ units, villages }: Held): Held => ({
  units: units.toSorted((a, b) => a.role.localeCompare(b.role) || a.unitId.localeCompare(b.unitId)),
  villages: villages.toSorted(
    (a, b) => a.role.localeCompare(b.role) || a.villageId.localeCompare(b.villageId),
  ),
});

/**
 * Assigns a task, or changes an assignment. Sending the same again changes nothing more. Throws not-found for a plan that is not here,
 * bad-input for what cannot be (two that lead, one that has ended …), outside-period for a due day that nobody has said stands,
 * wrong-state when it would move to another plan, changed-meanwhile with the assignment as it is now.
 */
export async function saveAssignment(
  tx: Tx,
  actor: Actor,
  mail: boolean,
  { keepDueOn, ...sent }: AssignmentEntry,
): Promise<Assignment> {
  const plan = await holdPlan(tx, actor, sent.planId);
  const before = await lockAssignment(tx, sent.id);
  const entry = { ...sent, ...inOrder(sent) };
  if (before && standsAs(before, entry)) {
    noChange(tx);
    return readAssignment(tx, actor, mail, sent.id);
  }
  if (before && before.planId !== entry.planId) throw new Problem('wrong-state');
  await refuseIssues(tx, actor.today, entry, plan, before);
  const dueKept = isOutside(entry.dueOn, plan);
  const keptBefore = before?.dueKept === true && before.dueOn === entry.dueOn;
  if (dueKept && !keepDueOn && !keptBefore)
    throw new Problem('outside-period', {
      where: [{ path: 'body.dueOn', ...outsideWords(entry.dueOn!, plan) }],
    });
  const written = { ...entry, dueKept };
  if (!before) await queries.insertAssignments(tx, plan.id, [written]);
  else if (!(await queries.updateAssignment(tx, written)))
    throw new Problem('changed-meanwhile', { more: { now: await readAssignment(tx, actor, mail, sent.id) } });
  const { id: _, revision: __, ...after } = written;
  await record(tx, actor, {
    act: before ? assignmentActs.change : assignmentActs.add,
    id: sent.id,
    ...(before ? { before: told(before) } : {}),
    after,
  });
  await queueReminder(tx, actor.today, { id: sent.id, dueOn: entry.dueOn });
  return readAssignment(tx, actor, mail, sent.id);
}

const told = ({ id: _, revision: __, remindedOn: ___, ...row }: Stored) => row;

async function refuseIssues(
  tx: Tx,
  today: CivilDate,
  entry: Omit<AssignmentEntry, 'keepDueOn' | 'units' | 'villages'> & Held,
  plan: Plan,
  before: Stored | undefined,
): Promise<void> {
  const had = before ? holdersOf(before).map(({ id }) => id) : [];
  const issues = issuesOf(entry, plan, await knownHolders(tx), today, had);
  if (issues.length > 0)
    throw new Problem('bad-input', {
      where: issues.map(({ field, vi, en }) => ({ path: `body.${field}`, vi, en })),
    });
}

/** Takes out an assignment. Throws not-found, other-author, wrong-state once somebody has reported on it. */
export async function removeAssignment(tx: Tx, actor: Actor, id: string): Promise<void> {
  const before = orNotFound(await lockAssignment(tx, id));
  await ownPlan(tx, actor, before.planId);
  if ((await queries.listReports(tx, [id])).length > 0) throw new Problem('wrong-state');
  await queries.deleteAssignment(tx, id);
  await record(tx, actor, { act: assignmentActs.delete, id, before: told(before) });
}

/**
 * Assigns many tasks from pasted rows; those that the plan has already are left as they are. Throws not-found, bad-input with every row that
 * is wrong.
 */
export async function importAssignments(
  tx: Tx,
  actor: Actor,
  planId: string,
  rows: readonly PastedAssignment[],
): Promise<{ added: number; known: number }> {
  const plan = await holdPlan(tx, actor, planId);
  const { fresh, errors } = readPasted(rows, await knownHolders(tx), plan);
  if (errors.length > 0)
    throw new Problem('bad-input', {
      where: errors.map(({ row, field, vi, en }) => ({ path: `rows.${row}.${field}`, vi, en })),
    });
  const added = await addAssignments(tx, actor, planId, fresh, 'Dán từ bảng');
  if (added === 0) noChange(tx);
  return { added, known: rows.length - added };
}

/** Assigns tasks that were read from a paper or a table, and gives how many were new; a task is known by its words and by who does it. */
export async function addAssignments(
  tx: Tx,
  actor: Actor,
  planId: string,
  read: readonly ReadAssignment[],
  reason: string,
): Promise<number> {
  const known = new Set((await queries.listRows(tx, { planId, holder: null })).map(({ id }) => id));
  const made = new Map(read.map((one) => [idOf(planId, one), one]));
  const fresh = [...made].flatMap(([id, one]) =>
    known.has(id)
      ? []
      : [
          {
            id,
            planId,
            ...one,
            ...inOrder(one),
            figure: null,
            figureUnit: null,
            dueKept: false,
            revision: 0,
          },
        ],
  );
  if (fresh.length === 0) return 0;
  await queries.insertAssignments(tx, planId, fresh);
  await record(
    tx,
    actor,
    ...fresh.map(({ id, revision: _, ...after }) => ({ act: assignmentActs.add, id, after, reason })),
  );
  for (const { id, dueOn } of fresh) await queueReminder(tx, actor.today, { id, dueOn });
  return fresh.length;
}

const idOf = (planId: string, one: ReadAssignment): string =>
  v5(
    `assignment ${one.text} ${one.paperUnit ?? ''} ${holdersOf(one)
      .map(({ id }) => id)
      .join()}`,
    planId,
  );

/** A report as it is sent: what is left out follows from who sends it. */
export type SentReport = Omit<AssignmentReport, 'on' | 'reportedBy'> & {
  readonly on?: CivilDate | undefined;
};

/**
 * Adds a report: the word of a unit or village, or the deputy's for them. The same id again changes nothing. Throws not-found for another's
 * task, refused for a report in another's name, bad-input for one that has no part in it, out-of-range for a day that is still to come,
 * already-exists when the id is that of another report.
 */
export async function reportOnAssignment(
  tx: Tx,
  actor: Actor,
  mail: boolean,
  id: string,
  sent: SentReport,
): Promise<Assignment> {
  const assignment = orNotFound(await lockAssignment(tx, id));
  const reporter = reporterFor(actor, assignment, sent.unitId ?? sent.villageId);
  const on = sent.on ?? actor.today;
  if (on > actor.today) throw new Problem('out-of-range', { where: [{ path: 'body.on', ...dayToCome(on) }] });
  const report = { ...sent, ...reporter, on, reportedBy: actor.name };
  const known = await queries.findReport(tx, sent.id);
  if (!known && (await queries.insertReport(tx, id, report))) {
    const { id: _, reportedBy: __, ...after } = report;
    await record(tx, actor, { act: assignmentActs.report, id, after });
    return readAssignment(tx, actor, mail, id);
  }
  const there = known ?? orNotFound(await queries.findReport(tx, sent.id));
  if (!standsAs(there, { ...report, assignmentId: id, reportedBy: there.reportedBy }))
    throw new Problem('already-exists');
  noChange(tx);
  return readAssignment(tx, actor, mail, id);
}

/** In whose name a report is made: a unit, a village, or neither, which is the centre. */
function reporterFor(
  actor: Actor,
  assignment: Stored,
  input: string | null,
): Pick<AssignmentReport, 'unitId' | 'villageId'> {
  const holders = holdersOf(assignment);
  const own = ownHolder(actor);
  const named = (id: string | null) => ({
    unitId: assignment.units.some(({ unitId }) => unitId === id) ? id : null,
    villageId: assignment.villages.some(({ villageId }) => villageId === id) ? id : null,
  });
  if (own !== null) {
    orNotFound(holders.find(({ id }) => id === own));
    if (input !== null && input !== own) throw new Problem('refused');
    return named(own);
  }
  if (input === null && (assignment.byCentre || holders.length === 0)) return named(null);
  const lead = holders.find(({ role }) => role === 'lead') ?? (holders.length === 1 ? holders[0] : undefined);
  const id = input ?? lead?.id;
  if (id === undefined || !holders.some((one) => one.id === id))
    throw new Problem('bad-input', { where: [{ path: 'body.unitId', ...notTheirs }] });
  return named(id);
}

const notTheirs = {
  vi: 'Chọn đơn vị hoặc thôn có tên trong việc này.',
  en: 'Choose a unit or village that has a part in this task.',
};
const dayToCome = (on: CivilDate) => ({
  vi: `Ngày ${formatDate(on)} chưa tới. Ghi ngày đã làm xong hoặc ngày báo cáo.`,
  en: `${formatDate(on)} is still to come. Give the day on which it was done or reported.`,
});

/**
 * Reminds those who hold a task, on their screens at once and units by e-mail where that is set up. Throws not-found, wrong-state when it is done or the plan
 * is not in force, reminded-today.
 */
export async function remindUnits(tx: Tx, actor: Actor, mail: boolean, id: string): Promise<Assignment> {
  const row = orNotFound(await queries.lockRow(tx, id));
  if (!holds(actor, 'director')) await ownPlan(tx, actor, row.planId);
  const { state, planInForce } = await readAssignment(tx, actor, mail, id);
  if (state === 'done' || !planInForce) throw new Problem('wrong-state', { more: { state } });
  if (row.remindedOn === actor.today) throw new Problem('reminded-today');
  await queries.updateReminded(tx, id, actor.today);
  await record(tx, actor, { act: assignmentActs.remind, id });
  if (mail) await queueReminderNow(tx, actor.today, id);
  return readAssignment(tx, actor, mail, id);
}
