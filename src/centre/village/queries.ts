import type { Tx } from '#platform/database/database.ts';
import type { Village } from './schema.ts';

const columns = ['id', 'kind', 'name', 'validFrom', 'validTo', 'revision'] as const;

/** Gives the villages, those that stand first, with their households and the residents who have not left. */
export function listVillages(tx: Tx) {
  return tx
    .selectFrom('village')
    .select(columns)
    .select((the) => [
      the
        .selectFrom('household')
        .whereRef('household.villageId', '=', 'village.id')
        .select((of) => of.fn.countAll<number>().as('households'))
        .$asScalar()
        .$notNull()
        .as('households'),
      the
        .selectFrom('resident')
        .innerJoin('household', 'household.id', 'resident.householdId')
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

/** Gives a village, or nothing when this commune has none of that id. */
export function findVillage(tx: Tx, id: string): Promise<Village | undefined> {
  return tx.selectFrom('village').select(columns).where('id', '=', id).executeTakeFirst();
}

export function insertVillage(tx: Tx, communeId: string, village: Village): Promise<Village> {
  return tx
    .insertInto('village')
    .values({ communeId, ...village, revision: 1 })
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** Changes a village when it still stands at the revision that was edited; gives nothing when somebody was faster. */
export function updateVillage(tx: Tx, { id, revision, ...set }: Village): Promise<Village | undefined> {
  return tx
    .updateTable('village')
    .set((at) => ({ ...set, revision: at('revision', '+', 1) }))
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returning(columns)
    .executeTakeFirst();
}
