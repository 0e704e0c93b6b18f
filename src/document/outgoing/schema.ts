import { z } from 'zod';
import { communeContract, fileAnswer } from '#platform/http/contract.ts';
import { civilDay as day } from '#platform/http/fields.ts';
import { documentPolicy } from './policy.ts';
import { documentTypeCodes } from './rules.ts';

const text = (most: number) => z.string().trim().max(most);

/** What is noted after a paper went out. */
export const afterIssue = z.object({
  keeper: text(200),
  copies: z.int().min(1).max(10_000).nullable(),
  sentOn: day.nullable(),
  receivedBy: text(200).nullable(),
  note: text(500).nullable(),
});

/**
 * One row of the outgoing register; `number` 1, 2 … within `year`, the civil year of the day of issue. A paper that came back and was
 * signed anew under its number has none any more: it stands in no register, and is still kept as it was signed.
 */
export const document = z.object({
  id: z.uuid(),
  year: z.int(),
  number: z.int().nullable(),
  symbol: z.string(),
  type: z.string(),
  subject: z.string(),
  issuedOn: z.string().nullable(),
  signer: z.string().nullable(),
  recipients: z.string(),
  ...afterIssue.shape,
  /** The paper that came back and that this one takes the place of. */
  replaces: z.uuid().nullable(),
  /** Whether the paper itself is kept and can be printed again. */
  printed: z.boolean(),
  revision: z.int(),
});
export type RegisteredDocument = z.input<typeof document>;

const year = z.coerce.number().int().min(1990).max(2200);

export const listDocuments = communeContract({
  method: 'GET',
  path: '/documents',
  summary: 'Lists a year of the outgoing register, the newest number first',
  permission: documentPolicy['document.read'],
  query: {
    year,
    search: z.string().max(100).optional(),
    type: z.string().max(10).optional(),
    /** The last number of the page before. */
    before: z.coerce.number().int().optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  },
  answer: z.object({
    documents: z.array(document),
    /** How many the year has in all, and which years have any. */
    total: z.int(),
    years: z.array(z.int()),
    next: z.int().nullable(),
  }),
});

export const readDocument = communeContract({
  method: 'GET',
  path: '/documents/:id',
  summary: 'Gives a row of the register',
  permission: documentPolicy['document.read'],
  params: { id: z.uuid() },
  answer: document,
});

export const printDocument = communeContract({
  method: 'GET',
  path: '/documents/:id/paper',
  summary: 'Prints a paper exactly as it was issued',
  permission: documentPolicy['document.read'],
  params: { id: z.uuid() },
  query: { form: z.enum(['docx', 'pdf', 'html']).default('pdf') },
  answer: fileAnswer,
});

export const printRegister = communeContract({
  method: 'GET',
  path: '/documents-register',
  summary: "Prints a year's register in its ten columns",
  permission: documentPolicy['document.read'],
  query: { year, form: z.enum(['docx', 'pdf', 'html', 'xlsx']).default('pdf') },
  answer: fileAnswer,
});

/** A paper written elsewhere takes the next number of the register. The client makes the id: sending twice takes one number. */
export const registerDocument = communeContract({
  method: 'PUT',
  path: '/documents/:id',
  summary: 'Takes a number for a paper that was written elsewhere',
  permission: documentPolicy['document.write'],
  params: { id: z.uuid() },
  body: z.object({
    type: z.enum(documentTypeCodes),
    symbol: text(60).min(1).nullable(),
    subject: text(500).min(1),
    recipients: z.array(text(200).min(1)).max(100),
    signerPostId: z.uuid().nullable(),
    issuedOn: day,
    /** `57/TB-TTHTCĐ` as the clerk gave it: the register takes it, and counts on from there. Null: the next. */
    numberOnPaper: text(80).min(1).nullable().default(null),
  }),
  answer: document,
});

export const noteDocument = communeContract({
  method: 'PATCH',
  path: '/documents/:id',
  summary: 'Notes how a paper was sent and kept',
  permission: documentPolicy['document.write'],
  params: { id: z.uuid() },
  body: afterIssue.extend({ revision: z.int() }),
  answer: document,
});
