import { z } from 'zod';
import { paperForm } from '#paper/form.ts';
import { communeContract, fileAnswer } from '#platform/http/contract.ts';
import { personalDataPolicy } from './policy.ts';

const words = z.object({ vi: z.string(), en: z.string() });

/** A table that holds something of people: what of whom, what for, who sees it, what becomes of it. */
const holding = z.object({
  table: z.string(),
  title: words,
  columns: z.array(words.extend({ column: z.string() })),
  of: words,
  purpose: words,
  seenBy: z.array(z.string()),
  afterwards: words,
});
export type ShownHolding = z.output<typeof holding>;

export const listHoldings = communeContract({
  method: 'GET',
  path: '/personal-data',
  summary:
    'Lists the tables that hold something of people, with purpose, who sees it, and what becomes of it',
  permission: personalDataPolicy['personal-data.read'],
  answer: z.object({ holdings: z.array(holding), named: z.int(), nameless: z.int() }),
});

export const printAssessment = communeContract({
  method: 'GET',
  path: '/personal-data/assessment',
  summary: 'Prints the impact assessment of personal data, from what is held today',
  permission: personalDataPolicy['personal-data.read'],
  query: { form: paperForm.default('pdf') },
  answer: fileAnswer,
});

/** Noted as a sight: nothing of it is shown elsewhere as a whole. */
export const exportPersonalData = communeContract({
  method: 'GET',
  path: '/residents/:id/personal-data',
  summary: 'Gives everything held about a resident, as a paper, an Excel file or JSON, and notes who took it',
  permission: personalDataPolicy['personal-data.export'],
  params: { id: z.uuid() },
  query: { form: z.enum([...paperForm.options, 'xlsx', 'json']).default('pdf') },
  answer: fileAnswer,
});

/** What would be taken out, and what would stay, table by table; `rows` counts what stands there of the person. */
export const previewAnonymisation = communeContract({
  method: 'GET',
  path: '/residents/:id/anonymisation',
  summary: 'Says what would be taken out of which tables if the resident were made unrecognisable',
  permission: personalDataPolicy['personal-data.anonymise'],
  params: { id: z.uuid() },
  answer: z.object({
    name: z.string(),
    tables: z.array(z.object({ title: words, rows: z.int(), afterwards: words })),
  }),
});

export const anonymiseResident = communeContract({
  method: 'POST',
  path: '/residents/:id/anonymisation',
  summary: 'Makes a resident unrecognisable for good; figures stay as they are. The name is typed once more',
  permission: personalDataPolicy['personal-data.anonymise'],
  params: { id: z.uuid() },
  body: z.object({ name: z.string().max(200), reason: z.string().trim().min(1).max(500) }),
});
