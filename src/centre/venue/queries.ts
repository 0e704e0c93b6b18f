import type { Tx } from '#platform/database/database.ts';
import type { Venue } from './schema.ts';

const columns = ['id', 'name', 'villageId', 'capacity', 'active', 'revision'] as const;

/** Gives all venues of the commune, by name as Vietnamese sorts. */
export function listVenues(tx: Tx): Promise<Venue[]> {
  return tx
    .selectFrom('venue')
    .select(columns)
    .orderBy('active', 'desc')
    .orderBy(
      (by) => by.ref('name'),
      (order) => order.collate('vi-x-icu'),
    )
    .execute();
}

/** Gives a venue, or nothing when this commune has none of that id. */
export function findVenue(tx: Tx, id: string): Promise<Venue | undefined> {
  return tx.selectFrom('venue').select(columns).where('id', '=', id).executeTakeFirst();
}

export function insertVenue(tx: Tx, communeId: string, venue: Venue): Promise<Venue> {
  return tx
    .insertInto('venue')
    .values({ communeId, ...venue, revision: 1 })
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** Changes a venue when it still stands at the revision that was edited; gives nothing when somebody was faster. */
export function updateVenue(tx: Tx, venue: Venue): Promise<Venue | undefined> {
  const { id, revision, ...set } = venue;
  return tx
    .updateTable('venue')
    .set((at) => ({ ...set, revision: at('revision', '+', 1) }))
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returning(columns)
    .executeTakeFirst();
}
