import { z } from 'zod';
import type { PaperDocument } from '#paper/read/document.ts';
import { planKinds } from '#plan/kind/kind.ts';
import { told } from '#plan/reading/blocks.ts';
import type { Evidence } from '#plan/reading/evidence.ts';
import { type PlanReading, planReading } from '#plan/reading/schema.ts';
import { communeContract, fileAnswer, fileBody } from '#platform/http/contract.ts';
import { nameKinds } from './names.ts';
import { paperImportPolicy } from './policy.ts';
import { nothingSaid, written } from './said.ts';

export const importStates = ['reading', 'read', 'refused', 'accepted', 'undone'] as const;
const id = z.uuid();
const words = z.object({ vi: z.string(), en: z.string() });
export const year = z.int().min(2000).max(2100);

const choice = z.union([z.enum(['new', 'text']), z.object({ id })]);

/** What a person has made of a reading: parts explained, figures corrected, points looked at, names decided, rows left out, the plan's year. */
export const review = z.object({
  corrected: planReading,
  looked: z.record(z.string().max(400), z.enum(['accepted', 'later'])),
  choices: z.record(z.string().max(400), choice),
  /** Rows (by index) that are not taken over. */
  dropped: z.array(z.int().min(0)).max(5000),
  year,
  told: written,
  /** What was written where nothing stands any more since the paper was read again: the place and the value, in words. */
  unplaced: z.array(z.object({ where: z.string().max(300), value: z.string().max(5000) })).max(1000),
});
export type Review = z.output<typeof review>;

/** A reading that nobody has looked through yet. */
export const firstReview = (reading: PlanReading, of: number): Review => ({
  corrected: reading,
  looked: {},
  choices: {},
  dropped: [],
  year: of,
  told: nothingSaid,
  unplaced: [],
});

const listed = z.object({
  id,
  fileName: z.string(),
  state: z.enum(importStates),
  addedBy: z.string(),
  addedAt: z.string(),
  /** Title and number of rows as read. */
  title: z.string().nullable(),
  rows: z.int().nullable(),
  planId: id.nullable(),
});
export type ListedImport = z.infer<typeof listed>;

const known = z.object({
  id,
  name: z.string(),
  others: z.array(z.string()),
});

/** Everything that the screen of one import needs. Evidence and document are the reader's own shapes and pass as they are. */
export const openedImport = listed.extend({
  /** How far the reading is; null when nothing reads it now. */
  progress: z.object({ state: z.enum(['waiting', 'running']), done: z.int(), of: z.int() }).nullable(),
  refusal: words.nullable(),
  reading: planReading.nullable(),
  evidence: z.custom<Evidence>().nullable(),
  document: z.custom<PaperDocument>().nullable(),
  review: review.nullable(),
  /** What was said of earlier papers, by which this one was read. */
  remembered: told.nullable(),
  revision: z.int(),
  known: z.object(
    Object.fromEntries(nameKinds.map((kind) => [kind, z.array(known)])) as Record<
      (typeof nameKinds)[number],
      z.ZodArray<typeof known>
    >,
  ),
  centre: z.object({ name: z.string(), placeName: z.string() }),
  /** Plans that are there, so that a year is not made twice. */
  plans: z.array(z.object({ id, kind: z.enum(planKinds), year })),
  /** Earlier readings of the very same file. */
  same: z.array(listed),
  /** What still stands in the way of undoing it; null when it can be undone, or there is nothing to undo. */
  undo: z.enum(['possible', 'plan-moved-on', 'nothing']),
});
export type OpenedImport = z.infer<typeof openedImport>;

/**
 * Whether a screen asks again: as long as the import says that it is being read. That no work is under way is no sign that none will come
 * of it: the work may have ended between the record and the question how far it is.
 */
export const isBeingRead = ({ state }: Pick<OpenedImport, 'state'>): boolean => state === 'reading';

const params = { id };
const read = paperImportPolicy['paper-import.read'];
const write = paperImportPolicy['paper-import.write'];

export const listPaperImports = communeContract({
  method: 'GET',
  path: '/paper-imports',
  summary: 'Lists the papers that were read from files, the latest first',
  permission: read,
  answer: z.array(listed),
});

export const getPaperImport = communeContract({
  method: 'GET',
  path: '/paper-imports/:id',
  summary: 'Opens a paper that was read: what it says, how far the reading is, what a person has made of it',
  permission: read,
  params,
  answer: openedImport,
});

/** Sending the same id twice reads it once. Nothing of the paper becomes a record by this. */
export const addPaperImport = communeContract({
  method: 'POST',
  path: '/paper-imports/:id',
  summary: 'Takes a file and begins to read it',
  permission: write,
  params,
  body: fileBody,
  answer: openedImport,
});

export const readAgain = communeContract({
  method: 'POST',
  path: '/paper-imports/:id/reading',
  summary: 'Reads the file again, after the reading was stopped or cut off',
  permission: write,
  params,
  answer: openedImport,
});

/** What a paper says, as it was read last. */
const oneReading = z.object({ reading: planReading, evidence: z.custom<Evidence>() });

/** Where the review says something else of the parts of the paper than before, the paper is read again by it. */
export const saveReview = communeContract({
  method: 'PUT',
  path: '/paper-imports/:id/review',
  summary: 'Keeps what a person has made of a reading so far',
  permission: write,
  params,
  body: z.object({ review, revision: z.int() }),
  answer: z.object({ revision: z.int(), readAgain: oneReading.nullable() }),
});

/** What others say meanwhile stays: acts of several people add up. What was corrected by hand is carried over to the new reading. */
export const tellOfPaper = communeContract({
  method: 'POST',
  path: '/paper-imports/:id/told',
  summary: 'Says what parts, headings or columns of a paper are, and reads it again by that',
  permission: write,
  params,
  body: written,
  answer: oneReading.extend({ review, revision: z.int() }),
});

/** One act: the plan with its rows, the names that are new, the totals that the paper states as claims. */
export const acceptPaperImport = communeContract({
  method: 'POST',
  path: '/paper-imports/:id/acceptance',
  summary: 'Makes the plan (of a report: the results) that was read and looked through',
  permission: write,
  params,
  body: z.object({ planId: id, revision: z.int() }),
  answer: openedImport,
});

export const undoPaperImport = communeContract({
  method: 'POST',
  path: '/paper-imports/:id/undo',
  summary: 'Takes back all that the acceptance of a paper made',
  permission: write,
  params,
  answer: openedImport,
});

export const deletePaperImport = communeContract({
  method: 'DELETE',
  path: '/paper-imports/:id',
  summary: 'Stops the reading of a file, or throws a reading away that has become nothing',
  permission: write,
  params,
});

export const getOriginal = communeContract({
  method: 'GET',
  path: '/paper-imports/:id/file',
  summary: 'Gives the original file',
  permission: read,
  params,
  answer: fileAnswer,
});

export const getPage = communeContract({
  method: 'GET',
  path: '/paper-imports/:id/pages/:page',
  summary: 'Gives a page of the original as a picture',
  permission: read,
  params: { id, page: z.coerce.number().int().min(1).max(400) },
  answer: fileAnswer,
});
