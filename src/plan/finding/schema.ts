import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { planPolicy } from '../policy.ts';

/** A finding that a person has looked at and kept, and why. `fingerprint` names rule, place and figures: another figure is another finding. */
export const findingDecision = z.object({
  id: z.uuid(),
  fingerprint: z.string().min(1).max(500),
  reason: z.string().trim().min(1).max(500),
});
export type FindingDecision = z.infer<typeof findingDecision>;

/** A total that a paper states, compared with the derived one and never used as one. */
export const claim = z.object({
  key: z.string().min(1).max(100),
  value: z.int(),
  note: z.string().nullable(),
});
export type Claim = z.infer<typeof claim>;

export const keepFinding = communeContract({
  method: 'PUT',
  path: '/plan-versions/:version/findings/:id',
  summary: 'Keeps a finding as it is, with the reason',
  permission: planPolicy['plan.write'],
  params: { version: z.uuid(), id: z.uuid() },
  body: findingDecision.omit({ id: true }),
  answer: findingDecision,
});

export const reopenFinding = communeContract({
  method: 'DELETE',
  path: '/plan-versions/:version/findings/:id',
  summary: 'Takes back that a finding was kept',
  permission: planPolicy['plan.write'],
  params: { version: z.uuid(), id: z.uuid() },
});

export const putClaim = communeContract({
  method: 'PUT',
  path: '/plans/:plan/claims/:key',
  summary: 'Corrects a stated total, or takes it away (null)',
  permission: planPolicy['plan.write'],
  params: { plan: z.uuid(), key: z.string().min(1).max(100) },
  body: z.object({ value: z.int().min(0).nullable(), note: z.string().trim().max(500).nullable() }),
  answer: z.object({ claims: z.array(claim) }),
});
