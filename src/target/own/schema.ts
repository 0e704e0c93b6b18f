import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { targetPolicy } from '../target/policy.ts';

const text = (most: number) => z.string().trim().min(1).max(most);

/** How a figure of an own indicator is reported; each is an indicator of the library. */
export const ownBases = ['reported-count', 'reported-share', 'kept'] as const;

/** An indicator that the commune defines: `definition` says what counts and what does not, `source` which paper asks for it. */
export const ownIndicator = z.object({
  id: z.uuid(),
  name: text(200),
  unit: text(60).nullable(),
  base: z.enum(ownBases),
  definition: text(1000),
  source: text(200).nullable(),
  active: z.boolean(),
  revision: z.int().min(0),
});
export type OwnIndicator = z.infer<typeof ownIndicator>;

export const listOwnIndicators = communeContract({
  method: 'GET',
  path: '/own-indicators',
  summary: 'Lists the indicators that the commune defined itself',
  permission: targetPolicy['target.read'],
  answer: z.array(ownIndicator),
});

export const putOwnIndicator = communeContract({
  method: 'PUT',
  path: '/own-indicators/:id',
  summary: 'Adds or changes an indicator of the commune',
  permission: targetPolicy['target.write'],
  params: { id: z.uuid() },
  body: ownIndicator.omit({ id: true }),
  answer: ownIndicator,
});
