import { z } from 'zod';
import { stepId, workflowContext, workflowStep } from '#approval/schema.ts';
import { communeContract, fileAnswer, fileBody } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { candidacyStates, ownActs } from './definition.ts';
import { models } from './models.ts';
import { candidacyPolicy } from './policy.ts';
import { verdicts } from './rules.ts';

const words = (most: number) => z.string().trim().min(1).max(most);
export const year = z.int().min(2000).max(2100);
export const yearInQuery = z.coerce.number().int().min(2000).max(2100);
const model = z.enum(models);
const figure = z.number().min(-1_000_000_000_000).max(1_000_000_000_000);

/** What people say of an indicator: a figure of their own (null: what the records give), or that it does not apply; why. */
const claim = z.object({
  code: words(40),
  claim: figure.nullable().default(null),
  notApplicable: z.boolean().default(false),
  reason: words(1000).nullable().default(null),
});

/** An indicator with what the records give and what people say; `measure` names what opens to the sheets behind the derived figure. */
export const score = z.object({
  code: z.string(),
  label: z.string(),
  most: z.number(),
  measure: z.string().nullable(),
  derived: z.number().nullable(),
  claim: z.number().nullable(),
  notApplicable: z.boolean(),
  reason: z.string().nullable(),
  files: z.array(z.object({ id: z.uuid(), name: z.string(), picture: z.boolean() })),
});
export type Score = z.infer<typeof score>;

const said = z.object({ vi: z.string(), en: z.string() });
const remark = said.extend({ code: z.string().nullable() });

export const candidacy = z.object({
  id: z.uuid(),
  model,
  year: z.int(),
  subject: z.uuid(),
  /** The head of a household, a person, or what a clan, village, unit or commune is called. */
  name: z.string(),
  code: z.string().nullable(),
  /** Where they lived when they were registered; null for what is in no one village. */
  villageId: z.uuid().nullable(),
  villageName: z.string().nullable(),
  /** Where they have moved since. */
  nowVillageName: z.string().nullable(),
  setId: z.string().nullable(),
  setName: z.string().nullable(),
  /** Whether the set was compared with its official text. */
  verified: z.boolean(),
  registeredOn: z.string(),
  scores: z.array(score),
  verdict: z.enum(verdicts),
  level: z.string().nullable(),
  /** What the set calls that level or grade. */
  levelName: z.string().nullable(),
  total: z.number().nullable(),
  reasons: z.array(remark),
  state: z.enum(candidacyStates),
  carriedFrom: z.uuid().nullable(),
  councilId: z.uuid().nullable(),
  decisionId: z.uuid().nullable(),
  certificate: z.object({ number: z.int(), code: z.string() }).nullable(),
  validTo: z.string().nullable(),
  revision: z.int(),
});
export type Candidacy = z.infer<typeof candidacy>;

const window = z.object({ assessFrom: civilDay, assessTo: civilDay, usual: z.boolean() });

export const openCandidacy = candidacy.extend({
  steps: z.array(workflowStep),
  workflow: workflowContext,
  window,
  /** What the records know of the subject, whether or not an indicator asks for it. */
  facts: z.array(z.object({ measure: z.string(), value: z.number() })),
  /** The other years of the same subject. */
  history: z.array(z.object({ id: z.uuid(), year: z.int(), state: z.enum(candidacyStates) })),
});
export type OpenCandidacy = z.infer<typeof openCandidacy>;

const params = { id: z.uuid() };
const inYear = { year: yearInQuery, model: model.optional(), villageId: z.uuid().optional() };

export const listCandidacies = communeContract({
  method: 'GET',
  path: '/candidacies',
  summary:
    'Lists the candidacies of a year, by village and name; a village head gets those of the own village',
  permission: candidacyPolicy['candidacy.read'],
  query: inYear,
  answer: z.array(candidacy),
});

export const readCandidacy = communeContract({
  method: 'GET',
  path: '/candidacies/:id',
  summary: 'Gives a candidacy with its scores, steps and other years',
  permission: candidacyPolicy['candidacy.read'],
  params,
  answer: openCandidacy,
});

/** The client makes the id; `revision` 0 for a new one. `scores` left out stay as they are. */
export const putCandidacy = communeContract({
  method: 'PUT',
  path: '/candidacies/:id',
  summary: 'Registers somebody for a title, or writes the self-assessment before it is handed in',
  permission: candidacyPolicy['candidacy.write'],
  params,
  body: z.object({
    model,
    subject: z.uuid(),
    year,
    registeredOn: civilDay.optional(),
    scores: z.array(claim).max(100).optional(),
    revision: z.int().min(0),
  }),
  answer: openCandidacy,
});
export type CandidacyInput = z.output<typeof putCandidacy.body>;

export const stepCandidacy = communeContract({
  method: 'POST',
  path: '/candidacies/:id/steps',
  summary:
    'Goes on with a candidacy: self-assessed, proposed, returned, withdrawn, appealed; the association alone proposes and returns',
  permission: candidacyPolicy['candidacy.write'],
  params,
  body: z.object({
    stepId: stepId.optional(),
    step: z.enum(ownActs),
    on: civilDay.optional(),
    reason: words(1000).nullable().default(null),
  }),
  answer: openCandidacy,
});
export type CandidacyStep = z.output<typeof stepCandidacy.body>;

/** What a list became: how many were added or went on, and in words who did not and why. */
const listed = z.object({ done: z.int(), told: z.array(said) });
export type Listed = z.infer<typeof listed>;
/** Of a registration also which candidacies it added, so that it can be taken back. */
const registered = listed.extend({ ids: z.array(z.uuid()) });
export type Registered = z.infer<typeof registered>;

export const stepCandidacies = communeContract({
  method: 'POST',
  path: '/candidacy-steps',
  summary: 'Takes one step on many candidacies; none goes on where one cannot',
  permission: candidacyPolicy['candidacy.write'],
  body: z.object({
    ids: z.array(z.uuid()).min(1).max(3000),
    step: z.enum(['assess', 'propose']),
    reason: words(1000).nullable().default(null),
  }),
  answer: listed,
});

export const registerList = communeContract({
  method: 'POST',
  path: '/candidacy-list',
  summary: 'Registers many at once; whoever is registered already is told, and stays',
  permission: candidacyPolicy['candidacy.write'],
  body: z.object({ model, year, on: civilDay.optional(), subjects: z.array(z.uuid()).min(1).max(3000) }),
  answer: registered,
});

export const carryOver = communeContract({
  method: 'POST',
  path: '/candidacy-carry-over',
  summary: 'Registers for a year whoever was recognised in the year before and is not registered yet',
  permission: candidacyPolicy['candidacy.write'],
  body: z.object({ model, year, villageId: z.uuid().optional() }),
  answer: registered,
});

export const undoRegistration = communeContract({
  method: 'POST',
  path: '/candidacy-list/undo',
  summary: 'Takes registrations back of which nothing has been written yet; none goes where one cannot',
  permission: candidacyPolicy['candidacy.write'],
  body: z.object({ ids: z.array(z.uuid()).min(1).max(3000) }),
  answer: listed,
});

export const listTemplate = communeContract({
  method: 'GET',
  path: '/candidacy-list/template',
  summary: "Gives an Excel file in the association's columns to write registrations in",
  permission: candidacyPolicy['candidacy.write'],
  query: { model },
  answer: fileAnswer,
});

export const subject = z.object({
  id: z.uuid(),
  name: z.string(),
  code: z.string().nullable(),
  villageId: z.uuid().nullable(),
  villageName: z.string().nullable(),
  state: z.string().nullable(),
  lastState: z.string().nullable(),
  alsoIn: z.string().nullable(),
});

export const listSubjects = communeContract({
  method: 'GET',
  path: '/candidacy-subjects',
  summary: 'Lists who can be registered: households and people of a village, clans, villages, units',
  permission: candidacyPolicy['candidacy.choose'],
  query: { year: yearInQuery, model, villageId: z.uuid().optional() },
  answer: z.array(subject),
});

/** Units, clans and villages are no persons: who registers them need not see residents. */
export const listGroups = communeContract({
  method: 'GET',
  path: '/candidacy-groups',
  summary: 'Lists the clans, villages or units that can be registered',
  permission: candidacyPolicy['candidacy.write'],
  query: { year: yearInQuery, model: z.enum(['clan', 'village', 'unit', 'commune']) },
  answer: z.array(subject),
});

export const boardRow = z.object({
  model,
  villageId: z.uuid().nullable(),
  villageName: z.string().nullable(),
  /** How many there are; null where nobody counts them. */
  total: z.int().nullable(),
  registered: z.int(),
  /** Of those registered: handed in, and those that meet their set as far as it may be announced. */
  assessed: z.int(),
  met: z.int(),
  recognised: z.int(),
  lastRegistered: z.int(),
  lastRecognised: z.int(),
});
export type BoardLine = z.infer<typeof boardRow>;

export const readBoard = communeContract({
  method: 'GET',
  path: '/candidacy-board',
  summary: 'Counts registered and recognised by model and village, beside the year before; names nobody',
  permission: candidacyPolicy['candidacy.count'],
  query: { year: yearInQuery },
  answer: z.array(boardRow),
});

const sheet = z.object({
  what: z.string(),
  who: z.string().nullable(),
  day: z.string().nullable(),
  to: z.string().nullable(),
});
export type EvidenceSheet = z.infer<typeof sheet>;

export const readEvidence = communeContract({
  method: 'GET',
  path: '/candidacies/:id/evidence/:measure',
  summary: 'Gives the sheets behind a derived figure; people are named to those who see residents',
  permission: candidacyPolicy['candidacy.read'],
  params: { id: z.uuid(), measure: words(60) },
  answer: z.array(sheet),
});

export const attachEvidence = communeContract({
  method: 'PUT',
  path: '/candidacies/:id/file/:file',
  summary: 'Attaches evidence to an indicator; a file that is there already is linked to one more',
  permission: candidacyPolicy['candidacy.write'],
  params: { id: z.uuid(), file: z.uuid() },
  query: { code: words(40) },
  body: fileBody,
  answer: openCandidacy,
});

export const readEvidenceFile = communeContract({
  method: 'GET',
  path: '/candidacies/:id/file/:file',
  summary: 'Gives an evidence file',
  permission: candidacyPolicy['candidacy.read'],
  params: { id: z.uuid(), file: z.uuid() },
  answer: fileAnswer,
});

export const putWindow = communeContract({
  method: 'PUT',
  path: '/recognition-years/:year',
  summary: 'Sets when self-assessment of a year is open',
  permission: candidacyPolicy['candidacy.propose'],
  params: { year: yearInQuery },
  body: z.object({ assessFrom: civilDay, assessTo: civilDay }),
  answer: window,
});

export const form = z.enum(['docx', 'pdf', 'html']);
export const printList = communeContract({
  method: 'GET',
  path: '/candidacy-list/paper',
  summary: 'Prints the list of who is registered for a title, of a village or of the commune',
  permission: candidacyPolicy['candidacy.read'],
  query: { year: yearInQuery, model, villageId: z.uuid().optional(), form: form.default('pdf') },
  answer: fileAnswer,
});

export const printCandidacy = communeContract({
  method: 'GET',
  path: '/candidacies/:id/paper',
  summary: 'Prints the self-assessment of a candidacy, filled in as far as it is',
  permission: candidacyPolicy['candidacy.read'],
  params,
  query: { form: form.default('pdf') },
  answer: fileAnswer,
});

export const printBoard = communeContract({
  method: 'GET',
  path: '/candidacy-board/paper',
  summary: "Prints the association's table: registered and recognised by model and village",
  permission: candidacyPolicy['candidacy.count'],
  query: { year: yearInQuery, form: z.enum(['docx', 'pdf', 'html', 'xlsx']).default('pdf') },
  answer: fileAnswer,
});

export const printPoster = communeContract({
  method: 'GET',
  path: '/candidacy-board/poster',
  summary: 'Prints a poster for the village house: how far the village has come this year; names nobody',
  permission: candidacyPolicy['candidacy.count'],
  query: { year: yearInQuery, villageId: z.uuid(), form: form.default('pdf') },
  answer: fileAnswer,
});
