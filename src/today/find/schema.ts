import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { todayPolicy } from '../policy.ts';

const foundThing = z.object({
  id: z.string(),
  title: z.string(),
  detail: z.string(),
  /** Below the commune's address. */
  to: z.string(),
});

export const find = communeContract({
  method: 'GET',
  path: '/find',
  summary:
    'Finds people, classes, plans, reports and papers without marks, as far as whoever asks may see them',
  permission: todayPolicy['today.read'],
  query: { q: z.string().trim().min(1).max(100) },
  answer: z.array(
    z.object({
      /** The kind of what was found. */
      name: z.object({ vi: z.string(), en: z.string() }),
      things: z.array(foundThing).readonly(),
    }),
  ),
});
