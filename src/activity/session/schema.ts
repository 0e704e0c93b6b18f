import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { activityPolicy } from '../class/policy.ts';
import { activityStates } from '../class/rules.ts';

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** How people learn in it: where they meet, through the network, from afar by materials, or at a place of somebody else. */
export const sessionModes = ['on-site', 'online', 'distance', 'elsewhere'] as const;
export type SessionMode = (typeof sessionModes)[number];
const sessionStates = ['planned', 'held', 'cancelled'] as const;

/** One session of a class: a civil day and its hours in Vietnam. */
export const sessionAnswer = z.object({
  id: z.uuid(),
  activityId: z.uuid(),
  date: z.string(),
  from: z.string(),
  to: z.string(),
  venueId: z.uuid().nullable(),
  venueName: z.string().nullable(),
  /** Seats of the venue; null when nobody has counted them. */
  capacity: z.int().nullable(),
  instructorId: z.uuid().nullable(),
  instructorName: z.string().nullable(),
  state: z.enum(sessionStates),
  mode: z.enum(sessionModes),
  headcount: z.int().nullable(),
  flags: z.array(z.string()),
  flagReason: z.string().nullable(),
  revision: z.int(),
});
export type SessionAnswer = z.input<typeof sessionAnswer>;

export const sessionBody = z
  .object({
    date: civilDay,
    from: hour,
    to: hour,
    venueId: z.uuid().nullable(),
    instructorId: z.uuid().nullable(),
    /** `held`: it already happened, and is written down as it was. */
    state: z.enum(sessionStates),
    /** Left out: as it is; a new one is held where people meet. */
    mode: z.enum(sessionModes).optional(),
    /** Why what happened was odd (late, at the hour of another class); needed then. */
    reason: z.string().trim().max(500).nullable().default(null),
    revision: z.int().min(0),
  })
  .refine((session) => session.from < session.to, { path: ['to'], message: 'ends before it starts' });
export type SessionBody = z.output<typeof sessionBody>;

/** The client makes the id; `revision` 0 for a new session, else the one that was edited. Moving is the same with another day. */
export const putSession = communeContract({
  method: 'PUT',
  path: '/activities/:activity/sessions/:id',
  summary: 'Adds, moves or cancels a session of a class',
  permission: activityPolicy['activity.write'],
  params: { activity: z.uuid(), id: z.uuid() },
  body: sessionBody,
  answer: sessionAnswer,
});

export const calendarEntry = sessionAnswer.extend({
  title: z.string(),
  programme: z.string(),
  villageName: z.string().nullable(),
  plannedLearners: z.int().nullable(),
  activityState: z.enum(activityStates),
  /** The days that the plan of its class reaches; null for a class that no plan in force has. */
  planned: z.object({ periodFrom: z.string(), periodTo: z.string() }).nullable(),
});
export type CalendarEntry = z.input<typeof calendarEntry>;

export const listCalendar = communeContract({
  method: 'GET',
  path: '/calendar',
  summary: 'Lists the sessions from a day to a day (at most 400 days)',
  permission: activityPolicy['activity.read'],
  query: { from: civilDay, to: civilDay },
  answer: z.array(calendarEntry),
});

/** Asked while a session is being placed: what stands in its way, by name. */
export const checkSession = communeContract({
  method: 'GET',
  path: '/calendar/conflicts',
  summary: 'Names the classes that have the same venue or instructor at an hour',
  permission: activityPolicy['activity.write'],
  query: {
    id: z.uuid(),
    date: civilDay,
    from: hour,
    to: hour,
    venueId: z.uuid().optional(),
    instructorId: z.uuid().optional(),
  },
  answer: z.array(
    z.object({
      over: z.enum(['venue', 'instructor']),
      /** Whether the database refuses it, or it is only odd. */
      bars: z.boolean(),
      with: sessionAnswer.extend({ title: z.string() }),
    }),
  ),
});
