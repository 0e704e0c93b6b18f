import { z } from 'zod';
import { communeContract, fileAnswer, fileBody } from '#platform/http/contract.ts';
import { criteriaSetPolicy } from './policy.ts';
import { criteriaSet } from './set.ts';

const id = criteriaSet.shape.id;
const remark = z.object({ code: z.string().nullable(), vi: z.string(), en: z.string() });

/** Who checked a version against the official text, when, and which text. */
const confirmation = z.object({ on: z.string(), by: z.string(), source: z.string() });

/** A set of the commune as it stands, with the version that it is. */
export const storedSet = criteriaSet.extend({
  /** Its record in the audit. */
  trailId: z.uuid(),
  /** 0 is a set as it comes with the software. */
  version: z.int(),
  revision: z.int(),
  /** Whether it comes with the software. */
  shipped: z.boolean(),
  usedOn: z.string().nullable(),
  confirmation: confirmation.nullable(),
  document: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  /** What it lacks before anything can be judged by it. */
  gaps: z.array(remark),
});
export type StoredSet = z.infer<typeof storedSet>;

export const openedSet = storedSet.extend({
  versions: z.array(
    z.object({
      version: z.int(),
      usedOn: z.string().nullable(),
      confirmation: confirmation.nullable(),
      verified: z.boolean(),
    }),
  ),
});
export type OpenedSet = z.infer<typeof openedSet>;

export const listCriteriaSets = communeContract({
  method: 'GET',
  path: '/criteria-sets',
  summary:
    'Lists the criteria sets of the commune, each in its newest version; those that come with the software are there for all',
  permission: criteriaSetPolicy['criteria-set.read'],
  answer: z.array(storedSet),
});

export const readCriteriaSet = communeContract({
  method: 'GET',
  path: '/criteria-sets/:id',
  summary:
    'Gives a criteria set in its newest version, or in the one that is named, with the list of its versions',
  permission: criteriaSetPolicy['criteria-set.read'],
  params: { id },
  query: { version: z.coerce.number().int().min(0).optional() },
  answer: openedSet,
});

/** `revision` 0 for a set that the commune has not changed yet, else the one that was edited. */
export const putCriteriaSet = communeContract({
  method: 'PUT',
  path: '/criteria-sets/:id',
  summary:
    'Adds or changes a criteria set; one that was used or confirmed is kept as it is, and a new version arises',
  permission: criteriaSetPolicy['criteria-set.write'],
  params: { id },
  body: criteriaSet.omit({ id: true, verified: true }).extend({ revision: z.int().min(0) }),
  answer: openedSet,
});
export type CriteriaSetBody = z.output<typeof putCriteriaSet.body>;

export const attachSetDocument = communeContract({
  method: 'PUT',
  path: '/criteria-sets/:id/file/:file',
  summary: 'Attaches the official text of a set: a PDF, a photo or a Word file',
  permission: criteriaSetPolicy['criteria-set.write'],
  params: { id, file: z.uuid() },
  body: fileBody,
  answer: openedSet,
});

export const readSetDocument = communeContract({
  method: 'GET',
  path: '/criteria-sets/:id/file/:file',
  summary: 'Gives the official text that is attached to a set',
  permission: criteriaSetPolicy['criteria-set.read'],
  params: { id, file: z.uuid() },
  answer: fileAnswer,
});

export const confirmCriteriaSet = communeContract({
  method: 'POST',
  path: '/criteria-sets/:id/confirmation',
  summary:
    'Says that a set was checked against the official text that is attached; from then on its results are announced',
  permission: criteriaSetPolicy['criteria-set.write'],
  params: { id },
  body: z.object({ source: z.string().trim().min(3).max(300), revision: z.int().min(0) }),
  answer: openedSet,
});
