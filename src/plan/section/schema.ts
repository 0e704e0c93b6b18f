import { z } from 'zod';
import { richKept, richText } from '#paper/rich.ts';
import { communeContract } from '#platform/http/contract.ts';
import { sectionKeys } from '../kind/kind.ts';
import { planPolicy } from '../policy.ts';

/** A narrative part of a plan; `content` is the rich text of the editor, in which figures stand as live fields. */
export const planSection = z.object({
  id: z.uuid(),
  key: z.enum(sectionKeys),
  position: z.int().min(0).max(1000),
  title: z.string().trim().min(1).max(300),
  content: richKept,
  revision: z.int().min(0),
});
export type PlanSection = z.infer<typeof planSection>;

/**
 * A document that the plan stands on: by its number, or by its subject alone where it bears none; `date` is a day, or the month or year alone
 * where no more is known.
 */
export const planBasis = z.object({
  id: z.uuid(),
  position: z.int().min(0).max(1000),
  number: z.string().trim().min(1).max(100).nullable(),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  issuer: z.string().trim().max(300).nullable(),
  subject: z.string().trim().max(1000).nullable(),
});
export type PlanBasis = z.infer<typeof planBasis>;

/** A basis is known by its number or by what it is about. */
const isSaid = ({ number, subject }: PlanBasis): boolean => number !== null || Boolean(subject);
const unsaid = 'Căn cứ cần số, ký hiệu, hoặc nội dung.';

export const putSection = communeContract({
  method: 'PUT',
  path: '/plan-versions/:version/sections/:id',
  summary: 'Adds or changes a narrative part of a draft',
  permission: planPolicy['plan.write'],
  params: { version: z.uuid(), id: z.uuid() },
  body: planSection.omit({ id: true }).extend({ content: richText }),
  answer: planSection,
});

export const putBases = communeContract({
  method: 'PUT',
  path: '/plan-versions/:version/bases',
  summary: 'Sets the legal bases of a draft, in their order',
  permission: planPolicy['plan.write'],
  params: { version: z.uuid() },
  body: z.object({ bases: z.array(planBasis.refine(isSaid, { error: unsaid })).max(100) }),
  answer: z.object({ bases: z.array(planBasis) }),
});
