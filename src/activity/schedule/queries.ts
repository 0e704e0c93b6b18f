import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';

/**
 * Takes out planned sessions at their first revision that nothing has come to use; the others stay. Gives how many are gone.
 */
export async function deleteUnusedSessions(tx: Tx, ids: readonly string[]): Promise<number> {
  const standing = async () => {
    const rows = await tx
      .selectFrom('session')
      .select('id')
      .where('communeId', '=', tx.commune)
      .where('id', '=', sql<string>`any(${ids}::uuid[])`)
      .where('state', '=', 'planned')
      .execute();
    return rows.map(({ id }) => id);
  };
  const before = await standing();
  await sql`call delete_unused(${tx.commune}, 'session', ${before}::uuid[])`.execute(tx);
  return before.length - (await standing()).length;
}
