import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { activityPolicy } from '../class/policy.ts';
import { calendarEntry } from '../session/schema.ts';
import { everyWeekday } from './rules.ts';

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const year = z.coerce.number().int().min(2000).max(2100);
const days = z.object({ from: z.string(), to: z.string() });

/** Something without a day; see Unscheduled. */
const unscheduled = z.object({
  activityId: z.uuid(),
  planItemId: z.uuid().nullable(),
  title: z.string(),
  programme: z.string(),
  villageId: z.uuid().nullable(),
  learners: z.int().nullable(),
  venueId: z.uuid().nullable(),
  instructorId: z.uuid().nullable(),
  year: z.int(),
  month: z.int(),
  days: days.nullable(),
  hours: days.nullable(),
  planned: z.object({ periodFrom: z.string(), periodTo: z.string() }).nullable(),
});

export const readSchedule = communeContract({
  method: 'GET',
  path: '/schedule',
  summary:
    'Gives what has no day yet (classes, and lines of the plan without a class), and the sessions around it',
  permission: activityPolicy['activity.write'],
  query: { year },
  answer: z.object({ items: z.array(unscheduled), sessions: z.array(calendarEntry) }),
});

export const wishes = z.object({
  from: hour,
  to: hour,
  weekdays: z
    .array(z.union(everyWeekday.map((day) => z.literal(day))))
    .min(1)
    .max(7),
  mostADay: z.int().min(1).max(20),
});

const hindrance = z.enum(['avoided', 'weekday', 'venue', 'instructor', 'full']);

/** Nothing is written: what is proposed can be changed before it is taken. */
export const proposeSchedule = communeContract({
  method: 'POST',
  path: '/schedule/proposal',
  summary: 'Proposes a day for everything that has none, and says what found none and why',
  permission: activityPolicy['activity.write'],
  body: z
    .object({ year: z.int().min(2000).max(2100), wishes })
    .refine((one) => one.wishes.from < one.wishes.to, {
      path: ['wishes', 'to'],
      message: 'ends before it starts',
    }),
  answer: z.object({
    placed: z.array(
      z.object({
        activityId: z.uuid(),
        date: z.string(),
        from: z.string(),
        to: z.string(),
        venueId: z.uuid().nullable(),
        instructorId: z.uuid().nullable(),
      }),
    ),
    left: z.array(z.object({ activityId: z.uuid(), why: hindrance })),
    /** False when the time for seeking was over before it was known to be the best. */
    best: z.boolean(),
  }),
});

const session = z
  .object({
    id: z.uuid(),
    date: civilDay,
    from: hour,
    to: hour,
    venueId: z.uuid().nullable(),
    instructorId: z.uuid().nullable(),
  })
  .refine((one) => one.from < one.to, { path: ['to'], message: 'ends before it starts' });

/** All are placed, or none: the first that meets another class is named. `planItemId`: the class is opened of this line first. */
export const placeSchedule = communeContract({
  method: 'POST',
  path: '/schedule/placements',
  summary: 'Gives classes their sessions, opening those of the plan that are not open yet, all in one',
  permission: activityPolicy['activity.write'],
  body: z.object({
    placements: z
      .array(
        z.object({
          activityId: z.uuid(),
          planItemId: z.uuid().nullable(),
          sessions: z.array(session).min(1).max(60),
        }),
      )
      .min(1)
      .max(200),
  }),
  answer: z.object({ placed: z.int() }),
});
export type Placement = z.output<typeof placeSchedule.body>['placements'][number];

/** Takes back what was placed, as long as nobody has changed or used it; opened classes stay, without a day. */
export const undoSchedule = communeContract({
  method: 'POST',
  path: '/schedule/undo',
  summary: 'Takes back sessions that were placed and not changed or used since',
  permission: activityPolicy['activity.write'],
  body: z.object({ sessions: z.array(z.uuid()).min(1).max(2000) }),
  answer: z.object({ removed: z.int() }),
});
