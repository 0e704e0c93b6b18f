import type { Tx } from '#platform/database/database.ts';
import { recordStore } from '#platform/database/records.ts';
import { ownIndicator } from './schema.ts';

export const ownIndicators = recordStore('ownIndicator', ownIndicator);

/** Gives the indicators that the commune defined, those in use first, by name. */
export function listOwnRows(tx: Tx) {
  return ownIndicators
    .all(tx)
    .orderBy('active', 'desc')
    .orderBy(
      (by) => by.ref('name'),
      (order) => order.collate('vi-x-icu'),
    )
    .orderBy('id')
    .execute();
}
