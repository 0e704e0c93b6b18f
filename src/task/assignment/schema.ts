import { z } from 'zod';
import { paperForm } from '#paper/form.ts';
import { communeContract, fileAnswer } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { assignmentPolicy } from './policy.ts';
import { assignmentStates, holderRoles } from './rules.ts';

const words = (most: number) => z.string().trim().min(1).max(most);
const figure = z.int().max(10_000_000);

/**
 * A task of a plan: what, which units and villages lead and support, by when, with which result (in words, and as a figure with its unit).
 * Where none of them leads, the centre does (`byCentre`), or each does its own part (`each`), or nobody knows yet; `paperUnit` is then whom
 * the paper names. `keepDueOn` says that a due day outside the plan's period stands all the same.
 */
const entry = z.object({
  planId: z.uuid(),
  text: words(1000),
  wanted: words(500).nullable().default(null),
  figure: figure.min(1).nullable().default(null),
  figureUnit: words(40).nullable().default(null),
  units: z.array(z.object({ unitId: z.uuid(), role: z.enum(holderRoles) })).max(100),
  villages: z
    .array(z.object({ villageId: z.uuid(), role: z.enum(holderRoles) }))
    .max(200)
    .default([]),
  byCentre: z.boolean().default(false),
  each: z.boolean().default(false),
  paperUnit: words(300).nullable().default(null),
  dueOn: civilDay.nullable(),
  keepDueOn: z.boolean().default(false),
  revision: z.int().min(0),
});
export type AssignmentEntry = z.output<typeof entry> & { readonly id: string };

/**
 * What a unit or a village reports: done or not, in words, as a figure, on which day; `difficulty` asks for help. Neither `unitId` nor
 * `villageId` is the centre.
 */
const report = z.object({
  id: z.uuid(),
  unitId: z.uuid().nullable(),
  villageId: z.uuid().nullable(),
  done: z.boolean(),
  result: words(2000),
  figure: figure.min(0).nullable(),
  difficulty: words(1000).nullable(),
  on: civilDay,
  reportedBy: z.string(),
});
export type AssignmentReport = z.output<typeof report>;

/** An assignment with where it stands today. `result` and `reached` are what the latest report of whoever leads says. */
export const assignment = entry.omit({ units: true, villages: true, keepDueOn: true }).extend({
  id: z.uuid(),
  planTitle: z.string(),
  planYear: z.int(),
  /** Units are asked for it only once the plan is in force. */
  planInForce: z.boolean(),
  /** `ended`: the unit's last day, where it has one. */
  units: z.array(
    z.object({
      unitId: z.uuid(),
      role: z.enum(holderRoles),
      name: z.string(),
      shortName: z.string(),
      ended: z.string().nullable(),
    }),
  ),
  villages: z.array(
    z.object({
      villageId: z.uuid(),
      role: z.enum(holderRoles),
      name: z.string(),
      ended: z.string().nullable(),
    }),
  ),
  /** The due day lies outside the plan's period and was kept. */
  dueKept: z.boolean(),
  state: z.enum(assignmentStates),
  result: z.string().nullable(),
  reached: z.int().nullable(),
  /** The reports in the order of their recording; a unit or village sees its own. */
  reports: z.array(report),
  remindedOn: z.string().nullable(),
  /** The day on which an e-mail will remind the units; null where none will be sent. */
  mailOn: z.string().nullable(),
});
export type Assignment = z.output<typeof assignment>;

const params = { id: z.uuid() };

export const listAssignments = communeContract({
  method: 'GET',
  path: '/assignments',
  summary:
    'Lists the assignments of a plan, or of all plans, in the order of the plan; a unit or village gets its own',
  permission: assignmentPolicy['assignment.read'],
  query: { plan: z.uuid().optional() },
  answer: z.array(assignment),
});

/** The client makes the id; `revision` 0 for a new one, else the one that was edited. */
export const putAssignment = communeContract({
  method: 'PUT',
  path: '/assignments/:id',
  summary: 'Assigns a task, or changes an assignment; a due day outside the plan is asked about first',
  permission: assignmentPolicy['assignment.write'],
  params,
  body: entry,
  answer: assignment,
});

export const deleteAssignment = communeContract({
  method: 'DELETE',
  path: '/assignments/:id',
  summary: 'Takes out an assignment on which nobody has reported',
  permission: assignmentPolicy['assignment.write'],
  params,
});

/** Rows pasted from a table: all are taken, or none; those that the plan has already are left out. */
export const importAssignments = communeContract({
  method: 'POST',
  path: '/plans/:plan/assignments/import',
  summary: 'Assigns many tasks at once; with an error in any row none is taken',
  permission: assignmentPolicy['assignment.write'],
  params: { plan: z.uuid() },
  body: z.object({
    rows: z
      .array(
        z.object({
          row: z.int(),
          text: z.string().max(2000),
          lead: z.string().max(500),
          support: z.string().max(1000),
          due: z.string().max(100),
          wanted: z.string().max(500),
        }),
      )
      .min(1)
      .max(1000),
  }),
  answer: z.object({ added: z.int(), known: z.int() }),
});

/**
 * The client makes the report's id: sending twice is reporting once. Left out, `unitId` and `villageId` are the own unit or village, for the
 * deputy whoever leads.
 */
export const reportAssignment = communeContract({
  method: 'POST',
  path: '/assignments/:id/reports',
  summary: 'Reports on an assignment: done or not, with which result',
  permission: assignmentPolicy['assignment.report'],
  params,
  body: report.omit({ reportedBy: true }).extend({
    unitId: z.uuid().nullable().default(null),
    villageId: z.uuid().nullable().default(null),
    figure: figure.min(0).nullable().default(null),
    difficulty: words(1000).nullable().default(null),
    on: civilDay.optional(),
  }),
  answer: assignment,
});

export const remindAssignment = communeContract({
  method: 'POST',
  path: '/assignments/:id/reminder',
  summary: 'Reminds the units and villages of an assignment that is not done, once a day',
  permission: assignmentPolicy['assignment.remind'],
  params,
  answer: assignment,
});

export const printAssignments = communeContract({
  method: 'GET',
  path: '/plans/:plan/assignments/paper',
  summary: 'Prints who does what by when, by unit, as an appendix to the plan',
  permission: assignmentPolicy['assignment.remind'],
  params: { plan: z.uuid() },
  query: { form: paperForm.default('pdf') },
  answer: fileAnswer,
});
