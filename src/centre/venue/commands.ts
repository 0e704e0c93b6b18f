import { record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/policy/actor.ts';
import { Problem } from '#platform/problems/problem.ts';
import { findVenue, insertVenue, updateVenue } from './queries.ts';
import type { Venue } from './schema.ts';

/**
 * Adds a venue, or changes it. Sending the same again changes nothing more. Throws changed-meanwhile with the venue as it is now when
 * somebody else was faster.
 */
export async function saveVenue(tx: Tx, actor: Actor, venue: Venue): Promise<Venue> {
  const before = await findVenue(tx, venue.id);
  if (before && sameVenue(before, venue)) {
    await record(tx, actor);
    return before;
  }
  const after = before ? await updateVenue(tx, venue) : await insertVenue(tx, actor.commune.id, venue);
  if (!after) throw new Problem('changed-meanwhile', { more: { now: before } });
  await record(tx, actor, {
    act: before ? 'venue.change' : 'venue.add',
    kind: 'venue',
    id: venue.id,
    before,
    after,
  });
  return after;
}

function sameVenue(one: Venue, other: Venue): boolean {
  return (
    one.name === other.name &&
    one.villageId === other.villageId &&
    one.capacity === other.capacity &&
    one.active === other.active
  );
}
