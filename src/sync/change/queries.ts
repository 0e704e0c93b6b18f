import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Place } from './cursor.ts';

/**
 * Gives the oldest transaction that is still open, as this reading sees it, and which database this is. What is older has been committed or
 * will never be: nothing can appear below it any more.
 */
export async function horizon(tx: Tx): Promise<{ readonly xid: number; readonly database: string }> {
  const { rows } = await sql<{ xid: number; database: string }>`
    select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as xid,
      (select system_identifier::text from pg_control_system()) || ' ' || (select oid::text from pg_database where datname = current_database())
        as database`.execute(tx);
  return rows[0]!;
}

export interface NotedChange extends Place {
  readonly kind: string;
  readonly recordId: string;
  readonly was: readonly string[] | null;
}

/** Gives what was noted after a place and below an open transaction, in order. */
export async function noted(
  tx: Tx,
  after: Place,
  below: number,
  limit: number,
): Promise<readonly NotedChange[]> {
  return tx
    .selectFrom('change')
    .select(['xid', 'seq', 'kind', 'recordId', 'was'])
    .where('communeId', '=', tx.commune)
    .where(sql<boolean>`(xid, seq) > (${after.xid}::bigint, ${after.seq}::bigint)`)
    .where('xid', '<', below)
    .orderBy('xid')
    .orderBy('seq')
    .limit(limit)
    .execute();
}

/** Forgets what was noted before a day: a device that asks later than that begins anew. */
export async function forgetNoted(tx: Tx, before: CivilDate): Promise<void> {
  await tx.deleteFrom('change').where('communeId', '=', tx.commune).where('day', '<', before).execute();
}
