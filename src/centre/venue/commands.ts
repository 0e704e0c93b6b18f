import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/policy/actor.ts';
import { findVenue, insertVenue, updateVenue } from './queries.ts';
import type { Venue } from './schema.ts';

const store = { find: findVenue, insert: insertVenue, update: updateVenue };

/**
 * Adds a venue, or changes it. Sending the same again changes nothing more. Throws changed-meanwhile with the venue as it is now when
 * somebody else was faster.
 */
export const saveVenue = (tx: Tx, actor: Actor, venue: Venue): Promise<Venue> =>
  saveRecord(tx, actor, 'venue', venue, store);
