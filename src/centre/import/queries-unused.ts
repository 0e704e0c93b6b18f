import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';

/** Takes out those of these records (as they were made, never edited) that nothing has come to use; the others stay. */
export async function deleteUnusedRecords(
  tx: Tx,
  table: 'venue' | 'unit' | 'village',
  ids: readonly string[],
): Promise<void> {
  await sql`call delete_unused(${tx.commune}, ${sql.lit(table)}, ${ids}::uuid[])`.execute(tx);
}
