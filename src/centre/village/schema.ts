import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { villagePolicy } from './policy.ts';

/** A thôn, bản, ấp or tổ dân phố (`kind`), from a day to a day; open ended while it stands. */
export const village = z.object({
  id: z.uuid(),
  kind: z.string().trim().min(1).max(40),
  name: z.string().trim().min(1).max(100),
  validFrom: civilDay,
  validTo: civilDay.nullable(),
  revision: z.int(),
});
export type Village = z.input<typeof village>;

export const listVillages = communeContract({
  method: 'GET',
  path: '/villages',
  summary: 'Lists the villages with how many households and residents live there now',
  permission: villagePolicy['village.read'],
  answer: z.array(village.extend({ households: z.int(), residents: z.int() })),
});

export const putVillage = communeContract({
  method: 'PUT',
  path: '/villages/:id',
  summary: 'Adds or changes a village',
  permission: villagePolicy['village.write'],
  params: { id: z.uuid() },
  body: village.omit({ id: true }),
  answer: village,
});
