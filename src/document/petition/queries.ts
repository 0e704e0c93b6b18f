import type { Tx } from '#platform/database/database.ts';
import { recordStore } from '#platform/database/records.ts';
import { petitionRecord } from './schema.ts';

export const petitions = recordStore('petition', petitionRecord);

/** Gives the proposals of the commune. */
export const listPetitionRows = (tx: Tx) => petitions.all(tx).orderBy('id').execute();

/** Gives number, symbol and day of papers, by their ids. */
export function issuedAs(tx: Tx, documentIds: readonly string[]) {
  return tx
    .selectFrom('documentNumber')
    .select(['id', 'number', 'symbol', 'issuedOn'])
    .where('communeId', '=', tx.commune)
    .where('id', '=', (at) => at.fn.any(at.val([...documentIds])))
    .execute();
}
