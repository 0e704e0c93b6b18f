import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { dutyPolicy } from './policy.ts';

const text = (most: number) => z.string().trim().min(1).max(most);
const year = z.coerce.number().int().min(2000).max(2100);

/** A duty as it is written: on a day of each year. `verified` says that its source was read; `warnDays` before it is first asked for. */
export const dutyRecord = z.object({
  id: z.uuid(),
  code: z.string(),
  text: text(300),
  month: z.int().min(1).max(12),
  day: z.int().min(1).max(31),
  source: text(300).nullable(),
  verified: z.boolean(),
  warnDays: z.int().min(0).max(120),
  active: z.boolean(),
  revision: z.int().min(0),
});
export type DutyRecord = z.infer<typeof dutyRecord>;

/** A duty of a year. `movedFrom` is its day where Tết is in the way; `doneBy` says whether records show it or somebody has said so. */
export const duty = dutyRecord.extend({
  english: z.string().nullable(),
  /** One of the usual ones, as it stands or written otherwise. */
  usual: z.boolean(),
  dueOn: z.string(),
  movedFrom: z.string().nullable(),
  doneOn: z.string().nullable(),
  doneBy: z.enum(['records', 'said']).nullable(),
  note: z.string().nullable(),
  doneRevision: z.int(),
});
export type Duty = z.infer<typeof duty>;

export const listDuties = communeContract({
  method: 'GET',
  path: '/duties',
  summary: 'Lists the duties of a year by their days, each with what shows that it is done',
  permission: dutyPolicy['duty.read'],
  query: { year },
  answer: z.array(duty),
});

/** The client makes the id of a new one; a usual one keeps its own. `revision` 0 for what was never written here. */
export const putDuty = communeContract({
  method: 'PUT',
  path: '/duties/:id',
  summary: 'Adds a duty of the centre, or writes a usual one otherwise',
  permission: dutyPolicy['duty.write'],
  params: { id: z.uuid() },
  body: dutyRecord.omit({ id: true, code: true }),
  answer: dutyRecord,
});

export const putDutyDone = communeContract({
  method: 'PUT',
  path: '/duties/:id/done/:year',
  summary: 'Says on which day a duty of a year was done, or takes it back (null)',
  permission: dutyPolicy['duty.write'],
  params: { id: z.uuid(), year },
  body: z.object({
    doneOn: civilDay.nullable(),
    note: text(300).nullable().default(null),
    revision: z.int().min(0),
  }),
  answer: z.object({ doneOn: z.string().nullable(), note: z.string().nullable(), revision: z.int() }),
});
