import { z } from 'zod';
import { communeContract, fileAnswer } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { models } from '../candidacy/models.ts';
import { verdicts } from '../candidacy/rules.ts';
import { form, year, yearInQuery } from '../candidacy/schema.ts';
import { decisionPolicy } from './policy.ts';
import { outcomes } from './rules.ts';

const words = (most: number) => z.string().trim().min(1).max(most);

/** A refusal needs its reason; a certificate takes the next number where none is asked for. */
const item = z.object({
  candidacyId: z.uuid(),
  outcome: z.enum(outcomes),
  reason: words(1000).nullable().default(null),
  certificateNumber: z.int().min(1).max(1_000_000).nullable().default(null),
});
export type ItemInput = z.output<typeof item>;

export const decision = z.object({
  id: z.uuid(),
  year: z.int(),
  councilId: z.uuid(),
  signedOn: z.string().nullable(),
  /** As it stands on the paper, once it is signed. */
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  signer: z.string().nullable(),
  items: z.array(
    item.extend({
      model: z.enum(models),
      name: z.string(),
      code: z.string().nullable(),
      villageName: z.string().nullable(),
      verdict: z.enum(verdicts),
      passed: z.boolean(),
      certificate: z.object({ number: z.int(), code: z.string() }).nullable(),
    }),
  ),
  quorumReached: z.boolean(),
  revision: z.int(),
});
export type Decision = z.infer<typeof decision>;

const params = { id: z.uuid() };

export const listDecisions = communeContract({
  method: 'GET',
  path: '/recognition-decisions',
  summary: 'Lists the decisions of a year with whom they recognise and refuse',
  permission: decisionPolicy['decision.read'],
  query: { year: yearInQuery },
  answer: z.array(decision),
});

/** The client makes the id; `revision` 0 for a new one. `items` left out: all of the council's session, by votes and verdict. */
export const putDecision = communeContract({
  method: 'PUT',
  path: '/recognition-decisions/:id',
  summary: 'Drafts a decision on what was laid before a session of the council',
  permission: decisionPolicy['decision.write'],
  params,
  body: z.object({
    year,
    councilId: z.uuid(),
    items: z.array(item).max(3000).optional(),
    revision: z.int().min(0),
  }),
  answer: decision,
});
export type DecisionInput = z.output<typeof putDecision.body>;

export const signDecision = communeContract({
  method: 'POST',
  path: '/recognition-decisions/:id/signing',
  summary: 'Signs a decision: it takes its number, the certificates take theirs',
  permission: decisionPolicy['decision.sign'],
  params,
  answer: decision,
});

/** Of the commune's own title, or where the chair signed on paper. */
export const recordDecision = communeContract({
  method: 'POST',
  path: '/recognition-decisions/:id/recording',
  summary: 'Writes down that another office signed the decision on paper',
  permission: decisionPolicy['decision.write'],
  params,
  body: z.object({ number: words(60), issuer: words(300), signer: words(200), signedOn: civilDay }),
  answer: decision,
});
export type Recording = z.output<typeof recordDecision.body>;

export const printDecision = communeContract({
  method: 'GET',
  path: '/recognition-decisions/:id/paper',
  summary: 'Prints a decision with its list: as it was signed, or as it would be now',
  permission: decisionPolicy['decision.read'],
  params,
  query: { form: form.default('pdf') },
  answer: fileAnswer,
});

export const printCertificates = communeContract({
  method: 'GET',
  path: '/recognition-decisions/:id/certificates',
  summary: 'Prints the certificates of a signed decision, a page each',
  permission: decisionPolicy['decision.read'],
  params,
  query: { form: form.default('pdf') },
  answer: fileAnswer,
});

export const printCommendation = communeContract({
  method: 'GET',
  path: '/recognition-decisions/:id/commendation',
  summary:
    'Prints whom a signed decision recognised, for commendation: those who have held the title for the most years first',
  permission: decisionPolicy['decision.read'],
  params,
  query: { form: form.default('pdf') },
  answer: fileAnswer,
});
