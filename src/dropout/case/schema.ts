import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { dropoutPolicy } from './policy.ts';
import { outcomes, reasons } from './rules.ts';

const words = (most: number) => z.string().trim().min(1).max(most);

const visit = z.object({ id: z.uuid(), on: civilDay, by: words(200), outcome: words(1000) });
export type DropoutVisit = z.output<typeof visit>;

/**
 * A child who dropped out: who (`residentId` null where the register does not have the child), of which school (`schoolId` null for one that
 * is no unit of the commune), since when, the visits to the family, and what became of it (null while it is open).
 */
const dropout = z.object({
  id: z.uuid(),
  residentId: z.uuid().nullable(),
  person: words(100),
  birthYear: z.int().min(1900).max(2100).nullable(),
  villageId: z.uuid().nullable(),
  schoolId: z.uuid().nullable(),
  school: words(200),
  grade: words(20).nullable(),
  since: civilDay,
  reason: z.enum(reasons).nullable(),
  note: words(1000).nullable(),
  visits: z.array(visit).max(200),
  outcome: z.enum(outcomes).nullable(),
  outcomeOn: civilDay.nullable(),
  villageName: z.string().nullable(),
  revision: z.int(),
});
export type Dropout = z.output<typeof dropout>;

export const listDropouts = communeContract({
  method: 'GET',
  path: '/dropouts',
  summary:
    'Lists the children who dropped out, the open cases first; a school gets its own. The sight is noted',
  permission: dropoutPolicy['dropout.read'],
  answer: z.array(dropout),
});

/**
 * The client makes the id; `revision` 0 for a new case. A school that is named as a unit of the commune is that unit; a school's own account
 * names itself by leaving it out. A visit without id is known by its day and by who went. An outcome without its day is of today.
 */
export const putDropout = communeContract({
  method: 'PUT',
  path: '/dropouts/:id',
  summary: 'Adds or changes a case, with all its visits',
  permission: dropoutPolicy['dropout.write'],
  params: { id: z.uuid() },
  body: dropout.omit({ id: true, villageName: true }).extend({
    residentId: z.uuid().nullable().default(null),
    birthYear: dropout.shape.birthYear.default(null),
    villageId: z.uuid().nullable().default(null),
    schoolId: z.uuid().nullable().default(null),
    school: words(200).nullable().default(null),
    grade: dropout.shape.grade.default(null),
    reason: dropout.shape.reason.default(null),
    note: dropout.shape.note.default(null),
    visits: z
      .array(visit.extend({ id: z.uuid().optional() }))
      .max(200)
      .default([]),
    outcome: dropout.shape.outcome.default(null),
    outcomeOn: civilDay.nullable().default(null),
    revision: z.int().min(0),
  }),
  answer: dropout,
});
export type SentDropout = z.output<typeof putDropout.body> & { readonly id: string };
