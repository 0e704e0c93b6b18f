import { z } from 'zod';
import { communeContract, fileAnswer } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { models } from '../candidacy/models.ts';
import { verdicts } from '../candidacy/rules.ts';
import { form, year, yearInQuery } from '../candidacy/schema.ts';
import { councilPolicy } from './policy.ts';
import { memberRoles, USUAL_QUORUM, votes } from './rules.ts';

const words = (most: number) => z.string().trim().min(1).max(most);

/** `residentId` and `unitId` say whose family and unit it is: on those they do not vote. */
const member = z.object({
  id: z.uuid(),
  name: words(200),
  title: words(200),
  role: z.enum(memberRoles),
  present: z.boolean(),
  residentId: z.uuid().nullable().default(null),
  unitId: z.uuid().nullable().default(null),
});
export type MemberInput = z.output<typeof member>;

const vote = z.object({ memberId: z.uuid(), candidacyId: z.uuid(), vote: z.enum(votes) });

const fields = {
  year,
  title: words(300),
  foundedBy: words(300).nullable().default(null),
  heldOn: civilDay,
  place: words(300).nullable().default(null),
  quorumPercent: z.int().min(1).max(100).default(USUAL_QUORUM),
  opinions: words(4000).nullable().default(null),
};

const tally = z.object({
  yes: z.int(),
  no: z.int(),
  abstain: z.int(),
  recused: z.int(),
  passed: z.boolean(),
});

export const council = z.object({
  id: z.uuid(),
  ...fields,
  heldOn: z.string(),
  members: z.array(member),
  candidacies: z.array(
    z.object({
      id: z.uuid(),
      model: z.enum(models),
      name: z.string(),
      code: z.string().nullable(),
      villageName: z.string().nullable(),
      verdict: z.enum(verdicts),
      state: z.string(),
      /** Members who belong to it. */
      concerned: z.array(z.uuid()),
      votes: z.array(z.object({ memberId: z.uuid(), vote: z.enum(votes) })),
      tally,
    }),
  ),
  quorum: z.object({ members: z.int(), needed: z.int(), present: z.int(), reached: z.boolean() }),
  revision: z.int(),
});
export type Council = z.infer<typeof council>;

const params = { id: z.uuid() };

export const listCouncils = communeContract({
  method: 'GET',
  path: '/councils',
  summary: 'Lists the sessions of the council of a year with members, candidates and votes',
  permission: councilPolicy['council.read'],
  query: { year: yearInQuery },
  answer: z.array(council),
});

/**
 * The client makes the id; `revision` 0 for a new one. `candidacies` are laid before it; `votes` left out: each member who was there and does
 * not belong to the candidate says yes, the others leave the room.
 */
export const putCouncil = communeContract({
  method: 'PUT',
  path: '/councils/:id',
  summary: 'Writes a session of the council: who was there, what was laid before it, how each voted',
  permission: councilPolicy['council.write'],
  params,
  body: z.object({
    ...fields,
    members: z.array(member).min(1).max(40),
    candidacies: z.array(z.uuid()).max(3000),
    votes: z.array(vote).max(60_000).optional(),
    revision: z.int().min(0),
  }),
  answer: council,
});
export type CouncilInput = z.output<typeof putCouncil.body>;

export const printCouncil = communeContract({
  method: 'GET',
  path: '/councils/:id/paper',
  summary: 'Prints the minutes of the council with its votes',
  permission: councilPolicy['council.read'],
  params,
  query: { form: form.default('pdf') },
  answer: fileAnswer,
});
