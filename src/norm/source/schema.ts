import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { fundingSourcePolicy } from './policy.ts';

/** Where money comes from, from a day to a day. */
export const fundingSource = z.object({
  id: z.uuid(),
  name: z.string().trim().min(1).max(200),
  validFrom: civilDay,
  validTo: civilDay.nullable(),
  revision: z.int(),
});
export type FundingSource = z.input<typeof fundingSource>;

export const listFundingSources = communeContract({
  method: 'GET',
  path: '/funding-sources',
  summary: 'Lists the funding sources',
  permission: fundingSourcePolicy['funding-source.read'],
  answer: z.array(fundingSource),
});

export const putFundingSource = communeContract({
  method: 'PUT',
  path: '/funding-sources/:id',
  summary: 'Adds or changes one of the funding sources',
  permission: fundingSourcePolicy['funding-source.write'],
  params: { id: z.uuid() },
  body: fundingSource.omit({ id: true }),
  answer: fundingSource,
});
