import { z } from 'zod';
import { activityStates } from '#activity/class/rules.ts';
import { communeContract } from '#platform/http/contract.ts';
import { attendance } from '#report/figures/schema.ts';
import { todayPolicy } from '../policy.ts';

const count = z.int().min(0);

/** A class of the year, or a plan line that has no class yet (`id` null). */
export const yearClass = z.object({
  id: z.uuid().nullable(),
  key: z.string(),
  title: z.string(),
  programme: z.string().nullable(),
  month: z.int().min(1).max(12).nullable(),
  day: z.string().nullable(),
  state: z.enum(activityStates),
  village: z.string().nullable(),
  plannedLearners: count.nullable(),
  attendance: attendance.nullable(),
});
export type YearClass = z.infer<typeof yearClass>;

/** Done beside planned; `blank` plan lines say no number, so that the plan is more than the sum. */
export const measure = z.object({ done: count, planned: count, blank: count });
export type Measure = z.infer<typeof measure>;

export const yearOverview = z.object({
  year: z.int(),
  /** Years that have a plan or classes, the newest first. */
  years: z.array(z.int()),
  classes: z.array(yearClass),
  held: measure,
  attendances: measure.extend({ parts: attendance }),
  /** Spent of what is planned, in đồng; null for who does not see money. */
  money: measure.nullable(),
  /** Topics opened and attendances beside what the survey asked for; empty when the year has no survey, or only a part is seen. */
  byProgramme: z.array(
    z.object({
      programme: z.string(),
      held: count,
      attendances: count,
      planned: count,
      topics: count,
      registered: count,
    }),
  ),
});
export type YearOverview = z.infer<typeof yearOverview>;

export const readYear = communeContract({
  method: 'GET',
  path: '/year',
  summary: 'Gives the classes of a year, and how far classes, attendances and money have come',
  permission: todayPolicy['year.read'],
  query: { year: z.coerce.number().int().min(2000).max(2100).optional() },
  answer: yearOverview,
});
