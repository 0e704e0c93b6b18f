import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { personEntryPolicy } from './policy.ts';
import { outcomes, personKinds } from './rules.ts';

const text = (most: number) => z.string().trim().min(1).max(most);

/**
 * A person in a book: who (`residentId` null where the register does not have them), `what` and `withWhom` as the book of the kind means
 * them (of `priority` the code of the group), since when, and what became of it. `dossierId` names the group or the fund that it is of.
 */
export const personEntry = z.object({
  id: z.uuid(),
  kind: z.enum(personKinds),
  residentId: z.uuid().nullable(),
  person: text(100),
  villageId: z.uuid().nullable(),
  dossierId: z.uuid().nullable(),
  what: text(300),
  withWhom: text(300).nullable(),
  since: z.string(),
  until: z.string().nullable(),
  outcome: z.enum(outcomes).nullable(),
  amount: z.int().min(1).max(100_000_000_000).nullable(),
  agreedOn: z.string().nullable(),
  evidence: text(500).nullable(),
  note: text(1000).nullable(),
  revision: z.int().min(0),
});
export type PersonEntry = z.infer<typeof personEntry>;

export const listPersonEntries = communeContract({
  method: 'GET',
  path: '/person-entries',
  summary: 'Lists the people of a book, or of a dossier; the sight of a restricted book is noted',
  permission: personEntryPolicy['person-entry.read'],
  query: { kind: z.enum(personKinds).optional(), dossier: z.uuid().optional() },
  answer: z.array(personEntry),
});

export const putPersonEntry = communeContract({
  method: 'PUT',
  path: '/person-entries/:id',
  summary: 'Adds or changes a line of a book of people',
  permission: personEntryPolicy['person-entry.write'],
  params: { id: z.uuid() },
  body: personEntry.omit({ id: true }).extend({
    since: civilDay,
    until: civilDay.nullable(),
    agreedOn: civilDay.nullable(),
  }),
  answer: personEntry,
});
