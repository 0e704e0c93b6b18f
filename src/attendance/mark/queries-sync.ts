import { sql } from 'kysely';
import { ownRosters } from '#activity/class/reach.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';

const rosterSessions = (tx: Tx, actor: Actor) =>
  tx
    .selectFrom('sessionSummary as session')
    .innerJoin('activitySummary as activity', (join) =>
      join
        .onRef('activity.communeId', '=', 'session.communeId')
        .onRef('activity.id', '=', 'session.activityId'),
    )
    .select(['session.id', 'session.activityId'])
    .where('session.communeId', '=', tx.commune)
    .where(ownRosters(actor))
    // One that nobody was called in is not held: neither at the first reading nor when its class changes.
    .where(
      sql<boolean>`exists (select from attendance where attendance.commune_id = session.commune_id and attendance.session_id = session.id)`,
    )
    .orderBy('session.id');

/** Gives the sessions of this year's classes whose marks a device of the actor holds. */
export async function heldMarks(
  tx: Tx,
  actor: Actor,
  after: string | null,
  limit: number,
): Promise<readonly string[]> {
  const rows = await rosterSessions(tx, actor)
    .where('activity.year', '=', Number(actor.today.slice(0, 4)))
    .where(sql<boolean>`(${after}::uuid is null or session.id > ${after}::uuid)`)
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Gives those of the sessions whose marks the actor may see. */
export const sessionsIn = (tx: Tx, actor: Actor, ids: readonly string[]) =>
  rosterSessions(tx, actor).where('session.id', '=', sql<string>`any(${ids}::uuid[])`).execute();
