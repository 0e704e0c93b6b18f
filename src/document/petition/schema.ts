import { z } from 'zod';
import { paperForm } from '#paper/form.ts';
import { communeContract, fileAnswer } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { petitionPolicy } from './policy.ts';
import { outcomes } from './rules.ts';

const text = (most: number) => z.string().trim().min(1).max(most);

/** What is written: to whom, about what, and what is asked for, a line each. */
const written = { recipient: text(200), subject: text(300), content: text(5000) };
const answer = {
  answeredOn: civilDay,
  answeredBy: text(200).nullable(),
  answerNumber: text(80).nullable(),
  answer: text(2000).nullable(),
  outcome: z.enum(outcomes),
};

/** A proposal to a higher level as it is stored; the answer's fields are null while there is none. */
export const petitionRecord = z.object({
  id: z.uuid(),
  ...written,
  documentId: z.uuid().nullable(),
  answeredOn: z.string().nullable(),
  answeredBy: answer.answeredBy,
  answerNumber: answer.answerNumber,
  answer: answer.answer,
  outcome: answer.outcome.nullable(),
  revision: z.int().min(0),
});
export type PetitionRecord = z.infer<typeof petitionRecord>;

/** With its number and day of the outgoing register, once it went out. */
export const petition = petitionRecord.extend({
  number: z.string().nullable(),
  issuedOn: z.string().nullable(),
});
export type Petition = z.infer<typeof petition>;

const params = { id: z.uuid() };

export const listPetitions = communeContract({
  method: 'GET',
  path: '/petitions',
  summary: 'Lists the proposals to higher levels, those that are being written first, then the newest',
  permission: petitionPolicy['petition.read'],
  answer: z.array(petition),
});

export const putPetition = communeContract({
  method: 'PUT',
  path: '/petitions/:id',
  summary: 'Writes a proposal to a higher level, until it has its number',
  permission: petitionPolicy['petition.write'],
  params,
  body: z.object({ ...written, revision: z.int().min(0) }),
  answer: petition,
});

/** Issuing again changes nothing. `numberOnPaper` is one that the clerk gave already, such as `12/TTr-TTHTCĐ`. */
export const issuePetition = communeContract({
  method: 'POST',
  path: '/petitions/:id/issue',
  summary: 'Issues a proposal: it takes a number of the outgoing register and is kept as it is printed',
  permission: petitionPolicy['petition.write'],
  params,
  body: z.object({ issuedOn: civilDay, numberOnPaper: text(80).nullable().default(null) }),
  answer: petition,
});

export const answerPetition = communeContract({
  method: 'PUT',
  path: '/petitions/:id/answer',
  summary: 'Records what a higher level answered',
  permission: petitionPolicy['petition.write'],
  params,
  body: z.object({ ...answer, revision: z.int().min(0) }),
  answer: petition,
});

export const printPetition = communeContract({
  method: 'GET',
  path: '/petitions/:id/paper',
  summary: 'Prints a proposal: as it was issued, or as it stands while it is being written',
  permission: petitionPolicy['petition.read'],
  params,
  query: { form: paperForm.default('pdf') },
  answer: fileAnswer,
});
