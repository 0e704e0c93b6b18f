import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { planPolicy } from '../policy.ts';
import { openedPlan } from '../version/schema.ts';
import { carriedParts } from './carriers.ts';

const words = z.object({ vi: z.string(), en: z.string() });
const year = z.int().min(2000).max(2100);
const text = z.string().trim().max(500).nullable().default(null);

/** What a copy of a plan would be, before it is made. */
export const forwardPreview = z.object({
  year,
  period: z.object({ from: z.string(), to: z.string() }),
  title: z.string(),
  theme: z.string().nullable(),
  lines: z.int(),
  /** Lines with days: these move with their weekday. */
  dated: z.int(),
  sections: z.int(),
  recipients: z.int(),
  /** Each with what takes its place where it is no longer in force. */
  bases: z.array(
    z.object({
      number: z.string().nullable(),
      inForce: z.boolean().nullable(),
      replacedBy: z.string().nullable(),
    }),
  ),
  parts: z.array(z.object({ part: z.enum(carriedParts), name: words, count: z.int() })),
  /** A plan of the kind that the year has already, and its draft where it has one. */
  existing: z.object({ id: z.uuid(), title: z.string(), draft: z.uuid().nullable() }).nullable(),
});
export type ForwardPreview = z.infer<typeof forwardPreview>;

export const previewForward = communeContract({
  method: 'GET',
  path: '/plans/:plan/forward',
  summary: 'Says what a copy of a plan for a later year would be, and what stands in its way',
  permission: planPolicy['plan.write'],
  params: { plan: z.uuid() },
  query: {
    year: z.coerce.number().int().min(2000).max(2100),
    from: civilDay.optional(),
    to: civilDay.optional(),
  },
  answer: forwardPreview,
});

/**
 * Sending twice makes one plan. `period` for the kinds that are asked their days (null: the same days of the year), `theme` and `title` for
 * those that have one (null: as they were, the years moved). What is left out of `parts` is copied.
 */
export const copyPlan = communeContract({
  method: 'PUT',
  path: '/plans/:plan/copy',
  summary:
    'Makes a plan by copying one of an earlier year: lines moved, texts, bases, recipients, targets, tasks',
  permission: planPolicy['plan.write'],
  params: { plan: z.uuid() },
  body: z.object({
    from: z.uuid(),
    year,
    period: z.object({ from: civilDay, to: civilDay }).nullable().default(null),
    theme: text,
    title: text,
    bases: z.boolean().default(true),
    recipients: z.boolean().default(true),
    targets: z.boolean().default(true),
    assignments: z.boolean().default(true),
  }),
  answer: openedPlan,
});
export type WantedCopy = z.output<typeof copyPlan.body>;

export const undoCopy = communeContract({
  method: 'DELETE',
  path: '/plans/:plan/copy',
  summary: 'Takes back a copied plan as a whole, as long as nothing of it was edited',
  permission: planPolicy['plan.write'],
  params: { plan: z.uuid() },
});

export const copyLines = communeContract({
  method: 'POST',
  path: '/plan-versions/:version/copied-lines',
  summary: 'Copies the lines of an earlier plan into a draft; those that it has already are left out',
  permission: planPolicy['plan.write'],
  params: { version: z.uuid() },
  body: z.object({ from: z.uuid() }),
  answer: z.object({ added: z.int(), existing: z.int() }),
});
