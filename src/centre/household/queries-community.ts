import type { Tx } from '#platform/database/database.ts';

/** Counts households, people and poor households of the register on a day, each in the household of that day. */
export async function communityOn(tx: Tx, day: string) {
  const { households, population } = await tx
    .selectFrom('resident')
    .innerJoin('residence', (join) =>
      join
        .onRef('residence.communeId', '=', 'resident.communeId')
        .onRef('residence.residentId', '=', 'resident.id'),
    )
    .select((at) => [
      at.fn.count<number>('residence.householdId').distinct().as('households'),
      at.fn.countAll<number>().as('population'),
    ])
    .where('resident.communeId', '=', tx.commune)
    .where((at) => at.or([at('residence.validFrom', 'is', null), at('residence.validFrom', '<=', day)]))
    .where((at) => at.or([at('residence.validTo', 'is', null), at('residence.validTo', '>=', day)]))
    .where((at) => at.or([at('resident.leftOn', 'is', null), at('resident.leftOn', '>', day)]))
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
