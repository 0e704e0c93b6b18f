import { v5 } from 'uuid';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import { lockOrAdd } from '#platform/database/records.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { standsAs } from '#vocabulary/same.ts';
import { refuseConflicts } from '../session/commands.ts';
import { cancelSessionsOf, restoreSessionsOf } from '../session/queries.ts';
import { activityActs } from './acts.ts';
import * as queries from './queries.ts';
import { readActivity } from './read.ts';
import { type ActivityStep, mayStep, rosterCodeOf, shareOf } from './rules.ts';
import type { Activity, ActivityBody } from './schema.ts';

/** Adds a class or changes it. Throws changed-meanwhile with the class as it is now when somebody else was faster. */
export async function saveActivity(tx: Tx, actor: Actor, id: string, body: ActivityBody): Promise<Activity> {
  const { units, revision, ...written } = body;
  const before = await lockOrAdd(
    async () => ((await queries.lockActivities(tx, [id])) ? readActivity(tx, actor, id) : undefined),
    async () => {
      const row = { id, ...written, rosterCode: rosterCodeOf(body.year, id) };
      return (await queries.insertActivities(tx, actor.commune.id, [row])).has(id);
    },
  );
  if (before && sameActivity(before, body)) {
    noChange(tx);
    return before;
  }
  if (before?.reportedOn || before?.cancelledOn) throw new Problem('wrong-state', { more: { now: before } });
  if (before && !(await queries.updateActivity(tx, id, revision, written)))
    throw new Problem('changed-meanwhile', { more: { now: before } });
  await queries.replaceUnits(
    tx,
    actor.commune.id,
    units.map((unit) => organiser(id, unit)),
    [id],
  );
  const after = await readActivity(tx, actor, id);
  await record(tx, actor, {
    act: before ? activityActs.change : activityActs.add,
    id,
    before,
    after,
  });
  return after;
}

const organiser = (activityId: string, unit: ActivityBody['units'][number]) => ({
  id: v5(unit.unitId, activityId),
  activityId,
  ...unit,
});

function sameActivity(one: Activity, other: ActivityBody): boolean {
  const keys = ({ units }: ActivityBody) => units.map(({ unitId, role }) => `${unitId} ${role}`).sort();
  return standsAs({ ...one, units: keys(one) }, { ...other, units: keys(other) });
}

/**
 * Makes classes of lines of the plan in force: each takes over title, form, programme, audience, village and unit, and its share of learners and
 * cost. Ids that are classes already are left as they are. Throws not-found for an item without a line in force,
 * changed-meanwhile for an id that becomes a class at the same moment.
 */
export async function openFromPlan(
  tx: Tx,
  actor: Actor,
  wanted: readonly { readonly id: string; readonly planItemId: string }[],
): Promise<Activity[]> {
  await queries.lockOpenings(tx);
  const existing = await queries.existingActivities(
    tx,
    wanted.map((one) => one.id),
  );
  const lines = new Map(
    (await queries.findOpenings(tx, [...new Set(wanted.map((one) => one.planItemId))])).map((line) => [
      line.planItemId,
      line,
    ]),
  );
  const made = new Map<string, number>();
  const fresh = wanted
    .filter((one) => !existing.has(one.id))
    .map(({ id, planItemId }) => {
      const line = orNotFound(lines.get(planItemId));
      const at = line.made + (made.get(planItemId) ?? 0);
      made.set(planItemId, (made.get(planItemId) ?? 0) + 1);
      // A class beyond what the plan asks for has no share in it.
      const parts = line.classCount || 1;
      const share = (whole: number | null) => (at < parts ? shareOf(whole, parts, at) : null);
      return {
        unitId: line.unitId,
        row: {
          id,
          planItemId,
          year: line.year,
          month: line.month,
          title: line.title,
          programme: line.programme ?? 'KHAC',
          form: line.form ?? (line.programme === 'XMC' ? ('literacy' as const) : ('class' as const)),
          audience: line.audience,
          villageId: line.villageId,
          plannedLearners: share(line.learners),
          plannedCost: share(line.cost),
          ownOrJoint: line.ownOrJoint,
          instructorId: null,
          rosterCode: rosterCodeOf(line.year, id),
        },
      };
    });
  if (fresh.length > 0) {
    const rows = fresh.map((one) => one.row);
    const added = await queries.insertActivities(tx, actor.commune.id, rows);
    if (added.size < rows.length) throw new Problem('changed-meanwhile');
    await queries.replaceUnits(
      tx,
      actor.commune.id,
      fresh.flatMap(({ unitId, row }) => (unitId ? [organiser(row.id, { unitId, role: 'lead' })] : [])),
      rows.map((row) => row.id),
    );
  }
  await record(tx, actor, ...fresh.map(({ row }) => ({ act: activityActs.open, id: row.id, after: row })));
  return Promise.all(wanted.map((one) => readActivity(tx, actor, one.id)));
}

/**
 * Says that a class is prepared, reported or cancelled, or takes that back. Throws wrong-state, changed-meanwhile, and bad-input when a
 * reason is needed; a restored class whose hours are taken meanwhile throws venue-taken or instructor-taken.
 */
export async function stepActivity(
  tx: Tx,
  actor: Actor,
  id: string,
  { step, reason, revision }: { step: ActivityStep; reason: string | null; revision: number },
): Promise<Activity> {
  await queries.lockActivities(tx, [id]);
  const before = await readActivity(tx, actor, id);
  if (!mayStep(before, step)) throw new Problem('wrong-state', { more: { now: before } });
  if ((step === 'cancel' || step === 'unreport') && !reason)
    throw new Problem('bad-input', {
      where: [{ path: 'body.reason', vi: 'Ghi lý do.', en: 'Say why.' }],
    });
  const set = {
    prepare: { preparedOn: actor.today },
    unprepare: { preparedOn: null },
    report: { reportedOn: actor.today },
    unreport: { reportedOn: null },
    cancel: { cancelledOn: actor.today, cancelReason: reason },
    restore: { cancelledOn: null, cancelReason: null },
  }[step];
  if (!(await queries.updateActivity(tx, id, revision, set)))
    throw new Problem('changed-meanwhile', { more: { now: before } });
  if (step === 'cancel') await cancelSessionsOf(tx, id);
  if (step === 'restore') {
    for (const session of before.sessions)
      if (session.flags.includes('with-class')) await refuseConflicts(tx, { ...session, state: 'planned' });
    await restoreSessionsOf(tx, id);
  }
  const after = await readActivity(tx, actor, id);
  await record(tx, actor, { act: activityActs[step], id, before, after, reason });
  return after;
}
