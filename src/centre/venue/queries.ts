import type { Tx } from '#platform/database/database.ts';
import { recordStore } from '#platform/database/records.ts';
import { type Venue, venue } from './schema.ts';

export const venues = recordStore('venue', venue);

/** Gives all venues of the commune, those in use first, by name as Vietnamese sorts. */
export function listVenues(tx: Tx): Promise<Venue[]> {
  return venues
    .all(tx)
    .orderBy('active', 'desc')
    .orderBy(
      (by) => by.ref('name'),
      (order) => order.collate('vi-x-icu'),
    )
    .execute();
}
