import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { Json } from '#platform/database/tables.ts';

// What the rooms above write into a session that takes place: who was counted, whether it was held, its minutes.

/** Keeps others from changing a session, and from writing marks in it, until the transaction ends. */
export async function lockSession(tx: Tx, id: string): Promise<void> {
  await tx
    .selectFrom('session')
    .select('id')
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .execute();
}

/** Writes how many people were counted, and where that was recorded; null takes it back. */
export async function writeHeadcount(
  tx: Tx,
  sessionId: string,
  headcount: number | null,
  source: string,
): Promise<void> {
  await tx
    .updateTable('session')
    .set((at) => ({
      headcount,
      headcountSource: headcount === null ? null : source,
      revision: at('revision', '+', 1),
    }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', sessionId)
    .execute();
}

/** Says of a session what was odd about it, beside what is said already. No revision: it is nothing that anybody edits. */
export async function addFlags(tx: Tx, sessionId: string, flags: readonly string[]): Promise<void> {
  await tx
    .updateTable('session')
    .set({ flags: sql`flags || ${[...flags]}::text[]` })
    .where('communeId', '=', tx.commune)
    .where('id', '=', sessionId)
    .execute();
}

/** Closes or reopens a session that still stands at the revision that was seen; says whether it did. */
export async function setHeld(
  tx: Tx,
  sessionId: string,
  revision: number,
  held: { readonly flags: readonly string[]; readonly flagReason: string | null } | null,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('session')
    .set((at) => ({
      state: held ? 'held' : 'planned',
      flags: held ? [...held.flags] : [],
      flagReason: held?.flagReason ?? null,
      revision: at('revision', '+', 1),
    }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', sessionId)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Gives the sessions of a class with their minutes, as whoever writes them shaped them. */
export async function minutesOf<Minutes>(tx: Tx, activityId: string) {
  const rows = await tx
    .selectFrom('session')
    .select(['id as sessionId', 'revision', 'minutes'])
    .where('communeId', '=', tx.commune)
    .where('activityId', '=', activityId)
    .orderBy('startsAt')
    .execute();
  return rows.map((row) => ({ ...row, minutes: row.minutes as Minutes | null }));
}

/** Writes the minutes of a session that still stands at the revision that was seen; says whether it did. */
export async function writeMinutes(
  tx: Tx,
  sessionId: string,
  revision: number,
  minutes: object,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('session')
    .set((at) => ({
      minutes: JSON.stringify(minutes) as unknown as Json,
      revision: at('revision', '+', 1),
    }))
    .where('communeId', '=', tx.commune)
    .where('id', '=', sessionId)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
