import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { rosterPolicy } from './policy.ts';

const sex = z.enum(['female', 'male']);
const birthYear = z.int().min(1900).max(2100);
const name = z.string().trim().min(2).max(100);
export const MOST_PEOPLE = 3_000;

/** A person who is not in the commune's register. */
export const typedPerson = z.object({
  name,
  birthYear: birthYear.nullable(),
  sex: sex.nullable(),
  villageId: z.uuid().nullable(),
});
export type TypedPerson = z.output<typeof typedPerson>;

/** One line of a roster. Never a number of an identity card, never ethnicity. */
export const learner = z.object({
  id: z.uuid(),
  residentId: z.uuid().nullable(),
  name: z.string(),
  birthYear: z.int().nullable(),
  sex: sex.nullable(),
  villageName: z.string().nullable(),
  /** `Hộ ông Bảo`. */
  household: z.string().nullable(),
  source: z.enum(['register', 'group', 'typed', 'walk-in', 'public']),
  /** What the list that the person came with said beside. */
  note: z.string().nullable().default(null),
  /** The day on which the person was handed the convening letter. */
  convenedOn: z.string().nullable().default(null),
});
export type Learner = z.input<typeof learner>;

const params = { activity: z.uuid() };

/** A roster belongs to one class, so it comes whole, by given name as Vietnamese sorts. */
export const readRoster = communeContract({
  method: 'GET',
  path: '/activities/:activity/roster',
  summary: "Gives a class's roster",
  permission: rosterPolicy['roster.read'],
  params,
  answer: z.object({ rosterCode: z.string(), people: z.array(learner) }),
});

export const findRoster = communeContract({
  method: 'GET',
  path: '/rosters/:code',
  summary: 'Finds the class of a roster code',
  permission: rosterPolicy['roster.read'],
  params: { code: z.string().min(4).max(20) },
  answer: z.object({ id: z.uuid(), title: z.string(), rosterCode: z.string() }),
});

export const candidate = z.object({
  residentId: z.uuid(),
  name: z.string(),
  birthYear: z.int(),
  sex,
  villageName: z.string(),
  householdId: z.uuid(),
  household: z.string().nullable(),
  poverty: z.enum(['poor', 'near-poor']).nullable(),
  /** Whether the person stands on the roster already. */
  enrolled: z.boolean(),
});
export type Candidate = z.input<typeof candidate>;

export const listCandidates = communeContract({
  method: 'GET',
  path: '/activities/:activity/candidates',
  summary: 'Lists residents who can be put on a roster',
  permission: rosterPolicy['roster.search'],
  params,
  query: {
    villageId: z.uuid().optional(),
    sex: sex.optional(),
    ageFrom: z.coerce.number().int().min(0).max(130).optional(),
    ageTo: z.coerce.number().int().min(0).max(130).optional(),
    poverty: z.enum(['poor', 'near-poor', 'either']).optional(),
    /** Part of a name, with or without marks. */
    search: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(MOST_PEOPLE).default(MOST_PEOPLE),
  },
  answer: z.object({
    people: z.array(candidate),
    /** How many there are in all, when not everybody fits into one answer. */
    total: z.int(),
  }),
});

export const enrolResidents = communeContract({
  method: 'POST',
  path: '/activities/:activity/roster',
  summary: 'Puts residents on a roster; who stands on it stays once',
  permission: rosterPolicy['roster.write'],
  params,
  body: z.object({
    residents: z.array(z.uuid()).min(1).max(MOST_PEOPLE),
    source: z.enum(['register', 'group']),
  }),
  answer: z.object({ added: z.array(z.uuid()) }),
});

export const enrolTyped = communeContract({
  method: 'PUT',
  path: '/activities/:activity/roster/:id',
  summary: 'Puts a person on a roster who is not in the register',
  permission: rosterPolicy['roster.write'],
  params: { ...params, id: z.uuid() },
  body: typedPerson,
  answer: learner,
});

export const removeLearners = communeContract({
  method: 'POST',
  path: '/activities/:activity/roster/removals',
  summary: 'Takes people off a roster, or puts them back',
  permission: rosterPolicy['roster.write'],
  params,
  body: z.object({ ids: z.array(z.uuid()).min(1).max(MOST_PEOPLE), removed: z.boolean() }),
  answer: z.object({ changed: z.array(z.uuid()) }),
});

/** `on` null takes the note back. */
export const convene = communeContract({
  method: 'POST',
  path: '/activities/:activity/roster/convened',
  summary: 'Notes who of a roster was handed the convening letter, and when',
  permission: rosterPolicy['roster.write'],
  params,
  body: z.object({ ids: z.array(z.uuid()).min(1).max(MOST_PEOPLE), on: civilDay.nullable() }),
  answer: z.object({ changed: z.array(z.uuid()) }),
});
