import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { moveDay, standing } from '../residence/schema.ts';
import { residentPolicy } from '../resident/policy.ts';
import { poverty, residentRow } from '../resident/schema.ts';

/** A household with the number that the village knows it by. */
export const household = z.object({
  id: z.uuid(),
  code: z.string().trim().min(1).max(40),
  villageId: z.uuid(),
  revision: z.int(),
});
export type Household = z.input<typeof household>;

/** From which day to which a household was poor or near-poor. */
export const povertySpan = z.object({
  id: z.uuid(),
  status: poverty,
  validFrom: z.string(),
  validTo: z.string().nullable(),
});

export const readHousehold = communeContract({
  method: 'GET',
  path: '/households/:id',
  summary:
    'Gives a household with its people, the villages it was in, the latest first, and when it was poor',
  permission: residentPolicy['resident.read'],
  params: { id: z.uuid() },
  answer: household.extend({
    villageName: z.string(),
    villages: z.array(standing),
    members: z.array(residentRow),
    poverty: z.array(povertySpan),
  }),
});

export const listHouseholds = communeContract({
  method: 'GET',
  path: '/households',
  summary: 'Lists households whose code or people match, the first twenty',
  permission: residentPolicy['resident.read'],
  query: { search: z.string().max(100).default(''), villageId: z.uuid().optional() },
  answer: z.array(household.extend({ villageName: z.string(), headName: z.string().nullable() })),
});

/** `from` is the day on which another village counts. */
export const putHousehold = communeContract({
  method: 'PUT',
  path: '/households/:id',
  summary: 'Adds or changes a household',
  permission: residentPolicy['resident.write'],
  params: { id: z.uuid() },
  body: household.omit({ id: true }).extend({ from: moveDay }),
  answer: household,
});

/** Poverty by decision: from a day on the household is poor, near-poor, or neither (null). */
export const setPoverty = communeContract({
  method: 'POST',
  path: '/households/:id/poverty',
  summary: 'Says from which day a household is poor, near-poor, or neither',
  permission: residentPolicy['resident.write'],
  params: { id: z.uuid() },
  body: z.object({ id: z.uuid(), status: poverty.nullable(), from: civilDay }),
  answer: z.array(povertySpan),
});
