import { z } from 'zod';
import { programmeCodes } from '#norm/programme/rules.ts';

const text = z.string();
const programmeCode = z.enum(programmeCodes);
const unknown = <T extends z.ZodType>(type: T) => type.nullable();
const count = z.number().int().min(0);
/** A day, or the month or year alone when the paper says no more. */
const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const month = z.string().regex(/^\d{4}-\d{2}$/);

export const legalBasisReading = z.strictObject({
  number: text,
  date: unknown(partialDate),
  issuer: unknown(text),
  subject: unknown(text),
});

export const activityReading = z.strictObject({
  month: unknown(month),
  from: unknown(day),
  to: unknown(day),
  title: text,
  programme: unknown(programmeCode),
  audience: unknown(text),
  classes: unknown(count),
  learners: unknown(count),
  cost: unknown(z.number().int()),
  venue: unknown(text),
  partners: z.array(text),
  note: unknown(text),
  /** What the row is for, from a column of its own. Readings kept from before it was read have none. */
  purpose: unknown(text).default(null),
  hours: unknown(z.strictObject({ from: hour, to: unknown(hour) })).default(null),
});

export const targetReading = z.strictObject({
  text,
  comparator: z.enum(['>=', '<=', '=']),
  value: z.number(),
  unit: unknown(text),
});

export const RULES = [
  'total-mismatch',
  'row-off-norm',
  'missing-value',
  'headcount-mismatch',
  'weekday-mismatch',
  'date-outside-period',
  'needs-not-covered',
  'superseded-legal-basis',
  'duplicate-row',
  'double-booking',
  'unit-ambiguous',
  'implausible-value',
  'basis-type-mismatch',
  'layout',
] as const;

const claim = z.union([z.number(), text]);
export const contractFinding = z.strictObject({
  rule: z.enum(RULES),
  severity: z.enum(['error', 'warning', 'info']),
  where: text,
  message: text,
  stated: unknown(claim),
  derived: unknown(claim),
});

const byClasses = z.strictObject({
  programme: programmeCode,
  classes: unknown(count),
  attendances: unknown(count),
});
const byTopics = z.strictObject({
  programme: programmeCode,
  topics: unknown(count),
  attendances: unknown(count),
});

/**
 * What a paper says, as data: the JSON that `langhoc read` prints and that screens, checks and writers exchange.
 * Money in whole đồng, dates ISO, text in NFC; unknown is null or an empty list, and nothing is guessed.
 */
export const planReading = z.strictObject({
  kind: z.enum(['annual', 'school-year', 'thematic', 'event', 'learning-society', 'report']),
  title: unknown(text),
  number: unknown(text),
  issuedOn: unknown(partialDate),
  issuedAt: unknown(text),
  issuer: z.strictObject({ parent: unknown(text), name: unknown(text) }),
  period: z.strictObject({ from: unknown(day), to: unknown(day) }),
  theme: unknown(text),
  legalBases: z.array(legalBasisReading),
  community: z.strictObject({
    areaHa: unknown(z.number().min(0)),
    villages: unknown(count),
    households: unknown(count),
    population: unknown(count),
    poorHouseholds: unknown(count),
    nearPoorHouseholds: unknown(count),
  }),
  lastPeriod: z.strictObject({
    byProgramme: z.array(byClasses),
    stated: z.strictObject({ classes: unknown(count), attendances: unknown(count) }),
  }),
  needs: z.strictObject({
    byProgramme: z.array(byTopics),
    stated: z.strictObject({ topics: unknown(count), attendances: unknown(count) }),
  }),
  targets: z.array(targetReading),
  activities: z.array(activityReading),
  assignments: z.array(z.strictObject({ unit: text, tasks: z.array(text) })),
  funding: z.array(text),
  recipients: z.array(z.strictObject({ name: text, purpose: unknown(text) })),
  signatories: z.array(z.strictObject({ capacity: unknown(text), post: unknown(text), name: unknown(text) })),
  findings: z.array(contractFinding),
  /** What belongs to no field and to no section that is kept. Readings kept from before it was told have none. */
  notUnderstood: z.array(z.strictObject({ where: text, text })).default([]),
  confidence: z.strictObject({ overall: z.number().min(0).max(1), low: z.array(text) }),
});

export type PlanReading = z.infer<typeof planReading>;
export type ActivityReading = z.infer<typeof activityReading>;
export type LegalBasisReading = z.infer<typeof legalBasisReading>;
export type TargetReading = z.infer<typeof targetReading>;
export type ContractFinding = z.infer<typeof contractFinding>;
export type Rule = (typeof RULES)[number];
export type Severity = ContractFinding['severity'];

/** A reading that says nothing yet: every key present, unknown as null or an empty list. */
export function emptyReading(): PlanReading {
  return {
    kind: 'annual',
    title: null,
    number: null,
    issuedOn: null,
    issuedAt: null,
    issuer: { parent: null, name: null },
    period: { from: null, to: null },
    theme: null,
    legalBases: [],
    community: {
      areaHa: null,
      villages: null,
      households: null,
      population: null,
      poorHouseholds: null,
      nearPoorHouseholds: null,
    },
    lastPeriod: { byProgramme: [], stated: { classes: null, attendances: null } },
    needs: { byProgramme: [], stated: { topics: null, attendances: null } },
    targets: [],
    activities: [],
    assignments: [],
    funding: [],
    recipients: [],
    signatories: [],
    findings: [],
    notUnderstood: [],
    confidence: { overall: 1, low: [] },
  };
}
