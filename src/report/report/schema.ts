import { z } from 'zod';
import { fromPaper, stepId, workflowContext, workflowStep } from '#approval/schema.ts';
import { channels } from '#notice/notice/channels.ts';
import { richKept, richText } from '#paper/rich.ts';
import { planKinds } from '#plan/kind/kind.ts';
import { communeContract, fileAnswer, fileBody } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { target } from '#target/target/schema.ts';
import { assignmentStates } from '#task/assignment/rules.ts';
import { figures } from '../figures/schema.ts';
import { lineStates } from '../kind/words.ts';
import { reportStates, reportSteps } from './definition.ts';
import { reportPolicy } from './policy.ts';

const words = (most: number) => z.string().trim().max(most);

const sectionHead = { key: words(40).min(1), title: words(200).min(1) };
/** A part of the text; its live fields are the keys of `reportFields`. */
export const section = z.object({ ...sectionHead, content: richKept });
export type Section = z.infer<typeof section>;

const listed = z.object({
  id: z.uuid(),
  /** The plan that it tells of; null for a report of the whole centre. */
  planId: z.uuid().nullable(),
  planKind: z.enum(planKinds).nullable(),
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

/** A target of a plan that the report tells of, as it stood at the end of the period. */
export const reportedTarget = target.pick({
  id: true,
  planId: true,
  text: true,
  comparator: true,
  value: true,
  upTo: true,
  unit: true,
  unitName: true,
  due: true,
  measured: true,
  state: true,
});
export type ReportedTarget = z.infer<typeof reportedTarget>;

const count = z.int().min(0);

/** A line of the plan beside what became of it; money in đồng, `when` as papers have it, `heldOn` the first day on which it was held. */
export const reportedLine = z.object({
  id: z.uuid(),
  title: z.string(),
  when: z.string(),
  planned: z.object({
    classes: count.nullable(),
    learners: count.nullable(),
    cost: count.nullable(),
  }),
  classes: count,
  attendance: z.object({ marked: count, counted: count }),
  /** Of events, each by its own measure: entries, visitors, guests who came, participants; never learners. */
  events: z.object({
    held: count,
    entries: count,
    visitors: count,
    guests: count,
    participants: count,
  }),
  spent: count,
  heldOn: z.string().nullable(),
  state: z.enum(lineStates),
});
export type ReportedLine = z.infer<typeof reportedLine>;

/** An assignment of the plan with what its units reported of it. */
export const reportedDuty = z.object({
  id: z.uuid(),
  text: z.string(),
  units: z.array(z.string()),
  dueOn: z.string().nullable(),
  state: z.enum(assignmentStates),
  result: z.string().nullable(),
  figure: z.object({ value: z.int(), unit: z.string() }).nullable(),
});
export type ReportedDuty = z.infer<typeof reportedDuty>;

/** What a village, a school or a unit held of its own in the days of the plan, outside of its lines; never added to the centre's figures. */
export const reportedOwn = z.object({
  id: z.uuid(),
  title: z.string(),
  who: z.string(),
  byVillage: z.boolean(),
  on: z.string(),
  people: count.nullable(),
});
export type ReportedOwn = z.infer<typeof reportedOwn>;

/** What one donor gave in the days of the plan: money, things, and what the things are worth where it is known. */
export const reportedDonor = z.object({
  donor: z.string(),
  amount: count,
  goods: z.array(z.string()),
  worth: count,
});
export type ReportedDonor = z.infer<typeof reportedDonor>;

export const report = listed.extend({
  sections: z.array(section),
  documentId: z.uuid().nullable(),
  /** Of the records now, or, once signed, as they were then. */
  figures,
  /** Of the plans in force in the period; once signed, as they stood then. */
  targets: z.array(reportedTarget),
  /** Of the plan that it tells of; empty for a report of the centre. */
  lines: z.array(reportedLine),
  duties: z.array(reportedDuty),
  own: z.array(reportedOwn),
  donors: z.array(reportedDonor),
  /** How many notices were sent in the period, by channel; once signed, as it was then. */
  notices: z.array(z.object({ channel: z.enum(channels), sent: z.int() })),
  frozenAt: z.string().nullable(),
  /** Where a figure of the records now is another than the one that was signed. */
  changedSince: z.array(z.string()),
  steps: z.array(workflowStep.extend({ step: z.enum(reportSteps) })),
  workflow: workflowContext,
});
export type Report = z.infer<typeof report>;

export const listReports = communeContract({
  method: 'GET',
  path: '/reports',
  summary: 'Lists the reports of the commune, the newest period first',
  permission: reportPolicy['report.read'],
  answer: z.array(listed),
});

export const readReport = communeContract({
  method: 'GET',
  path: '/reports/:id',
  summary: 'Gives a report with its figures and text',
  permission: reportPolicy['report.read'],
  params: { id: z.uuid() },
  answer: report,
});

/** `revision` 0 for a new report; without a title or sections a new one gets the usual ones of its kind. */
export const putReport = communeContract({
  method: 'PUT',
  path: '/reports/:id',
  summary: 'Makes a report of a period, or changes one that is not submitted',
  permission: reportPolicy['report.write'],
  params: { id: z.uuid() },
  body: z
    .object({
      from: civilDay,
      to: civilDay,
      title: words(300).min(1).optional(),
      /** Said when it is made: a report tells of one plan, or of the whole centre. */
      planId: z.uuid().nullable().default(null),
      sections: z
        .array(z.object({ ...sectionHead, content: richText }))
        .max(20)
        .optional(),
      revision: z.int().min(0),
    })
    .refine(({ from, to }) => from <= to, { path: ['to'], message: 'to < from' }),
  answer: report,
});

/** Without a name of the step, the one that was taken last is not taken again. */
const named = { stepId: stepId.optional() };
const step = {
  method: 'POST',
  params: { id: z.uuid() },
  answer: report,
} as const;

export const submitReport = communeContract({
  ...step,
  path: '/reports/:id/submit',
  summary: 'Submits a report to the director, or takes it back before it is signed',
  permission: reportPolicy['report.write'],
  body: z.object({ ...named, step: z.enum(['submit', 'withdraw']) }),
});

export const decideReport = communeContract({
  ...step,
  path: '/reports/:id/decide',
  summary: 'Signs a submitted report, or returns it with a reason',
  permission: reportPolicy['report.sign'],
  body: z.discriminatedUnion('step', [
    z.object({
      ...named,
      step: z.literal('sign'),
      documentId: z.uuid(),
      number: z.string().trim().min(1).max(80).nullable().default(null),
    }),
    z.object({ ...named, step: z.literal('return'), reason: words(1000).min(3) }),
  ]),
});

export const sendReport = communeContract({
  ...step,
  path: '/reports/:id/send',
  summary: 'Sends a signed report, or takes its signature back before it is sent',
  permission: reportPolicy['report.send'],
  body: z.object({ ...named, step: z.enum(['send', 'unsign']) }),
});

/** Who signed or returned it on paper, as what, on which day; a signature takes the number that stands on the paper. */
export const recordReport = communeContract({
  ...step,
  path: '/reports/:id/recorded-decision',
  summary: 'Records what the director decided on paper',
  permission: reportPolicy['report.send'],
  body: z.object({ stepId, step: z.enum(['sign', 'return']), ...fromPaper.shape }),
});

export const remindOfReport = communeContract({
  ...step,
  path: '/reports/:id/reminder',
  summary: 'Reminds whoever is waited for, once a day',
  permission: reportPolicy['report.send'],
  body: z.object({ stepId }),
});

export const attachReportPage = communeContract({
  method: 'PUT',
  path: '/report-steps/:step/file/:file',
  summary: 'Attaches the signed page to a recorded decision',
  permission: reportPolicy['report.send'],
  params: { step: z.uuid(), file: z.uuid() },
  body: fileBody,
  answer: z.object({ fileId: z.uuid() }),
});

export const readReportPage = communeContract({
  method: 'GET',
  path: '/report-steps/:step/file',
  summary: 'Gives the signed page of a recorded decision',
  permission: reportPolicy['report.read'],
  params: { step: z.uuid() },
  answer: fileAnswer,
});

const form = z.enum(['docx', 'pdf', 'html']).default('pdf');
export const printReport = communeContract({
  method: 'GET',
  path: '/reports/:id/paper',
  summary: 'Prints a report: as it was signed, or as it would be now',
  permission: reportPolicy['report.read'],
  params: { id: z.uuid() },
  /** `toSign`: under the number and the day that a signature would give it now. */
  query: { form, toSign: z.stringbool().default(false), numberOnPaper: z.string().max(80).optional() },
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
  permission: reportPolicy['report.totals'],
  answer: z.array(sentReport),
});
