import { z } from 'zod';
import { communeContract, fileAnswer } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { home, moveDay } from '../residence/schema.ts';
import { residentPolicy } from './policy.ts';

const name = z.string().trim().min(2).max(100);
export const poverty = z.enum(['poor', 'near-poor']);

/** Somebody of the register. `head` of the household; `away`: registered here, works far from home; `leftOn`: day of moving away. */
export const resident = z.object({
  id: z.uuid(),
  householdId: z.uuid(),
  name,
  birthYear: z.int().min(1900).max(2100),
  sex: z.enum(['female', 'male']),
  head: z.boolean(),
  away: z.boolean(),
  leftOn: civilDay.nullable(),
  revision: z.int(),
});
export type Resident = z.input<typeof resident>;

/** A row of the list: with household, village, and poverty as of today. */
export const residentRow = resident.extend({
  householdCode: z.string(),
  villageId: z.uuid(),
  villageName: z.string(),
  poverty: poverty.nullable(),
});
export type ResidentRow = z.input<typeof residentRow>;

const filters = {
  /** Words of the name, with or without marks, or a household's code. */
  search: z.string().max(100).optional(),
  villageId: z.uuid().optional(),
  poverty: poverty.optional(),
  /** Those who have moved away, instead of those who live here. */
  left: z.stringbool().optional(),
};

export const listResidents = communeContract({
  method: 'GET',
  path: '/residents',
  summary: 'Lists residents by given name, a page at a time; a village head sees the own village',
  permission: residentPolicy['resident.read'],
  query: {
    ...filters,
    /** The id of the last resident of the page before. */
    after: z.uuid().optional(),
    limit: z.coerce.number().int().min(1).max(500).default(50),
  },
  answer: z.object({
    residents: z.array(residentRow),
    /** How many there are in all, on every page. */
    total: z.int(),
    next: z.uuid().nullable(),
  }),
});

export const sheetOfResidents = communeContract({
  method: 'GET',
  path: '/residents-sheet',
  summary: 'Gives the list of residents as an Excel file, without ethnicity',
  permission: residentPolicy['resident.read'],
  query: filters,
  answer: fileAnswer,
});

export const readResident = communeContract({
  method: 'GET',
  path: '/residents/:id',
  summary: 'Gives a resident, with the households and villages lived in, the latest first',
  permission: residentPolicy['resident.read'],
  params: { id: z.uuid() },
  answer: residentRow.extend({ homes: z.array(home) }),
});

/** Noted as a sight: so it is a route of its own, and no list ever carries it. */
export const readEthnicity = communeContract({
  method: 'GET',
  path: '/residents/:id/ethnicity',
  summary: "Gives a resident's ethnicity, and notes who saw it",
  permission: residentPolicy['resident.ethnicity'],
  params: { id: z.uuid() },
  answer: z.object({ ethnicity: z.string().nullable() }),
});

/** Ethnicity left out stays as it is; null takes it away. `from` is the day on which another household counts. */
export const putResident = communeContract({
  method: 'PUT',
  path: '/residents/:id',
  summary: 'Adds or changes a resident',
  permission: residentPolicy['resident.write'],
  params: { id: z.uuid() },
  body: resident
    .omit({ id: true })
    .extend({ ethnicity: z.string().trim().min(1).max(40).nullable().optional(), from: moveDay }),
  answer: residentRow,
});

const cell = z.string().max(500).default('');
/** A pasted row, as typed; `row` is its number on the sheet. */
export const pastedResident = z.object({
  row: z.int(),
  village: cell,
  household: cell,
  name: cell,
  birthYear: cell,
  sex: cell,
  head: cell,
  ethnicity: cell,
  poverty: cell,
  away: cell,
});

export const MOST_RESIDENTS = 10_000;

/** The client makes the id: the same import sent twice is made once. */
export const importResidents = communeContract({
  method: 'POST',
  path: '/residents/import',
  summary: 'Adds pasted residents with their households; with an error in any row nothing is added',
  permission: residentPolicy['resident.write'],
  body: z.object({
    id: z.uuid(),
    rows: z.array(pastedResident).min(1).max(MOST_RESIDENTS),
    /** From when poverty counts: the day of the decision. */
    povertyFrom: civilDay,
  }),
  answer: z.object({ added: z.int(), known: z.int(), households: z.int() }),
});

export const undoResidentImport = communeContract({
  method: 'POST',
  path: '/residents/import/:id/undo',
  summary: 'Takes an import back: removes the people that it added while nothing refers to them',
  permission: residentPolicy['resident.write'],
  params: { id: z.uuid() },
  answer: z.object({ undone: z.int() }),
});

export const residentTemplate = communeContract({
  method: 'GET',
  path: '/residents-template',
  summary: 'Gives an Excel file to fill the register in',
  permission: residentPolicy['resident.write'],
  answer: fileAnswer,
});
