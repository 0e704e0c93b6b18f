import { z } from 'zod';
import { formNames } from '#plan/kind/form.ts';
import { communeContract } from '#platform/http/contract.ts';
import { sessionAnswer } from '../session/schema.ts';
import { activityPolicy } from './policy.ts';
import { activityStates, activitySteps } from './rules.ts';

/** What the deputy says of a class; people and đồng planned are null when nobody knows. */
export const activityBody = z.object({
  planItemId: z.uuid().nullable(),
  year: z.int().min(2000).max(2100),
  month: z.int().min(1).max(12).nullable(),
  title: z.string().trim().min(1).max(500),
  programme: z.string().min(1).max(10),
  form: z.enum(formNames),
  audience: z.string().trim().max(500).nullable(),
  villageId: z.uuid().nullable(),
  plannedLearners: z.int().min(0).max(100_000).nullable(),
  plannedCost: z.int().min(0).max(100_000_000_000).nullable(),
  ownOrJoint: z.enum(['own', 'joint']),
  instructorId: z.uuid().nullable(),
  /** Organisers: the class is credited once in any sum. */
  units: z
    .array(z.object({ unitId: z.uuid(), role: z.enum(['lead', 'support']) }))
    .max(50)
    .refine((units) => new Set(units.map((one) => one.unitId)).size === units.length, 'a unit stands once'),
  revision: z.int().min(0),
});
export type ActivityBody = z.output<typeof activityBody>;

/** A class with its sessions; `state` is derived on the day of asking. */
export const activity = activityBody.omit({ units: true }).extend({
  id: z.uuid(),
  /** Whether it counts as a class; what does not is an event. Follows from the form. */
  isClass: z.boolean(),
  preparedOn: z.string().nullable(),
  reportedOn: z.string().nullable(),
  cancelledOn: z.string().nullable(),
  cancelReason: z.string().nullable(),
  rosterCode: z.string(),
  villageName: z.string().nullable(),
  instructorName: z.string().nullable(),
  units: z.array(z.object({ unitId: z.uuid(), role: z.enum(['lead', 'support']), name: z.string() })),
  sessions: z.array(sessionAnswer),
  state: z.enum(activityStates),
  /** The month that it stands under: of its first session, else the one it is meant for. */
  standsIn: z.int().nullable(),
  /** Sessions that are over by their date, with nothing recorded. */
  toRecord: z.int(),
  /**
   * What the plan in force says of its time: the day and the hours that its line has, and the days on which the plan's lines may stand. Null
   * for a class that no plan in force has.
   */
  planned: z
    .object({
      day: z.string().nullable(),
      hoursFrom: z.string().nullable(),
      hoursTo: z.string().nullable(),
      periodFrom: z.string(),
      periodTo: z.string(),
    })
    .nullable(),
});
export type Activity = z.input<typeof activity>;

const params = { id: z.uuid() };
const year = z.coerce.number().int().min(2000).max(2100);

/** One year of one commune is a list that does not grow without end, so it comes whole. */
export const listActivities = communeContract({
  method: 'GET',
  path: '/activities',
  summary: 'Lists the classes of a year',
  permission: activityPolicy['activity.read'],
  query: {
    year,
    month: z.coerce.number().int().min(1).max(12).optional(),
    state: z.enum(activityStates).optional(),
    programme: z.string().max(10).optional(),
    villageId: z.uuid().optional(),
    planItemId: z.uuid().optional(),
  },
  answer: z.array(activity),
});

export const readActivity = communeContract({
  method: 'GET',
  path: '/activities/:id',
  summary: 'Gives a class',
  permission: activityPolicy['activity.read'],
  params,
  answer: activity.extend({
    /** Changes to the class and its sessions since its results were closed; 0 before. */
    changedSince: z.int(),
  }),
});

/** The client makes the id; `revision` 0 for a new class, else the one that was edited. */
export const putActivity = communeContract({
  method: 'PUT',
  path: '/activities/:id',
  summary: 'Adds or changes a class',
  permission: activityPolicy['activity.write'],
  params,
  body: activityBody,
  answer: activity,
});

export const stepActivity = communeContract({
  method: 'POST',
  path: '/activities/:id/steps',
  summary: 'Says that a class is prepared, reported or cancelled, or takes that back',
  permission: activityPolicy['activity.write'],
  params,
  body: z.object({
    step: z.enum(activitySteps),
    /** Needed to cancel, and to reopen what was reported. */
    reason: z.string().trim().max(500).nullable(),
    revision: z.int(),
  }),
  answer: activity,
});

/** A line of the plan in force, how many classes it asks for and how many it has. */
export const opening = z.object({
  planItemId: z.uuid(),
  month: z.int(),
  year: z.int(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  hoursFrom: z.string().nullable(),
  hoursTo: z.string().nullable(),
  title: z.string(),
  /** Null where the plan does not say: a class. */
  form: z.enum(formNames).nullable(),
  programme: z.string().nullable(),
  audience: z.string().nullable(),
  /** Null where the plan does not say. */
  classCount: z.int().nullable(),
  made: z.int(),
  learners: z.int().nullable(),
  cost: z.int().nullable(),
  venueId: z.uuid().nullable(),
  venueText: z.string().nullable(),
  villageId: z.uuid().nullable(),
  unitId: z.uuid().nullable(),
  ownOrJoint: z.enum(['own', 'joint']),
});
export type Opening = z.input<typeof opening>;

export const listOpenings = communeContract({
  method: 'GET',
  path: '/activity-openings',
  summary: 'Lists the lines of the plan in force with the classes made of each',
  permission: activityPolicy['activity.write'],
  query: { year },
  answer: z.array(opening),
});

export const openFromPlan = communeContract({
  method: 'POST',
  path: '/activity-openings',
  summary: 'Makes classes of lines of the plan in force',
  permission: activityPolicy['activity.write'],
  body: z.object({
    classes: z
      .array(z.object({ id: z.uuid(), planItemId: z.uuid() }))
      .min(1)
      .max(200),
  }),
  answer: z.array(activity),
});

export const listYears = communeContract({
  method: 'GET',
  path: '/activity-years',
  summary: 'Lists the years that have classes, the latest first',
  permission: activityPolicy['activity.read'],
  answer: z.array(z.int()),
});
