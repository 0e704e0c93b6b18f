import type { Tx } from '#platform/database/database.ts';
import type { Unit } from './schema.ts';

const columns = ['id', 'name', 'shortName', 'validFrom', 'validTo', 'revision'] as const;

/** Gives the units of the commune. */
export function listUnits(tx: Tx): Promise<Unit[]> {
  return tx
    .selectFrom('unit')
    .select(columns)
    .orderBy('validTo', (order) => order.desc().nullsFirst())
    .orderBy(
      (by) => by.ref('name'),
      (order) => order.collate('vi-x-icu'),
    )
    .execute();
}

/** Gives one of the units, or nothing when this commune has none of that id. */
export function findUnit(tx: Tx, id: string): Promise<Unit | undefined> {
  return tx.selectFrom('unit').select(columns).where('id', '=', id).executeTakeFirst();
}

export function insertUnit(tx: Tx, communeId: string, unit: Unit): Promise<Unit> {
  return tx
    .insertInto('unit')
    .values({ communeId, ...unit, revision: 1 })
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** Changes it when it still stands at the revision that was edited; gives nothing when somebody was faster. */
export function updateUnit(tx: Tx, { id, revision, ...set }: Unit): Promise<Unit | undefined> {
  return tx
    .updateTable('unit')
    .set((at) => ({ ...set, revision: at('revision', '+', 1) }))
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returning(columns)
    .executeTakeFirst();
}

/** Adds many units at once. */
export async function insertUnits(
  tx: Tx,
  communeId: string,
  units: readonly Omit<Unit, 'revision'>[],
): Promise<void> {
  // PostgreSQL takes at most 65,535 values in one statement.
  for (let at = 0; at < units.length; at += 1000)
    await tx
      .insertInto('unit')
      .values(units.slice(at, at + 1000).map((unit) => ({ communeId, ...unit })))
      .execute();
}
