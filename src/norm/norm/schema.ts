import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { costNormPolicy } from './policy.ts';

/** What a class costs by rule from a day to a day: `base` đồng a class and `perLearner` đồng a person; `source` is the paper or reckoning that it comes from. */
export const costNorm = z.object({
  id: z.uuid(),
  base: z.int().min(0).max(1_000_000_000_000),
  perLearner: z.int().min(0).max(1_000_000_000),
  source: z.string().trim().min(1).max(300),
  verified: z.boolean(),
  validFrom: civilDay,
  validTo: civilDay.nullable(),
  revision: z.int(),
});
export type CostNorm = z.input<typeof costNorm>;

export const listCostNorms = communeContract({
  method: 'GET',
  path: '/cost-norms',
  summary: 'Lists the cost norms',
  permission: costNormPolicy['cost-norm.read'],
  answer: z.array(costNorm),
});

export const putCostNorm = communeContract({
  method: 'PUT',
  path: '/cost-norms/:id',
  summary: 'Adds or changes one of the cost norms',
  permission: costNormPolicy['cost-norm.write'],
  params: { id: z.uuid() },
  body: costNorm.omit({ id: true }),
  answer: costNorm,
});
