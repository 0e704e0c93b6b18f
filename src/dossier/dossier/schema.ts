import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { dossierPolicy } from './policy.ts';
import { dossierKinds, dossierStates } from './rules.ts';

const text = (most: number) => z.string().trim().min(1).max(most);

/** What is built up over months and is no class; `holder` says in words whose it is. */
export const dossier = z.object({
  id: z.uuid(),
  kind: z.enum(dossierKinds),
  name: text(200),
  villageId: z.uuid().nullable(),
  unitId: z.uuid().nullable(),
  holder: text(200).nullable(),
  since: z.string(),
  endedOn: z.string().nullable(),
  note: text(1000).nullable(),
  revision: z.int().min(0),
});
export type Dossier = z.infer<typeof dossier>;

/** A stage or content: who acts, until when; done on a day, by what evidence. One out of use does not count. */
export const dossierPart = z.object({
  id: z.uuid(),
  dossierId: z.uuid(),
  position: z.int().min(0).max(1000),
  name: text(300),
  actor: text(200).nullable(),
  dueOn: z.string().nullable(),
  doneOn: z.string().nullable(),
  evidence: text(500).nullable(),
  active: z.boolean(),
  revision: z.int().min(0),
});
export type DossierPart = z.infer<typeof dossierPart>;

/** What was counted of it on a day; `figures` by the codes of its kind. */
export const dossierEntry = z.object({
  id: z.uuid(),
  dossierId: z.uuid(),
  onDay: z.string(),
  villageId: z.uuid().nullable(),
  figures: z.record(z.string().max(40), z.int().min(0).max(100_000_000_000)),
  note: text(500).nullable(),
  active: z.boolean(),
  revision: z.int().min(0),
});
export type DossierEntry = z.infer<typeof dossierEntry>;

/** A dossier with how it stands: parts done of all, whose turn it is, what its entries come to, how many people stand with it. */
const standing = dossier.extend({
  state: z.enum(dossierStates),
  parts: z.object({ all: z.int(), done: z.int() }),
  next: z.object({ name: z.string(), actor: z.string().nullable(), dueOn: z.string().nullable() }).nullable(),
  totals: z.record(z.string(), z.int()),
  people: z.int(),
  /** In đồng: what was given to people out of it. */
  paidOut: z.int(),
});
export type StandingDossier = z.infer<typeof standing>;

export const listDossiers = communeContract({
  method: 'GET',
  path: '/dossiers',
  summary: 'Lists the dossiers with how they stand today',
  permission: dossierPolicy['dossier.read'],
  answer: z.array(standing),
});

export const readDossier = communeContract({
  method: 'GET',
  path: '/dossiers/:id',
  summary: 'Gives a dossier with its parts and entries',
  permission: dossierPolicy['dossier.read'],
  params: { id: z.uuid() },
  answer: z.object({
    dossier: standing,
    parts: z.array(dossierPart),
    entries: z.array(dossierEntry),
  }),
});

export const putDossier = communeContract({
  method: 'PUT',
  path: '/dossiers/:id',
  summary: 'Opens or changes a dossier',
  permission: dossierPolicy['dossier.write'],
  params: { id: z.uuid() },
  body: dossier.omit({ id: true }).extend({ since: civilDay, endedOn: civilDay.nullable() }),
  answer: dossier,
});

export const putDossierPart = communeContract({
  method: 'PUT',
  path: '/dossier-parts/:id',
  summary: 'Adds or changes a stage or content of a dossier',
  permission: dossierPolicy['dossier.write'],
  params: { id: z.uuid() },
  body: dossierPart.omit({ id: true }).extend({ dueOn: civilDay.nullable(), doneOn: civilDay.nullable() }),
  answer: dossierPart,
});

export const putDossierEntry = communeContract({
  method: 'PUT',
  path: '/dossier-entries/:id',
  summary: 'Adds or changes what was counted of a dossier on a day',
  permission: dossierPolicy['dossier.write'],
  params: { id: z.uuid() },
  body: dossierEntry.omit({ id: true }).extend({ onDay: civilDay }),
  answer: dossierEntry,
});
