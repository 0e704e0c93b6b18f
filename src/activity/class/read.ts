import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { sessionsOf } from '../session/queries.ts';
import { timesOf } from './planned.ts';
import { type ActivityRow, findOwnActivity, unitsOf } from './queries.ts';
import { activityState, monthOfActivity, sessionsToRecord } from './rules.ts';
import type { Activity } from './schema.ts';

/** Gives classes as they are answered: with organisers, sessions, and the state that follows from them on the actor's day. */
export async function readActivities(
  tx: Tx,
  actor: Actor,
  rows: readonly ActivityRow[],
): Promise<Activity[]> {
  const ids = rows.map((row) => row.id);
  const units = Map.groupBy(await unitsOf(tx, ids), (unit) => unit.activityId);
  const sessions = Map.groupBy(await sessionsOf(tx, ids), (session) => session.activityId);
  const times = await timesOf(tx, rows);
  return rows.map((row) => {
    const facts = { ...row, sessions: sessions.get(row.id) ?? [] };
    return {
      ...facts,
      form: row.form as Activity['form'],
      ownOrJoint: row.ownOrJoint as Activity['ownOrJoint'],
      units: (units.get(row.id) ?? []).map(({ unitId, role, name }) => ({ unitId, role, name })),
      state: activityState(facts, actor.today),
      standsIn: monthOfActivity(facts),
      toRecord: sessionsToRecord(facts, actor.today),
      planned: times.get(row.planItemId ?? '') ?? null,
    };
  });
}

/** Gives one class as it is answered. Throws not-found for one that the actor may not see. */
export async function readActivity(tx: Tx, actor: Actor, id: string): Promise<Activity> {
  const [activity] = await readActivities(tx, actor, [orNotFound(await findOwnActivity(tx, actor, id))]);
  return orNotFound(activity);
}
