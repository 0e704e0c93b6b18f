import type { Tx } from '#platform/database/database.ts';
import { hold } from '#platform/database/hold.ts';
import { insertAll } from '#platform/database/insert.ts';
import { recordStore } from '#platform/database/records.ts';
import { type Unit, unit } from './schema.ts';

export const units = recordStore('unit', unit);

/** Gives the units of the commune, those that stand first, by name as Vietnamese sorts. */
export function listUnits(tx: Tx): Promise<Unit[]> {
  return units
    .all(tx)
    .orderBy('validTo', (order) => order.desc().nullsFirst())
    .orderBy(
      (by) => by.ref('name'),
      (order) => order.collate('vi-x-icu'),
    )
    .execute();
}

/** Lets one transaction at a time take a list of units in: which of them are new is seen from those that are there. */
export const lockUnits = (tx: Tx): Promise<void> => hold(tx, 'units');

/** Adds many units at once. */
export async function insertUnits(tx: Tx, units: readonly Omit<Unit, 'email' | 'revision'>[]): Promise<void> {
  await insertAll(
    tx,
    'unit',
    units.map((one) => ({ communeId: tx.commune, ...one })),
  );
}
