import type { Tx } from '#platform/database/database.ts';
import { recordStore } from '#platform/database/records.ts';
import { village } from './schema.ts';

export const villages = recordStore('village', village);

/** Gives the villages by id, without a count of who lives there. */
export const villageRows = (tx: Tx) => villages.all(tx).orderBy('id').execute();

/** Gives the villages, those that stand first, with their households and the residents who have not left. */
export function listVillages(tx: Tx) {
  return villages
    .all(tx)
    .select((the) => [
      the
        .selectFrom('household')
        .where('household.communeId', '=', tx.commune)
        .whereRef('household.villageId', '=', 'village.id')
        .select((of) => of.fn.countAll<number>().as('households'))
        .$asScalar()
        .$notNull()
        .as('households'),
      the
        .selectFrom('resident')
        .innerJoin('household', (join) =>
          join
            .onRef('household.communeId', '=', 'resident.communeId')
            .onRef('household.id', '=', 'resident.householdId'),
        )
        .where('resident.communeId', '=', tx.commune)
        .whereRef('household.villageId', '=', 'village.id')
        .where('resident.leftOn', 'is', null)
        .select((of) => of.fn.countAll<number>().as('residents'))
        .$asScalar()
        .$notNull()
        .as('residents'),
    ])
    .orderBy('validTo', (order) => order.desc().nullsFirst())
    .orderBy(
      (by) => by.ref('name'),
      (order) => order.collate('vi-x-icu'),
    )
    .execute();
}
