import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Tx } from '../platform/database/database.ts';

/**
 * Waits until every transaction that is open now has ended, those of other tests on the same database server among them: what is committed
 * meanwhile is given as a change only then. Takes how a reading is made.
 */
export async function settledBy(
  reading: (work: (tx: Tx) => Promise<number>) => Promise<number>,
): Promise<void> {
  const asked = (what: 'xmin' | 'xmax') =>
    reading(async (tx) => {
      const { rows } = await sql<{ xid: number }>`
        select ${sql.raw(`pg_snapshot_${what}`)}(pg_current_snapshot())::text::bigint as xid`.execute(tx);
      return rows[0]!.xid;
    });
  const newest = await asked('xmax');
  while ((await asked('xmin')) < newest) await setTimeout(50);
}
