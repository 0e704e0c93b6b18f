import type { Tx } from '#platform/database/database.ts';

/** Gives what is known of a year's results without records behind it, by programme. */
export function pastResults(tx: Tx, year: number) {
  return tx
    .selectFrom('pastResult')
    .select(['programme', 'classes', 'attendances'])
    .where('communeId', '=', tx.commune)
    .where('year', '=', year)
    .orderBy('programme')
    .execute();
}

/** Keeps what a paper states of an earlier year; a programme that has results already keeps them. Gives the ids that are new. */
export async function insertPastResults(
  tx: Tx,
  communeId: string,
  rows: readonly { id: string; year: number; programme: string; classes: number; attendances: number }[],
): Promise<string[]> {
  if (rows.length === 0) return [];
  const kept = await tx
    .insertInto('pastResult')
    .values(rows.map((row) => ({ communeId, ...row })))
    .onConflict((conflict) => conflict.columns(['communeId', 'year', 'programme']).doNothing())
    .returning('id')
    .execute();
  return kept.map(({ id }) => id);
}

export async function deletePastResults(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx
    .deleteFrom('pastResult')
    .where('communeId', '=', tx.commune)
    .where('id', '=', (at) => at.fn.any(at.val([...ids])))
    .execute();
}
