import { z } from 'zod';
import { paperForm } from '#paper/form.ts';
import { communeContract, fileAnswer, fileBody } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { consentPolicy } from './policy.ts';
import { purposes, waysToConsent } from './rules.ts';

const words = (most: number) => z.string().trim().min(1).max(most);

/**
 * That somebody agreed to one purpose by one version of its words: when, how it was given, what shows it. `guardian` agreed for a child,
 * `childAgreed` says that the child did too. `withdrawnOn` is the day from which it no longer holds.
 */
export const consent = z.object({
  id: z.uuid(),
  residentId: z.uuid(),
  purpose: z.enum(purposes),
  textVersion: z.int().min(1),
  givenOn: civilDay,
  how: z.enum(waysToConsent),
  witness: words(200).nullable(),
  guardian: words(200).nullable(),
  childAgreed: z.boolean(),
  note: words(500).nullable(),
  withdrawnOn: civilDay.nullable(),
  revision: z.int(),
});
export type Consent = z.output<typeof consent>;

const shownConsent = consent.extend({ hasFile: z.boolean() });
export type ShownConsent = z.output<typeof shownConsent>;

export const listConsents = communeContract({
  method: 'GET',
  path: '/residents/:id/consents',
  summary: 'Lists to what a resident agreed, the latest first',
  permission: consentPolicy['consent.read'],
  params: { id: z.uuid() },
  answer: z.array(shownConsent),
});

/** The client makes the id; `revision` 0 for a new one. Only the withdrawal, the note and the proof of one that stands can change. */
export const putConsent = communeContract({
  method: 'PUT',
  path: '/consents/:id',
  summary: 'Records that somebody agreed, or withdrew',
  permission: consentPolicy['consent.write'],
  params: { id: z.uuid() },
  body: consent.omit({ id: true }),
  answer: shownConsent,
});

export const attachConsent = communeContract({
  method: 'PUT',
  path: '/consents/:id/file/:file',
  summary: 'Attaches the photo or file of the paper on which somebody agreed, in place of the one before',
  permission: consentPolicy['consent.write'],
  params: { id: z.uuid(), file: z.uuid() },
  body: fileBody,
  answer: shownConsent,
});

export const readConsentFile = communeContract({
  method: 'GET',
  path: '/consents/:id/file',
  summary: 'Gives the photo or file of the paper on which somebody agreed',
  permission: consentPolicy['consent.read'],
  params: { id: z.uuid() },
  answer: fileAnswer,
});

export const printConsentForm = communeContract({
  method: 'GET',
  path: '/residents/:id/consent-form',
  summary:
    'Prints the form on which a resident agrees to each purpose by the words that hold today, to be signed',
  permission: consentPolicy['consent.write'],
  params: { id: z.uuid() },
  query: { form: paperForm.default('pdf') },
  answer: fileAnswer,
});

/** Words of a consent: version 1 comes with the program, later ones are the commune's own. */
const consentText = z.object({
  purpose: z.enum(purposes),
  version: z.int().min(1),
  text: words(3000),
  validFrom: z.string().nullable(),
});
export type ConsentText = z.output<typeof consentText>;

export const listConsentTexts = communeContract({
  method: 'GET',
  path: '/consent-texts',
  summary: 'Lists the words of the consents, version by version',
  permission: consentPolicy['consent.read'],
  answer: z.array(consentText),
});

/** A text that somebody agreed to is never changed: other words are another version. */
export const putConsentText = communeContract({
  method: 'PUT',
  path: '/consent-texts/:id',
  summary: 'Adds a version of the words of a consent',
  permission: consentPolicy['consent.write'],
  params: { id: z.uuid() },
  body: z.object({ purpose: z.enum(purposes), text: words(3000), validFrom: civilDay }),
  answer: consentText,
});
