import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { libraryPolicy } from '../title/policy.ts';

/** How many came to read at a place on a day: heads, never names. */
export const reading = z.object({
  id: z.uuid(),
  onDay: z.string(),
  place: z.string().trim().min(1).max(200).nullable(),
  readers: z.int().min(0).max(100_000),
  note: z.string().trim().min(1).max(500).nullable(),
  revision: z.int(),
});
export type Reading = z.output<typeof reading>;

export const listReadings = communeContract({
  method: 'GET',
  path: '/library/readings',
  summary: 'Lists how many came to read, the newest day first',
  permission: libraryPolicy['library.read'],
  answer: z.array(reading),
});

export const putReading = communeContract({
  method: 'PUT',
  path: '/library/readings/:id',
  summary: 'Notes how many came to read on a day, or changes that',
  permission: libraryPolicy['library.write'],
  params: { id: z.uuid() },
  body: reading.omit({ id: true }).extend({ onDay: civilDay }),
  answer: reading,
});
