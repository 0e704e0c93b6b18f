import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { venuePolicy } from './policy.ts';

/** A place where classes are held; capacity in people, null when nobody has counted the seats. */
export const venue = z.object({
  id: z.uuid(),
  name: z.string().trim().min(1).max(200),
  villageId: z.uuid().nullable(),
  capacity: z.int().min(1).max(100_000).nullable(),
  active: z.boolean(),
  revision: z.int(),
});
export type Venue = z.infer<typeof venue>;

export const listVenues = communeContract({
  method: 'GET',
  path: '/venues',
  summary: 'Lists the venues of the commune',
  permission: venuePolicy['venue.read'],
  answer: z.array(venue),
});

/** The client makes the id: sending twice is the same as sending once. `revision` 0 for a new one, else the one that was edited. */
export const putVenue = communeContract({
  method: 'PUT',
  path: '/venues/:id',
  summary: 'Adds or changes a venue',
  permission: venuePolicy['venue.write'],
  params: { id: z.uuid() },
  body: venue.omit({ id: true }),
  answer: venue,
});
