import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { changePolicy } from './policy.ts';

/** One record as a device is to hold it from now on; `gone`: it is to be dropped, because it is deleted or no longer theirs to see. */
export const changedItem = z.object({
  kind: z.string(),
  id: z.uuid(),
  gone: z.boolean(),
  record: z.unknown(),
});
export type ChangedItem = z.output<typeof changedItem>;

/** What a device asks with to learn of nothing but what comes after. */
export const FROM_NOW = 'now';

/** Left out, `since` begins with all that a device holds. `wipe`: what the device holds is no longer true as a whole; it begins with these items. */
export const readChanges = communeContract({
  method: 'GET',
  path: '/changes',
  summary:
    'Gives what changed since a device last asked, in the order of commit, as far as the person may see it',
  permission: changePolicy['changes.read'],
  query: { since: z.string().max(1000).optional() },
  answer: z.object({
    items: z.array(changedItem),
    /** What to ask with the next time. */
    next: z.string(),
    wipe: z.boolean(),
    /** More is waiting: ask again at once. */
    more: z.boolean(),
  }),
});
export type Changes = z.output<typeof readChanges.answer>;
