import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { formNames } from '../kind/form.ts';
import { planPolicy } from '../policy.ts';
import { isSound } from './when.ts';

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const text = (most: number) => z.string().trim().max(most);

/**
 * A line of a plan's version. `itemId` is the line across versions; `position` orders the lines of a month and may fall between two
 * others. `year` and `month` are where it begins and stands; `from` and `to` its days (both the same for one day, whole months for several months), `hoursFrom` and `hoursTo` its hours,
 * `group` the heading over rows that belong together; `form` null is a class; `learners` in people, `cost` in đồng; what is unknown is null.
 * `venueText`, `partnerText` and `sourceText` are as written, the ids beside them those of the list with that name.
 */
export const planLine = z.object({
  id: z.uuid(),
  itemId: z.uuid(),
  needId: z.uuid().nullable(),
  year: z.int().min(2000).max(2101),
  month: z.int().min(1).max(12),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  hoursFrom: hour.nullable(),
  hoursTo: hour.nullable(),
  group: text(200).nullable(),
  position: z.number().min(-1e9).max(1e9),
  title: text(500),
  purpose: text(1000).nullable(),
  form: z.enum(formNames).nullable(),
  programme: text(10).nullable(),
  audience: text(500).nullable(),
  classCount: z.int().min(0).max(1000).nullable(),
  learners: z.int().min(0).max(100_000).nullable(),
  cost: z.int().min(0).max(100_000_000_000).nullable(),
  costReason: text(500).nullable(),
  venueText: text(300).nullable(),
  venueId: z.uuid().nullable(),
  villageId: z.uuid().nullable(),
  partnerText: text(300).nullable(),
  unitId: z.uuid().nullable(),
  ownOrJoint: z.enum(['own', 'joint']),
  sourceText: text(300).nullable(),
  fundingSourceId: z.uuid().nullable(),
  note: text(500).nullable(),
  revision: z.int().min(0),
});
export type PlanLine = z.infer<typeof planLine>;

/** Lines that one request may change. */
export const mostLines = 2000;

const lineChange = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('put'),
    record: planLine.refine(isSound, { path: ['from'], message: 'days or hours out of their order' }),
  }),
  z.object({ kind: z.literal('delete'), id: z.uuid(), revision: z.int() }),
]);
export type LineChange = z.infer<typeof lineChange>;

/** Sending twice is the same as sending once; a line edited at another revision is a clash, and then nothing is written. */
export const changeLines = communeContract({
  method: 'POST',
  path: '/plan-versions/:version/lines',
  summary: `Adds, changes, moves and deletes lines of a draft in one transaction, up to ${mostLines} at a time`,
  permission: planPolicy['plan.write'],
  params: { version: z.uuid() },
  body: z.object({ changes: z.array(lineChange) }),
  answer: z.object({ lines: z.array(planLine) }),
});
