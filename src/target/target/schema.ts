import { z } from 'zod';
import { channels } from '#notice/notice/channels.ts';
import { formNames } from '#plan/kind/form.ts';
import { communeContract, fileAnswer, fileBody } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { indicators } from '../indicator/library.ts';
import { targetPolicy } from './policy.ts';
import { comparators, states } from './rules.ts';

const text = (most: number) => z.string().trim().max(most);
const figure = z.number().min(0).max(1_000_000_000_000);
const words = z.object({ vi: z.string(), en: z.string() });

export const indicator = z.object({
  code: z.string(),
  name: words,
  unit: z.string(),
  definition: words,
  from: z.enum(['records', 'reported']),
  growth: z.enum(['growing', 'level']),
  ofPopulation: z.boolean(),
  yesNo: z.boolean(),
});

export const listIndicators = communeContract({
  method: 'GET',
  path: '/indicators',
  summary: 'Lists the indicators by which targets are measured, each with its written definition',
  permission: targetPolicy['target.read'],
  answer: z.array(indicator),
});

/**
 * A target as it is written. `value` null: one without a figure, reached or not; `upTo` the end of a range; `dueOn` null: the end of the
 * plan's period; `unitId` null: the centre itself answers. `classesOf`, `programme`, `villageId`, `form` say which classes are measured,
 * `population…` of how many people a share is.
 */
export const targetEntry = z.object({
  id: z.uuid(),
  planId: z.uuid(),
  position: z.int().min(0).max(10_000).default(0),
  text: text(500).min(1),
  indicator: text(40).min(1).nullable().default(null),
  /** An indicator that the commune defined; it says then how the figure is reported. */
  ownIndicatorId: z.uuid().nullable().default(null),
  comparator: z.enum(comparators).default('>='),
  value: figure.nullable(),
  upTo: figure.nullable().default(null),
  unit: text(60).min(1).nullable().default(null),
  dueOn: civilDay.nullable().default(null),
  unitId: z.uuid().nullable().default(null),
  classesOf: z.enum(['plan', 'commune']).default('commune'),
  programme: text(10).min(1).nullable().default(null),
  villageId: z.uuid().nullable().default(null),
  form: z.enum(formNames).nullable().default(null),
  population: z.int().min(1).max(10_000_000).nullable().default(null),
  populationOf: text(200).min(1).nullable().default(null),
  populationOn: civilDay.nullable().default(null),
  droppedReason: text(500).min(3).nullable().default(null),
  revision: z.int().min(0),
});
export type TargetEntry = z.output<typeof targetEntry>;

/** A target of which nobody has said anything yet: it counts the classes of the commune, and is measured by nothing. */
export const blankTarget: Omit<TargetEntry, 'id' | 'planId' | 'position'> = Object.freeze({
  text: '',
  indicator: null,
  ownIndicatorId: null,
  comparator: '>=',
  value: null,
  upTo: null,
  unit: null,
  dueOn: null,
  unitId: null,
  classesOf: 'commune',
  programme: null,
  villageId: null,
  form: null,
  population: null,
  populationOf: null,
  populationOn: null,
  droppedReason: null,
  revision: 0,
});

/**
 * What is known of a target on a day. `marked` and `counted` are the parts of a lượt; beside people, `counted` is what was only counted and
 * does not enter.
 */
const measured = z.object({
  value: figure,
  on: z.string(),
  source: z.enum(['records', 'reported']),
  marked: z.int().nullable(),
  counted: z.int(),
});

export const target = targetEntry.extend({
  planTitle: z.string(),
  /** The period of its plan. */
  planFrom: z.string(),
  planTo: z.string(),
  /** The day until which it has to be reached. */
  due: z.string(),
  unitName: z.string().nullable(),
  villageName: z.string().nullable(),
  measured: measured.nullable(),
  state: z.enum(states),
  forecast: words.extend({ value: z.number(), rule: z.enum(['schedule', 'calendar', 'level']) }).nullable(),
  /** The code that the words suggest, while nobody has chosen one. */
  proposed: z.string().nullable(),
  /** Where it stands on what units report: because of its indicator, or because heads were only counted. */
  asksReport: z.boolean(),
  /** A figure is due again. */
  stale: z.boolean(),
  /** Reports that do not count, for want of evidence. */
  unconfirmed: z.int(),
});
export type Target = z.infer<typeof target>;

export const listTargets = communeContract({
  method: 'GET',
  path: '/targets',
  summary:
    'Lists the targets of a plan (of all plans, without one) with what is measured on a day, today where none is named; a unit gets its own',
  permission: targetPolicy['target.read'],
  query: { plan: z.uuid().optional(), on: civilDay.optional() },
  answer: z.array(target),
});

/** The client makes the id: sending twice is the same as sending once. `revision` 0 for a new one, else the one that was edited. */
export const putTarget = communeContract({
  method: 'PUT',
  path: '/targets/:id',
  summary: 'Adds or changes a target of a plan',
  permission: targetPolicy['target.write'],
  params: { id: z.uuid() },
  body: targetEntry.omit({ id: true }),
  answer: target,
});

/**
 * A figure that a unit reports: `value` in the unit of the target, or `part` of `whole` for a share, or `met` for a target without a figure.
 * Without evidence (a paper that is named, or a file) it is kept and does not count.
 */
export const targetReportBody = z.object({
  id: z.uuid(),
  /** Left out: today. */
  on: civilDay.optional(),
  value: figure.nullable().default(null),
  part: z.int().min(0).max(10_000_000).nullable().default(null),
  whole: z.int().min(1).max(10_000_000).nullable().default(null),
  met: z.boolean().nullable().default(null),
  evidence: text(500).min(3).nullable().default(null),
  note: text(500).min(1).nullable().default(null),
});
export type TargetReportBody = z.output<typeof targetReportBody>;

export const targetReport = z.object({
  id: z.uuid(),
  on: z.string(),
  value: figure,
  part: z.int().nullable(),
  whole: z.int().nullable(),
  evidence: z.string().nullable(),
  note: z.string().nullable(),
  reportedBy: z.string(),
  withdrawnReason: z.string().nullable(),
  /** Whether it has evidence and stands. */
  counts: z.boolean(),
  files: z.array(z.object({ id: z.uuid(), name: z.string(), picture: z.boolean() })),
});
export type TargetReport = z.infer<typeof targetReport>;

export const reportTarget = communeContract({
  method: 'POST',
  path: '/targets/:id/reports',
  summary:
    'Reports a figure of a target with its day and its evidence; sending the same id again changes nothing',
  permission: targetPolicy['target.report'],
  params: { id: z.uuid() },
  body: targetReportBody,
  answer: target,
});

export const withdrawTargetReport = communeContract({
  method: 'POST',
  path: '/target-reports/:report/withdrawal',
  summary: 'Withdraws a reported figure that was wrong, with a reason',
  permission: targetPolicy['target.report'],
  params: { report: z.uuid() },
  body: z.object({ reason: text(500).min(3) }),
  answer: target,
});

export const attachTargetEvidence = communeContract({
  method: 'PUT',
  path: '/target-reports/:report/file/:file',
  summary: 'Attaches a photo or a file as evidence of a reported figure',
  permission: targetPolicy['target.report'],
  params: { report: z.uuid(), file: z.uuid() },
  body: fileBody,
  answer: target,
});

export const readTargetEvidenceFile = communeContract({
  method: 'GET',
  path: '/target-reports/:report/file/:file',
  summary: 'Gives a file that is evidence of a reported figure',
  permission: targetPolicy['target.read'],
  params: { report: z.uuid(), file: z.uuid() },
  answer: fileAnswer,
});

const evidenceClass = z.object({
  id: z.uuid(),
  title: z.string(),
  programme: z.string(),
  day: z.string(),
  sessions: z.int(),
  /** What it gives: people, heads, marks, days, or đồng. */
  gives: z.number(),
  headsOnly: z.boolean(),
});

export const targetEvidence = z.object({
  target,
  /** The days whose records are measured. */
  from: z.string(),
  to: z.string(),
  /** The classes behind a figure from records; empty for one that is reported. */
  classes: z.array(evidenceClass),
  /** Other records behind it (inspections, classes that were asked back), with their address below the commune. */
  sheets: z.array(
    z.object({ id: z.uuid(), title: z.string(), day: z.string(), gives: z.string(), to: z.string() }),
  ),
  /** What was sent, where that is counted. */
  notices: z.array(z.object({ id: z.uuid(), channel: z.enum(channels), title: z.string(), on: z.string() })),
  reports: z.array(targetReport),
});
export type TargetEvidence = z.infer<typeof targetEvidence>;

export const readEvidence = communeContract({
  method: 'GET',
  path: '/targets/:id/evidence',
  summary: 'Opens a target: the classes behind its figure, and what was reported with which evidence',
  permission: targetPolicy['target.read'],
  params: { id: z.uuid() },
  query: { on: civilDay.optional() },
  answer: targetEvidence,
});

/** What the library of indicators gives away: without what only the measuring needs. */
export const listedIndicators = (): z.input<typeof listIndicators.answer> =>
  indicators.map(({ code, name, unit, definition, from, growth, ofPopulation, yesNo }) => ({
    code,
    name,
    unit,
    definition,
    from,
    growth,
    ofPopulation,
    yesNo,
  }));
