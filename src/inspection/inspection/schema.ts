import { z } from 'zod';
import { stepId, workflowContext, workflowStep } from '#approval/schema.ts';
import { communeContract, fileAnswer, fileBody } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { effectCount } from '../effect/schema.ts';
import { inspectionStates, inspectionSteps, inspectorActs } from './definition.ts';
import { inspectionPolicy } from './policy.ts';
import { verdicts } from './rules.ts';

const words = (most: number) => z.string().trim().min(1).max(most);
const count = z.int().min(0).max(10_000_000);
const period = z
  .object({ from: civilDay, to: civilDay })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'to < from' });

/**
 * One thing that is looked at, as the inspector writes it. Of a line of the plan (`planItemId`) what was planned is derived; of anything
 * else the inspector says what it is and what should be there. `found` is what they counted, in `unit`.
 */
const itemEntry = z.object({
  /** Left out: the item of that line; one of its own has the id that the client makes. */
  id: z.uuid().optional(),
  planItemId: z.uuid().nullable().default(null),
  text: words(500).optional(),
  planned: count.nullable().default(null),
  unit: words(40).optional(),
  found: count.nullable().default(null),
  verdict: z.enum(verdicts).nullable().default(null),
  effect: words(1000).nullable().default(null),
  note: words(2000).nullable().default(null),
});
export type ItemEntry = z.output<typeof itemEntry>;

/** Something to be mended: what, which unit (null: the centre itself), by when. */
const followUpEntry = z.object({
  id: z.uuid().optional(),
  text: words(1000),
  unitId: z.uuid().nullable().default(null),
  dueOn: civilDay,
});
export type FollowUpEntry = z.output<typeof followUpEntry>;

const signer = z.object({ name: words(200), title: words(200) });
/** What was drawn with a finger, as lines of a path: `M10 20L11 22`. */
const strokes = z
  .string()
  .max(8000)
  .regex(/^[ML0-9 .-]+$/);

const entry = z.object({
  planId: z.uuid().nullable().default(null),
  period,
  on: civilDay,
  place: words(300).nullable().default(null),
  conclusion: words(4000).nullable().default(null),
  /** Left out: what the plan has for the period is drawn up, beside what stands already. */
  items: z.array(itemEntry).max(500).optional(),
  followUps: z.array(followUpEntry).max(100).optional(),
  signers: z.array(signer).max(6).optional(),
  revision: z.int().min(0),
});
export type InspectionEntry = z.output<typeof entry>;

const records = z.object({
  classes: z.int(),
  learners: z.int(),
  marked: z.int(),
  counted: z.int(),
  spent: z.number(),
  lastDay: z.string().nullable(),
});

export const inspectionItem = z.object({
  id: z.uuid(),
  planItemId: z.uuid().nullable(),
  text: z.string(),
  unit: z.string(),
  /** What the plan has now, or had when the minutes were signed; null where it says nothing, or no longer has the line. */
  planned: z.int().nullable(),
  plannedClasses: z.int().nullable(),
  plannedCost: z.number().nullable(),
  month: z.string().nullable(),
  /** The line was due before the period, and nothing of it had been held. */
  carriedOver: z.boolean(),
  /** Until the day of the inspection; null for what no line of the plan is. */
  records: records.nullable(),
  classes: z.array(z.object({ id: z.uuid(), title: z.string(), day: z.string(), learners: z.int() })),
  found: z.int().nullable(),
  verdict: z.enum(verdicts).nullable(),
  effect: z.string().nullable(),
  note: z.string().nullable(),
  files: z.array(z.object({ id: z.uuid(), name: z.string(), picture: z.boolean() })),
});
export type InspectionItem = z.infer<typeof inspectionItem>;

export const followUp = z.object({
  id: z.uuid(),
  text: z.string(),
  unitId: z.uuid().nullable(),
  unitName: z.string().nullable(),
  dueOn: z.string(),
  closedOn: z.string().nullable(),
  closing: z.string().nullable(),
  closedBy: z.string().nullable(),
  state: z.enum(['open', 'overdue', 'closed']),
});
export type FollowUp = z.infer<typeof followUp>;

export const inspection = z.object({
  id: z.uuid(),
  planId: z.uuid().nullable(),
  planTitle: z.string().nullable(),
  period: z.object({ from: civilDay, to: civilDay }),
  on: civilDay,
  place: z.string().nullable(),
  conclusion: z.string().nullable(),
  state: z.enum(inspectionStates),
  /** Of the minutes, once they are signed. */
  number: z.string().nullable(),
  items: z.array(inspectionItem),
  followUps: z.array(followUp),
  signers: z.array(
    z.object({ name: z.string(), title: z.string(), signed: z.boolean(), strokes: z.string().nullable() }),
  ),
  /** What the people of the classes answered when they were asked what they do of it, until the day of the inspection. */
  effect: effectCount,
  steps: z.array(workflowStep.extend({ step: z.enum(inspectionSteps) })),
  workflow: workflowContext,
  revision: z.int(),
});
export type Inspection = z.infer<typeof inspection>;

const params = { id: z.uuid() };

export const listInspections = communeContract({
  method: 'GET',
  path: '/inspections',
  summary: 'Lists the inspections of a year, the newest first',
  permission: inspectionPolicy['inspection.read'],
  query: { year: z.coerce.number().int().min(2000).max(2100) },
  answer: z.array(inspection),
});

export const readInspection = communeContract({
  method: 'GET',
  path: '/inspections/:id',
  summary: 'Gives an inspection with what plan and records say of each item',
  permission: inspectionPolicy['inspection.read'],
  params,
  answer: inspection,
});

/** The client makes the id; `revision` 0 for a new one, else the one that was edited. */
export const putInspection = communeContract({
  method: 'PUT',
  path: '/inspections/:id',
  summary: 'Draws up an inspection from the plan, or writes what was found; only before it is signed',
  permission: inspectionPolicy['inspection.write'],
  params,
  body: entry,
  answer: inspection,
});

export const deleteInspection = communeContract({
  method: 'DELETE',
  path: '/inspections/:id',
  summary: 'Takes out an inspection that was begun by mistake, before anybody has signed it',
  permission: inspectionPolicy['inspection.write'],
  params,
});

/** `signers` of `sign`: who signed, by a finger (`strokes`) or on the printed paper; two people at least. */
export const stepInspection = communeContract({
  method: 'POST',
  path: '/inspections/:id/steps',
  summary: 'Goes on with an inspection: filled, signed by two, all mended; or takes a step back',
  permission: inspectionPolicy['inspection.write'],
  params,
  body: z.object({
    stepId: stepId.optional(),
    step: z.enum(inspectorActs),
    signers: z
      .array(signer.extend({ strokes: strokes.nullable().default(null) }))
      .max(6)
      .optional(),
  }),
  answer: inspection,
});
export type InspectionStep = z.output<typeof stepInspection.body>;

/** The director ends it, or returns it with a reason. */
export const decideInspection = communeContract({
  method: 'POST',
  path: '/inspections/:id/decision',
  summary: 'Closes an inspection once all is mended, or returns it with a reason',
  permission: inspectionPolicy['inspection.close'],
  params,
  body: z.discriminatedUnion('step', [
    z.object({ stepId: stepId.optional(), step: z.literal('close') }),
    z.object({ stepId: stepId.optional(), step: z.literal('return'), reason: words(1000).min(3) }),
  ]),
  answer: inspection,
});

export const remindOfInspection = communeContract({
  method: 'POST',
  path: '/inspections/:id/reminder',
  summary: 'Reminds whoever an inspection waits for, once a day',
  permission: inspectionPolicy['inspection.write'],
  params,
  body: z.object({ stepId }),
  answer: inspection,
});

export const attachItemFile = communeContract({
  method: 'PUT',
  path: '/inspection-items/:item/file/:file',
  summary: 'Attaches a photo or a file to what was looked at',
  permission: inspectionPolicy['inspection.write'],
  params: { item: z.uuid(), file: z.uuid() },
  body: fileBody,
  answer: inspection,
});

export const readItemFile = communeContract({
  method: 'GET',
  path: '/inspection-items/:item/file/:file',
  summary: 'Gives a photo or a file of what was looked at',
  permission: inspectionPolicy['inspection.read'],
  params: { item: z.uuid(), file: z.uuid() },
  answer: fileAnswer,
});

/** A follow-up with the inspection that it is of. */
export const listedFollowUp = followUp.extend({
  inspectionId: z.uuid(),
  /** It is closed while the inspection is followed up, and not before or after. */
  inspectionState: z.enum(inspectionStates),
  period: z.object({ from: civilDay, to: civilDay }),
});
export type ListedFollowUp = z.infer<typeof listedFollowUp>;

export const listFollowUps = communeContract({
  method: 'GET',
  path: '/follow-ups',
  summary: 'Lists what has to be mended after signed inspections, open ones first; a unit gets its own',
  permission: inspectionPolicy['follow-up.read'],
  answer: z.array(listedFollowUp),
});

/** `closedOn` null opens it again, before the inspection has gone on to the director. */
export const closeFollowUp = communeContract({
  method: 'PUT',
  path: '/follow-ups/:id/closing',
  summary: 'Says that something was mended, on which day and how; or opens it again',
  permission: inspectionPolicy['follow-up.close'],
  params,
  body: z.object({ closedOn: civilDay.nullable(), closing: words(1000).min(3).nullable() }),
  answer: listedFollowUp,
});

const form = z.enum(['docx', 'pdf', 'html']);
export const printMinutes = communeContract({
  method: 'GET',
  path: '/inspections/:id/paper',
  summary: 'Prints the minutes of an inspection: as they were signed, or as they would be now',
  permission: inspectionPolicy['inspection.read'],
  params,
  query: { form: form.default('pdf') },
  answer: fileAnswer,
});

export const printSummary = communeContract({
  method: 'GET',
  path: '/inspection-summary',
  summary: 'Prints the report that sums up the signed inspections of a period',
  permission: inspectionPolicy['inspection.read'],
  query: { from: civilDay, to: civilDay, form: form.default('pdf') },
  answer: fileAnswer,
});
