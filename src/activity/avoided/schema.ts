import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { activityPolicy } from '../class/policy.ts';

/** Days on which no class is proposed, both included, and why. */
export const avoidedDays = z.object({
  id: z.uuid(),
  fromDay: civilDay,
  toDay: civilDay,
  reason: z.string().trim().min(1).max(200),
  revision: z.int(),
});
export type AvoidedDays = z.input<typeof avoidedDays>;

const params = { id: z.uuid() };

export const listAvoidedDays = communeContract({
  method: 'GET',
  path: '/avoided-days',
  summary: 'Lists the days on which no class is proposed, the latest first',
  permission: activityPolicy['activity.write'],
  answer: z.array(avoidedDays),
});

/** The client makes the id; `revision` 0 for new ones, else the one that was edited. */
export const putAvoidedDays = communeContract({
  method: 'PUT',
  path: '/avoided-days/:id',
  summary: 'Adds days on which no class is proposed, or changes them',
  permission: activityPolicy['activity.write'],
  params,
  body: avoidedDays.omit({ id: true }).refine(({ fromDay, toDay }) => fromDay <= toDay, {
    path: ['toDay'],
    message: 'ends before it begins',
  }),
  answer: avoidedDays,
});

export const deleteAvoidedDays = communeContract({
  method: 'DELETE',
  path: '/avoided-days/:id',
  summary: 'Takes out days on which no class is proposed',
  permission: activityPolicy['activity.write'],
  params,
});
