import type { Tx } from '#platform/database/database.ts';
import { recordStore } from '#platform/database/records.ts';
import { type Centre, centre } from './schema.ts';

export const centres = recordStore('centre', centre);

/** Gives the centre of the commune of this transaction; nothing before it is set up. */
export function findCentre(tx: Tx): Promise<Centre | undefined> {
  return centres.all(tx).executeTakeFirst();
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
