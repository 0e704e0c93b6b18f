import { z } from 'zod';
import { formNames, isClass } from '#plan/kind/form.ts';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { activityPolicy } from '../class/policy.ts';
import { activityStates } from '../class/rules.ts';
import { weekPolicy } from './policy.ts';
import { lanes } from './rules.ts';

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Something that stands on days of the week: an activity, or a line of the plan of which nobody has made one yet (`activityId` null). */
export const weekEntry = z.object({
  activityId: z.uuid().nullable(),
  planItemId: z.uuid().nullable(),
  title: z.string(),
  form: z.enum(formNames).nullable(),
  isClass: z.boolean(),
  programme: z.string().nullable(),
  lane: z.enum(lanes),
  /** The village, or who leads. */
  who: z.string().nullable(),
  villageId: z.uuid().nullable(),
  unitId: z.uuid().nullable(),
  day: z.string(),
  /** The last of several days. */
  until: z.string(),
  from: z.string().nullable(),
  venue: z.string().nullable(),
  planned: z.int().nullable(),
  /** Heads that were counted; null while nobody has. */
  people: z.int().nullable(),
  /** Seats that were asked and that came; null where nobody is invited. */
  guests: z.object({ invited: z.int(), came: z.int() }).nullable(),
  state: z.enum(activityStates),
  /** Stands on a day that the plan does not reach; kept with a flag. */
  outside: z.boolean(),
});
export type WeekEntry = z.output<typeof weekEntry>;

export const readWeek = communeContract({
  method: 'GET',
  path: '/plans/:plan/week',
  summary:
    'Gives the activities of an event plan by day: of the centre, the villages and the schools, and who has not reported one',
  permission: activityPolicy['activity.read'],
  params: { plan: z.uuid() },
  answer: z.object({
    planId: z.uuid(),
    title: z.string(),
    theme: z.string().nullable(),
    periodFrom: z.string(),
    periodTo: z.string(),
    inForce: z.boolean(),
    days: z.array(z.string()),
    entries: z.array(weekEntry),
    /** Those of the commune, and whether each has an activity of its own in the week. */
    villages: z.array(z.object({ id: z.uuid(), name: z.string(), reported: z.boolean() })),
    schools: z.array(z.object({ id: z.uuid(), name: z.string(), reported: z.boolean() })),
  }),
});
/** The weeks that are in force, the latest first: who sees no plans finds the own activity's week here. */
export const listWeeks = communeContract({
  method: 'GET',
  path: '/event-weeks',
  summary: 'Lists the event plans in force, the latest first',
  permission: activityPolicy['activity.read'],
  answer: z.array(
    z.object({ planId: z.uuid(), title: z.string(), periodFrom: z.string(), periodTo: z.string() }),
  ),
});

export type Week = z.output<typeof readWeek.answer>;

/**
 * The client makes the activity's id: sending twice is once. A village head reports for the own village, a school and a unit for themselves;
 * the deputy says for whom. `people` null: it is still to come, or nobody counted.
 */
export const reportOwn = communeContract({
  method: 'PUT',
  path: '/plans/:plan/week/:activity',
  summary: "Reports a village's or a school's own activity in the week of an event plan",
  permission: weekPolicy['week.report'],
  params: { plan: z.uuid(), activity: z.uuid() },
  body: z
    .object({
      title: z.string().trim().min(1).max(500),
      /** No class: its people stand apart from the centre's learners. */
      form: z.enum(formNames).refine((form) => !isClass(form), 'a class is opened by the centre'),
      day: civilDay,
      from: hour,
      to: hour,
      people: z.int().min(0).max(100_000).nullable(),
      villageId: z.uuid().nullable().default(null),
      unitId: z.uuid().nullable().default(null),
      /** Why it stands on a day outside of the plan; asked for, then kept with it. */
      outsideReason: z.string().trim().min(1).max(500).nullable().default(null),
      revision: z.int().min(0),
    })
    .refine(({ from, to }) => from < to, { path: ['to'], message: 'ends before it begins' }),
  answer: weekEntry.extend({ revision: z.int() }),
});
