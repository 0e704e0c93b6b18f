import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { auditPolicy } from './policy.ts';

const words = z.object({ vi: z.string(), en: z.string() });

/** One change as it is told: who (with the post), when, what was done to which record, what it was before and is after, and why. */
export const auditEntry = z.object({
  seq: z.int(),
  at: z.string(),
  actor: z.string(),
  act: z.string(),
  /** What was done, in words. */
  words,
  kind: z.string(),
  subjectId: z.uuid(),
  /** Only what changed and has a name, with its values in words. */
  changes: z.array(z.object({ field: z.string(), name: words, before: words, after: words })),
  reason: z.string().nullable(),
});
export type AuditEntry = z.infer<typeof auditEntry>;

const page = {
  /** The `seq` of the last entry of the page before. */
  before: z.coerce.number().int().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};
const entries = z.object({ entries: z.array(auditEntry), next: z.int().nullable() });

export const readTrail = communeContract({
  method: 'GET',
  path: '/audit',
  summary: 'Lists what was done in the commune, the latest first',
  permission: auditPolicy['audit.all'],
  query: page,
  answer: entries,
});

export const readRecordTrail = communeContract({
  method: 'GET',
  path: '/audit/:subject',
  summary: 'Lists what was done to one record, the latest first',
  permission: auditPolicy['audit.record'],
  params: { subject: z.uuid() },
  query: page,
  answer: entries,
});
