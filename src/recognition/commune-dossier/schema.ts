import { z } from 'zod';
import { communeContract, fileAnswer } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { candidacyStates } from '../candidacy/definition.ts';
import { models } from '../candidacy/models.ts';
import { boardRow, form, score, yearInQuery } from '../candidacy/schema.ts';
import { criteriaSet } from '../criteria-set/set.ts';
import { dossierPolicy } from './policy.ts';
import { lights } from './rules.ts';

const words = (most: number) => z.string().trim().min(1).max(most);
const said = z.object({ vi: z.string(), en: z.string() });
const remark = said.extend({ code: z.string().nullable() });

/** Who gives what is missing of an indicator, and by when. */
const need = z.object({
  code: words(40),
  who: words(200),
  dueOn: z.string().nullable(),
  note: z.string().nullable(),
  revision: z.int(),
});
export type Need = z.infer<typeof need>;

/** An indicator with its figures, its light, what is missing of it and who gives that. */
const line = score.extend({
  criterion: z.string(),
  light: z.enum(lights),
  missing: said.nullable(),
  giver: said,
  need: need.nullable(),
  /** The titles that its figure is made of. */
  opens: z.enum(models).nullable(),
});
export type DossierLine = z.infer<typeof line>;

export const dossier = z.object({
  year: z.int(),
  communeName: z.string(),
  /** The commune's own candidacy; null while it is not registered. */
  candidacyId: z.uuid().nullable(),
  state: z.enum(candidacyStates).nullable(),
  /** The set by which it is assessed, whole: the screen asks it "what if". */
  set: criteriaSet.nullable(),
  lines: z.array(line),
  /** Indicators that the text has and nobody has typed in. */
  untyped: z.int(),
  verdict: z.string(),
  level: z.string().nullable(),
  reasons: z.array(remark),
  submitBy: z.string().nullable(),
  decideBy: z.string().nullable(),
  board: z.array(boardRow),
  /** The villages whose candidates wait for a meeting. */
  villagesWithoutMeeting: z.array(z.string()),
  sentOn: z.string().nullable(),
  /** The last day on which its records were looked at. */
  on: z.string(),
});
export type Dossier = z.infer<typeof dossier>;

const params = { year: yearInQuery };

export const readDossier = communeContract({
  method: 'GET',
  path: '/commune-dossiers/:year',
  summary:
    'Gives the commune’s dossier of a year: as the records stand, or as it was sent; names no resident',
  permission: dossierPolicy['commune-dossier.read'],
  params,
  answer: dossier,
});

/** `who` null takes it out. */
export const putNeed = communeContract({
  method: 'PUT',
  path: '/commune-dossiers/:year/needs/:code',
  summary: 'Writes who gives what is missing of an indicator and by when',
  permission: dossierPolicy['commune-dossier.write'],
  params: { year: yearInQuery, code: words(40) },
  body: z.object({
    who: words(200).nullable(),
    dueOn: civilDay.nullable().default(null),
    note: words(1000).nullable().default(null),
  }),
  answer: dossier,
});
export type NeedInput = z.output<typeof putNeed.body>;

export const sendDossier = communeContract({
  method: 'POST',
  path: '/commune-dossiers/:year/sending',
  summary: 'Sends the dossier: the commune is proposed, and the dossier stays as it is',
  permission: dossierPolicy['commune-dossier.write'],
  params,
  answer: dossier,
});

export const papers = ['proposal', 'report', 'summary', 'minutes', 'evidence'] as const;
export type DossierPaper = (typeof papers)[number];

export const printDossier = communeContract({
  method: 'GET',
  path: '/commune-dossiers/:year/papers/:paper',
  summary: 'Prints one of the papers of the dossier',
  permission: dossierPolicy['commune-dossier.read'],
  params: { year: yearInQuery, paper: z.enum(papers) },
  query: { form: form.default('pdf') },
  answer: fileAnswer,
});
