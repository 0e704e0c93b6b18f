import { z } from 'zod';
import { communeContract, fileAnswer } from '#platform/http/contract.ts';
import { civilDay as day } from '#platform/http/fields.ts';
import { figuresPolicy } from './policy.ts';

const count = z.int().min(0);

/** The period of a request; its end may not lie before its start. */
export const periodQuery = { from: day, to: day };
/** Left out for all classes of the commune, else those of one plan. */
const planQuery = { plan: z.uuid().optional() };

/** Lượt học viên in its two parts: people marked in each class, and heads where a class has only those. */
export const attendance = z.object({ marked: count, counted: count });

/** What the records of some classes give. `minority` is null for who may not see it. */
export const counts = z.object({
  classes: count,
  attendance,
  people: count,
  women: count,
  minority: count.nullable(),
  poor: count,
  nearPoor: count,
  ages: z.object({
    under15: count,
    from15: count,
    from26: count,
    from36: count,
    over60: count,
    unknown: count,
  }),
});
export type Counts = z.infer<typeof counts>;

/** What the plan in force says; `…Blank` lines say nothing of it, so that the sum is not the whole. Money in đồng. */
export const planned = z.object({
  lines: count,
  classes: count,
  classesBlank: count,
  learners: count,
  learnersBlank: count,
  cost: count,
});
export type Planned = z.infer<typeof planned>;

/** The same period a year before: from records, or, where there are none, as a paper states it (`claim`). */
export const before = z.object({ classes: count, attendances: count, claim: z.boolean() });

/** A row of a report. `key`: programme code, `2024-03`, a village's id; null for the whole, and for classes of the whole commune. */
export const group = counts.extend({
  key: z.string().nullable(),
  name: z.string(),
  /** Null where the period does not consist of whole months, or no plan is in force. */
  planned: planned.nullable(),
  before: before.nullable(),
});
export type Group = z.infer<typeof group>;

/** Planned and spent of one source, in đồng. */
export const sourceMoney = z.object({
  key: z.string().nullable(),
  name: z.string(),
  planned: count,
  spent: count,
});

/** All figures of a period. */
export const figures = z.object({
  from: day,
  to: day,
  total: group,
  byProgramme: z.array(group),
  byMonth: z.array(group),
  byVillage: z.array(group),
  bySource: z.array(sourceMoney),
  /** Distinct people who learned, of each group that comes first (a family of merit, a disability …); nobody is named. */
  byPriority: z.array(z.object({ key: z.string(), name: z.string(), people: count })).default([]),
  /** Residents of the commune at the end of the period; for "x % of the people". */
  residents: count,
});
export type Figures = z.infer<typeof figures>;

export const getFigures = communeContract({
  method: 'GET',
  path: '/figures',
  summary: 'Gives the figures of any period, from the records as they are now',
  permission: figuresPolicy['figures.read'],
  query: { ...periodQuery, ...planQuery },
  answer: figures,
});

export const exportFigures = communeContract({
  method: 'GET',
  path: '/figures/table',
  summary: 'Gives one table of the figures of a period for Excel',
  permission: figuresPolicy['figures.read'],
  query: { ...periodQuery, ...planQuery, by: z.enum(['programme', 'month', 'village', 'source']) },
  answer: fileAnswer,
});

/** A class behind a figure, with what it gives to it. */
export const openClass = z.object({
  id: z.uuid(),
  title: z.string(),
  programme: z.string(),
  village: z.string().nullable(),
  venue: z.string().nullable(),
  day,
  sessions: count,
  /** How the record came: by phone, typed from paper …; null where heads were counted only. */
  sources: z.array(z.string()),
  counts: counts,
});
export type OpenClass = z.infer<typeof openClass>;

export const groupQuery = {
  by: z.enum(['all', 'programme', 'month', 'village']).default('all'),
  /** Left out for classes of the whole commune. */
  key: z.string().max(60).optional(),
};

export const openFigure = communeContract({
  method: 'GET',
  path: '/figures/open',
  summary: 'Opens a figure: the classes behind it, each with what it gives',
  permission: figuresPolicy['figures.read'],
  query: { ...periodQuery, ...planQuery, ...groupQuery },
  answer: z.array(openClass),
});

/** A session behind a figure; `headcount` beside marks is a claim. */
export const openSession = z.object({
  id: z.uuid(),
  startsAt: z.string(),
  venue: z.string().nullable(),
  present: count,
  excused: count,
  absent: count,
  headcount: count.nullable(),
  flags: z.array(z.string()),
  flagReason: z.string().nullable(),
});
export type OpenSession = z.infer<typeof openSession>;

export const openClassSessions = communeContract({
  method: 'GET',
  path: '/figures/open/classes/:id',
  summary: 'Opens a class behind a figure: its sessions of the period',
  permission: figuresPolicy['figures.read'],
  params: { id: z.uuid() },
  query: periodQuery,
  answer: z.array(openSession),
});

/** The mark that stands for a person in a session. */
export const openMark = z.object({
  enrolmentId: z.uuid(),
  name: z.string(),
  birthYear: z.int().nullable(),
  sex: z.enum(['female', 'male']).nullable(),
  village: z.string().nullable(),
  poverty: z.enum(['poor', 'near-poor']).nullable(),
  state: z.enum(['present', 'excused', 'absent']),
  reason: z.string().nullable(),
  source: z.string(),
  walkIn: z.boolean(),
});
export type OpenMark = z.infer<typeof openMark>;

export const openSessionMarks = communeContract({
  method: 'GET',
  path: '/figures/open/sessions/:id',
  summary: 'Opens a session behind a figure: who was marked, and how',
  permission: figuresPolicy['figures.people'],
  params: { id: z.uuid() },
  answer: z.array(openMark),
});
