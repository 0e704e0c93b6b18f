import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { basisPolicy } from './policy.ts';

/** Dates are ISO, or the month or year alone where no more is known. */
export const legalBasis = z.object({
  number: z.string(),
  type: z.string(),
  date: z.string().nullable(),
  issuer: z.string(),
  subject: z.string(),
  inForceFrom: z.string().nullable(),
  inForceUntil: z.string().nullable(),
  replacedBy: z.string().nullable(),
  confidence: z.string(),
  inForce: z.boolean().nullable(),
  verified: z.boolean(),
});

export const listLegalBases = communeContract({
  method: 'GET',
  path: '/legal-bases',
  summary: 'Lists the usual legal bases as they stand on a day (today when none is given)',
  permission: basisPolicy['legal-basis.read'],
  query: { on: civilDay.optional() },
  answer: z.array(legalBasis),
});
