import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { sightPolicy } from './policy.ts';

/** One sight: when, who (name and post of that moment), what kind of fact, of whom. `subject` is null for somebody who is gone. */
const sight = z.object({
  id: z.uuid(),
  at: z.string(),
  actor: z.string(),
  what: z.string(),
  subject: z.string().nullable(),
});
export type Sight = z.output<typeof sight>;

export const listSights = communeContract({
  method: 'GET',
  path: '/sights',
  summary:
    'Lists who saw which restricted facts of whom, the latest first; of one person alone where it is named',
  permission: sightPolicy['sight.read'],
  query: {
    person: z.uuid().optional(),
    what: z.string().max(40).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  },
  answer: z.array(sight),
});
