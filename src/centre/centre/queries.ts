import type { Tx } from '#platform/database/database.ts';
import type { Centre } from './schema.ts';

const columns = [
  'id',
  'name',
  'parentBody',
  'symbol',
  'placeName',
  'address',
  'phone',
  'motto',
  'areaHa',
  'revision',
] as const;

/** Gives the centre of the commune of this transaction; nothing before it is set up. */
export function findCentre(tx: Tx): Promise<Centre | undefined> {
  return tx.selectFrom('centre').select(columns).where('communeId', '=', tx.commune).executeTakeFirst();
}

/** Gives the centre with whether its data are invented, as the letterhead needs them. */
export function findLetterhead(tx: Tx) {
  return tx
    .selectFrom('centre')
    .innerJoin('commune', 'commune.id', 'centre.communeId')
    .select(['centre.name', 'centre.parentBody', 'centre.placeName', 'centre.symbol', 'commune.sample'])
    .where('centre.communeId', '=', tx.commune)
    .executeTakeFirst();
}

/** Changes the centre when it still stands at the revision that was edited; gives nothing when somebody was faster. */
export function updateCentre(tx: Tx, centre: Omit<Centre, 'id'>): Promise<Centre | undefined> {
  const { revision, ...set } = centre;
  return tx
    .updateTable('centre')
    .set((at) => ({ ...set, revision: at('revision', '+', 1) }))
    .where('communeId', '=', tx.commune)
    .where('revision', '=', revision)
    .returning(columns)
    .executeTakeFirst();
}
