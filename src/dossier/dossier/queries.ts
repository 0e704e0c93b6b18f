import type { Tx } from '#platform/database/database.ts';
import { recordStore } from '#platform/database/records.ts';
import { dossier, dossierEntry, dossierPart } from './schema.ts';

export const dossiers = recordStore('dossier', dossier);
export const dossierParts = recordStore('dossierPart', dossierPart);
export const dossierEntries = recordStore('dossierEntry', dossierEntry);

/** Gives the dossiers of the commune, those that go on first, by kind and name. */
export function listDossierRows(tx: Tx) {
  return dossiers
    .all(tx)
    .orderBy('endedOn', (order) => order.asc().nullsFirst())
    .orderBy('kind')
    .orderBy(
      (by) => by.ref('name'),
      (order) => order.collate('vi-x-icu'),
    )
    .orderBy('id')
    .execute();
}

/** Gives the parts of one dossier, or of all, in their order. */
export function listParts(tx: Tx, dossierId: string | null) {
  return dossierParts
    .all(tx)
    .$if(dossierId !== null, (query) => query.where('dossierId', '=', dossierId))
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** Gives the entries of one dossier, or of all, by day. */
export function listEntries(tx: Tx, dossierId: string | null) {
  return dossierEntries
    .all(tx)
    .$if(dossierId !== null, (query) => query.where('dossierId', '=', dossierId))
    .orderBy('onDay')
    .orderBy('id')
    .execute();
}
