import { z } from 'zod';
import { paperForm } from '#paper/form.ts';
import { communeContract, fileAnswer } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { certificatePolicy } from './policy.ts';

const text = (most: number) => z.string().trim().min(1).max(most);

/** A certificate as it was issued; `skills` is what the learner can do now, as the instructor has seen it. */
export const certificate = z.object({
  id: z.uuid(),
  enrolmentId: z.uuid(),
  name: z.string(),
  skills: z.string().nullable(),
  year: z.int(),
  number: z.int(),
  /** `07/GCN-TTHTCĐ`. */
  fullNumber: z.string(),
  code: z.string(),
  issuedOn: z.string(),
  revokedOn: z.string().nullable(),
  revokedReason: z.string().nullable(),
});
export type Certificate = z.infer<typeof certificate>;

/** A learner of a class: how often they were there, and the certificates that they have had, the last one first. */
const holder = z.object({
  enrolmentId: z.uuid(),
  name: z.string(),
  present: z.int(),
  sessions: z.int(),
  certificates: z.array(certificate),
});
export type Holder = z.infer<typeof holder>;

const ofClass = { activity: z.uuid() };

export const listCertificates = communeContract({
  method: 'GET',
  path: '/activities/:activity/certificates',
  summary: 'Lists the learners of a class with how often they were there, and their certificates',
  permission: certificatePolicy['certificate.read'],
  params: ofClass,
  answer: z.array(holder),
});

/** The client makes the ids: sending twice is once. Who has a valid one of this class keeps it. */
export const issueCertificates = communeContract({
  method: 'POST',
  path: '/activities/:activity/certificates',
  summary: 'Issues certificates to learners of a class who were marked present',
  permission: certificatePolicy['certificate.issue'],
  params: ofClass,
  body: z.object({
    issuedOn: civilDay,
    certificates: z
      .array(z.object({ id: z.uuid(), enrolmentId: z.uuid(), skills: text(500).nullable().default(null) }))
      .min(1)
      .max(500),
  }),
  answer: z.array(holder),
});

export const revokeCertificate = communeContract({
  method: 'POST',
  path: '/certificates/:certificate/revocation',
  summary: 'Revokes a certificate with a reason; the public page says from then on that it is not valid',
  permission: certificatePolicy['certificate.issue'],
  params: { certificate: z.uuid() },
  body: z.object({ reason: text(500).min(3) }),
  answer: certificate,
});

export const printCertificates = communeContract({
  method: 'GET',
  path: '/activities/:activity/certificates/paper',
  summary: 'Prints the valid certificates of a class in one file, a page each, in the order of their numbers',
  permission: certificatePolicy['certificate.read'],
  params: ofClass,
  query: { form: paperForm.default('pdf') },
  answer: fileAnswer,
});

export const printCertificate = communeContract({
  method: 'GET',
  path: '/certificates/:certificate/paper',
  summary: 'Prints a certificate with the code by which everybody can check it',
  permission: certificatePolicy['certificate.read'],
  params: { certificate: z.uuid() },
  query: { form: paperForm.default('pdf') },
  answer: fileAnswer,
});
