import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { type ActivityRow, activities } from './queries.ts';
import { ownActivities, ownRosters } from './reach.ts';

const held = (tx: Tx, actor: Actor, after: string | null) =>
  tx
    .selectFrom('activity')
    .select('activity.id')
    .where('activity.communeId', '=', tx.commune)
    .where('activity.year', '=', Number(actor.today.slice(0, 4)))
    .where(sql<boolean>`(${after}::uuid is null or activity.id > ${after}::uuid)`)
    .orderBy('activity.id');

/** Gives the classes of this year that a device of the actor holds. */
export async function heldClasses(
  tx: Tx,
  actor: Actor,
  after: string | null,
  limit: number,
): Promise<readonly string[]> {
  const rows = await held(tx, actor, after).where(ownActivities(actor)).limit(limit).execute();
  return rows.map(({ id }) => id);
}

/** Gives those of them whose learners' names the actor may see. */
export async function heldRosters(
  tx: Tx,
  actor: Actor,
  after: string | null,
  limit: number,
): Promise<readonly string[]> {
  const rows = await held(tx, actor, after).where(ownRosters(actor)).limit(limit).execute();
  return rows.map(({ id }) => id);
}

/** Gives those of the classes that the actor may see. */
export const activitiesIn = (tx: Tx, actor: Actor, ids: readonly string[]): Promise<ActivityRow[]> =>
  activities(tx)
    .where('activity.id', '=', sql<string>`any(${ids}::uuid[])`)
    .where(ownActivities(actor))
    .orderBy('activity.id')
    .execute();

/** Gives those of the classes whose learners' names the actor may see. */
export async function rostersIn(tx: Tx, actor: Actor, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('activity')
    .select('activity.id')
    .where('activity.communeId', '=', tx.commune)
    .where('activity.id', '=', sql<string>`any(${ids}::uuid[])`)
    .where(ownRosters(actor))
    .orderBy('activity.id')
    .execute();
  return rows.map(({ id }) => id);
}
