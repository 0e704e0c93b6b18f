import { z } from 'zod';
import { richKept, richText } from '#paper/rich.ts';
import { communeContract, fileAnswer } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { figures } from '../figures/schema.ts';
import { reportPolicy } from './policy.ts';
import { reportStates, reportSteps } from './rules.ts';

const words = (most: number) => z.string().trim().max(most);

const sectionHead = { key: words(40).min(1), title: words(200).min(1) };
/** A part of the text; its live fields are the keys of `reportFields`. */
export const section = z.object({ ...sectionHead, content: richKept });
export type Section = z.infer<typeof section>;

const listed = z.object({
  id: z.uuid(),
  from: civilDay,
  to: civilDay,
  title: z.string(),
  state: z.enum(reportStates),
  /** Why the director gave it back; null when it is not back. */
  returnedReason: z.string().nullable(),
  /** `12/BC-TTHTCĐ` once it is signed. */
  number: z.string().nullable(),
  issuedOn: z.string().nullable(),
  revision: z.int(),
});
export type ListedReport = z.infer<typeof listed>;

export const report = listed.extend({
  sections: z.array(section),
  documentId: z.uuid().nullable(),
  /** Of the records now, or, once signed, as they were then. */
  figures,
  frozenAt: z.string().nullable(),
  /** Where a figure of the records now is another than the one that was signed. */
  changedSince: z.array(z.string()),
  steps: z.array(
    z.object({
      step: z.enum(reportSteps),
      onDate: z.string(),
      actor: z.string(),
      reason: z.string().nullable(),
    }),
  ),
});
export type Report = z.infer<typeof report>;

export const listReports = communeContract({
  method: 'GET',
  path: '/reports',
  summary: 'Lists the reports of the commune, the newest period first',
  sentence: reportPolicy['report.read'],
  answer: z.array(listed),
});

export const readReport = communeContract({
  method: 'GET',
  path: '/reports/:id',
  summary: 'Gives a report with its figures and text',
  sentence: reportPolicy['report.read'],
  params: { id: z.uuid() },
  answer: report,
});

/** `revision` 0 for a new report; without sections a new one gets the usual ones. */
export const putReport = communeContract({
  method: 'PUT',
  path: '/reports/:id',
  summary: 'Makes a report of a period, or changes one that is not submitted',
  sentence: reportPolicy['report.write'],
  params: { id: z.uuid() },
  body: z
    .object({
      from: civilDay,
      to: civilDay,
      title: words(300).min(1),
      sections: z
        .array(z.object({ ...sectionHead, content: richText }))
        .max(20)
        .optional(),
      revision: z.int().min(0),
    })
    .refine(({ from, to }) => from <= to, { path: ['to'], message: 'to < from' }),
  answer: report,
});

const step = {
  method: 'POST',
  params: { id: z.uuid() },
  answer: report,
} as const;

export const submitReport = communeContract({
  ...step,
  path: '/reports/:id/submit',
  summary: 'Submits a report to the director, or takes it back before it is signed',
  sentence: reportPolicy['report.write'],
  body: z.object({ step: z.enum(['submit', 'withdraw']) }),
});

export const decideReport = communeContract({
  ...step,
  path: '/reports/:id/decide',
  summary: 'Signs a submitted report, or returns it with a reason',
  sentence: reportPolicy['report.sign'],
  body: z.discriminatedUnion('step', [
    z.object({ step: z.literal('sign'), documentId: z.uuid() }),
    z.object({ step: z.literal('return'), reason: words(1000).min(3) }),
  ]),
});

export const sendReport = communeContract({
  ...step,
  path: '/reports/:id/send',
  summary: 'Sends a signed report',
  sentence: reportPolicy['report.send'],
  body: z.object({ step: z.literal('send') }),
});

const form = z.enum(['docx', 'pdf', 'html']).default('pdf');
export const printReport = communeContract({
  method: 'GET',
  path: '/reports/:id/paper',
  summary: 'Prints a report: as it was signed, or as it would be now',
  sentence: reportPolicy['report.read'],
  params: { id: z.uuid() },
  query: { form },
  answer: fileAnswer,
});

/** What goes above the commune: totals, no text (a text may name people), no list. */
export const sentReport = listed
  .pick({ id: true, from: true, to: true, title: true, number: true, issuedOn: true })
  .extend({ figures });

export const listSentReports = communeContract({
  method: 'GET',
  path: '/sent-reports',
  summary: 'Gives the totals of the reports that were sent',
  sentence: reportPolicy['report.totals'],
  answer: z.array(sentReport),
});
