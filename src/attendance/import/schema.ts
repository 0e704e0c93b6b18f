import { z } from 'zod';
import { communeContract, fileAnswer } from '#platform/http/contract.ts';
import { rosterPolicy } from '../roster/policy.ts';
import { MOST_PEOPLE } from '../roster/schema.ts';

const cell = z.string().max(500).default('');
/** A row of a class list, as typed; `row` is its number on the sheet. */
const listRow = z.object({
  row: z.int(),
  name: cell,
  birthYear: cell,
  sex: cell,
  village: cell,
  note: cell,
});
const rows = z.array(listRow).min(1).max(MOST_PEOPLE);
const params = { activity: z.uuid() };
const sex = z.enum(['female', 'male']);

const candidate = z.object({
  residentId: z.uuid(),
  name: z.string(),
  birthYear: z.int(),
  sex,
  villageName: z.string(),
});

/** Who a row of the list is: one resident, perhaps one of several, or nobody in the register. */
export const matchedRow = z.object({
  row: z.int(),
  name: z.string(),
  birthYear: z.int().nullable(),
  villageName: z.string().nullable(),
  kind: z.enum(['resident', 'near', 'typed']),
  candidates: z.array(candidate),
  /** Whether this very person stands on the roster already. */
  enrolled: z.boolean(),
});
export type MatchedRow = z.infer<typeof matchedRow>;

const error = z.object({
  row: z.int(),
  field: z.enum(['name', 'birthYear', 'sex', 'village', 'note']),
  vi: z.string(),
  en: z.string(),
});

export const checkList = communeContract({
  method: 'POST',
  path: '/activities/:activity/roster/import/check',
  summary: 'Says of each row of a class list who of the register it is; nothing is written',
  permission: rosterPolicy['roster.write'],
  params,
  body: z.object({ rows }),
  answer: z.object({ rows: z.array(matchedRow), errors: z.array(error) }),
});

/** The client makes the id: the same import sent twice is made once. */
export const importList = communeContract({
  method: 'POST',
  path: '/activities/:activity/roster/import',
  summary: 'Puts a class list on the roster; with an error in any row nobody is added',
  permission: rosterPolicy['roster.write'],
  params,
  body: z.object({
    id: z.uuid(),
    rows,
    /** Of the rows that may be one of several: whom a person chose; null for somebody who is not in the register. */
    choices: z.array(z.object({ row: z.int(), residentId: z.uuid().nullable() })).max(MOST_PEOPLE),
  }),
  answer: z.object({ added: z.int(), known: z.int(), residents: z.int(), typed: z.int() }),
});

export const undoList = communeContract({
  method: 'POST',
  path: '/activities/:activity/roster/import/:id/undo',
  summary: 'Takes a class list back: those whom it added leave the roster, while no mark stands for them',
  permission: rosterPolicy['roster.write'],
  params: { ...params, id: z.uuid() },
  answer: z.object({ undone: z.int() }),
});

export const listTemplate = communeContract({
  method: 'GET',
  path: '/roster-template',
  summary: 'Gives an Excel file to fill a class list in',
  permission: rosterPolicy['roster.write'],
  answer: fileAnswer,
});
