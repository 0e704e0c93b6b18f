import type { Tx } from '#platform/database/database.ts';
import { recordStore } from '#platform/database/records.ts';
import { type Equipment, equipment } from './schema.ts';

export const equipments = recordStore('equipment', equipment);

/** Gives all rooms and things of the centre, those in use first, by name as Vietnamese sorts, those of one name from the oldest. */
export function listEquipment(tx: Tx): Promise<Equipment[]> {
  return equipments
    .all(tx)
    .orderBy('active', 'desc')
    .orderBy(
      (by) => by.ref('name'),
      (order) => order.collate('vi-x-icu'),
    )
    .orderBy('year')
    .orderBy('id')
    .execute();
}
