import { z } from 'zod';
import { sessionAnswer } from '#activity/session/schema.ts';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { markStates } from '../count/rules.ts';
import { rosterPolicy } from '../roster/policy.ts';
import { learner, typedPerson } from '../roster/schema.ts';
import { markPolicy } from './policy.ts';

export const MOST_MARKS = 500;
export const markSource = z.enum(['phone', 'office', 'paper', 'import']);
const reason = z.string().trim().max(200).nullable();
const session = { session: z.uuid() };

/** A mark as a device sends it; its id is made there, so sending it twice adds it once. The device's clock is evidence only. */
export const sentMark = z.object({
  id: z.uuid(),
  enrolmentId: z.uuid(),
  state: z.enum(markStates),
  reason: reason.default(null),
  deviceAt: z.iso.datetime({ offset: true }).nullable().default(null),
});
export type SentMark = z.output<typeof sentMark>;

/** Somebody who came without being on the roster: a resident, or a typed person. */
export const walkIn = z
  .object({ enrolmentId: z.uuid(), residentId: z.uuid().nullable(), person: typedPerson.nullable() })
  .refine((one) => (one.residentId === null) !== (one.person === null), 'a resident or a typed person');
export type WalkIn = z.output<typeof walkIn>;

export const markBatch = z.object({
  source: markSource,
  walkIns: z.array(walkIn).max(MOST_MARKS).default([]),
  marks: z.array(sentMark).max(MOST_MARKS),
  /** The day of the session as the device knew it: a session that was moved meanwhile says so. */
  seenOn: civilDay.nullable().default(null),
});
export type MarkBatch = z.output<typeof markBatch>;

/** Adds to the log; the last in order of commit stands, and `cleared` takes a mark back. */
export const addMarks = communeContract({
  method: 'POST',
  path: '/sessions/:session/marks',
  summary: `Adds up to ${MOST_MARKS} marks of a session, with the walk-ins among them`,
  permission: markPolicy['mark.write'],
  params: session,
  body: markBatch,
  answer: z.object({
    /** Marks that were not there before; the others had been sent already. */
    added: z.int(),
    /** How many stand as present in the session now, and how many were called at all: a device sees whether somebody else called too. */
    present: z.int(),
    called: z.int(),
  }),
});

export const called = learner.extend({
  /** The mark that stands; null when not called yet. */
  state: z.enum(['present', 'excused', 'absent']).nullable(),
  reason: z.string().nullable(),
});
export type Called = z.input<typeof called>;

export const readSheet = communeContract({
  method: 'GET',
  path: '/sessions/:session/sheet',
  summary: 'Gives the roster of a session with the marks that stand',
  permission: rosterPolicy['roster.read'],
  params: session,
  answer: z.object({
    session: sessionAnswer,
    activity: z.object({
      id: z.uuid(),
      title: z.string(),
      programme: z.string(),
      villageId: z.uuid().nullable(),
      villageName: z.string().nullable(),
      rosterCode: z.string(),
      year: z.int(),
      reported: z.boolean(),
    }),
    people: z.array(called),
  }),
});

export const putHeadcount = communeContract({
  method: 'PUT',
  path: '/sessions/:session/headcount',
  summary: 'Writes how many heads were counted in a session',
  permission: markPolicy['headcount.write'],
  params: session,
  body: z.object({ headcount: z.int().min(0).max(100_000).nullable(), source: markSource }),
  answer: sessionAnswer,
});

/** "Kết thúc buổi": what is odd needs a reason and is kept with it, never refused. */
export const closeSession = communeContract({
  method: 'POST',
  path: '/sessions/:session/close',
  summary: 'Says that a session was held',
  permission: markPolicy['headcount.write'],
  params: session,
  body: z.object({
    reason: z.string().trim().max(500).nullable(),
    /** Null from a device that was without network: the session has ended, whatever was changed of it meanwhile. */
    revision: z.int().nullable(),
  }),
  answer: sessionAnswer,
});

export const reopenSession = communeContract({
  method: 'POST',
  path: '/sessions/:session/reopen',
  summary: 'Takes back that a session was closed',
  permission: markPolicy['headcount.write'],
  params: session,
  body: z.object({ reason: z.string().trim().min(1).max(500), revision: z.int() }),
  answer: sessionAnswer,
});

/** Lượt học viên of a class with its two parts; never added to heads, women or age groups. */
export const classFigures = z.object({
  activityId: z.uuid(),
  enrolled: z.int(),
  marked: z.int(),
  counted: z.int(),
});
export type ClassFigures = z.input<typeof classFigures>;

export const listFigures = communeContract({
  method: 'GET',
  path: '/attendance-figures',
  summary: 'Gives the attendances of the classes of a year',
  permission: markPolicy['attendance.read'],
  query: { year: z.coerce.number().int().min(2000).max(2100) },
  answer: z.array(classFigures),
});

export const readFigures = communeContract({
  method: 'GET',
  path: '/activities/:activity/attendance-figures',
  summary: 'Gives the attendances of a class and of each of its sessions',
  permission: markPolicy['attendance.read'],
  params: { activity: z.uuid() },
  answer: classFigures.extend({
    /** Lượt buổi: marks count, and a headcount beside them is a claim. `present` is null when nobody was called. */
    sessions: z.array(
      z.object({
        sessionId: z.uuid(),
        present: z.int().nullable(),
        called: z.int(),
        headcount: z.int().nullable(),
      }),
    ),
  }),
});
