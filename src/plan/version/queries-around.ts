import type { Tx } from '#platform/database/database.ts';

/** Counts households, people and poor households of the register on a day. */
export async function communityOn(tx: Tx, day: string) {
  const { households, population } = await tx
    .selectFrom('resident')
    .select((at) => [
      at.fn.count<number>('householdId').distinct().as('households'),
      at.fn.countAll<number>().as('population'),
    ])
    .where('communeId', '=', tx.commune)
    .where((at) => at.or([at('leftOn', 'is', null), at('leftOn', '>', day)]))
    .executeTakeFirstOrThrow();
  const poverty = await tx
    .selectFrom('householdPoverty')
    .select((at) => ['status', at.fn.count<number>('householdId').distinct().as('households')])
    .where('communeId', '=', tx.commune)
    .where('validFrom', '<=', day)
    .where((at) => at.or([at('validTo', 'is', null), at('validTo', '>=', day)]))
    .groupBy('status')
    .execute();
  const of = (status: string) => poverty.find((row) => row.status === status)?.households ?? 0;
  return { households, population, poorHouseholds: of('poor'), nearPoorHouseholds: of('near-poor') };
}

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
