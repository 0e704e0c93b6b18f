import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { venueActs } from './acts.ts';
import { venues } from './queries.ts';
import type { Venue } from './schema.ts';

/** Adds or changes one; see saveRecord. */
export const saveVenue = (tx: Tx, actor: Actor, venue: Venue): Promise<Venue> =>
  saveRecord(tx, actor, venueActs, venue, venues);
