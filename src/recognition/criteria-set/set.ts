import { z } from 'zod';
import { civilDay } from '#platform/http/fields.ts';

/** Whom a set is for. `centre` is the centre's own grading. */
export const models = ['family', 'clan', 'village', 'unit', 'citizen', 'commune', 'centre'] as const;
export const engines = ['all-must-pass', 'points-with-floor', 'points-with-bands'] as const;
export const indicatorTypes = ['boolean', 'percent', 'number', 'amount', 'level', 'points'] as const;
export const notApplicableRules = ['full', 'redistributed', 'left-out'] as const;

const text = (most: number) => z.string().trim().max(most);
const code = text(40).min(1);
const figure = z.number().min(0).max(1_000_000_000_000);
const points = z.number().min(0).max(10_000);
/** A day of every year, `02-28`. */
export const dayOfYear = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

/**
 * What is asked. `max` is the most points it gives; `thresholds` says by level what has to be reached (a yes or no needs none: it is yes at
 * every level). `verified` says whether its wording was read in the official text.
 */
const setIndicator = z.object({
  code,
  label: text(1000).min(1),
  type: z.enum(indicatorTypes),
  max: points.nullable().default(null),
  comparator: z.enum(['at-least', 'at-most']).default('at-least'),
  thresholds: z.record(z.string(), figure.nullable()).default({}),
  unit: text(40).min(1).nullable().default(null),
  /** What of the records fills it (`candidacy/measures.ts`); null where only people can say. */
  measure: code.nullable().default(null),
  verified: z.boolean().default(false),
  source: text(300).min(1).nullable().default(null),
});
export type SetIndicator = z.output<typeof setIndicator>;

const setCriterion = z.object({
  code,
  label: text(1000).min(1),
  max: points.nullable().default(null),
  differsByLevel: z.boolean().default(false),
  verified: z.boolean().default(false),
  indicators: z.array(setIndicator).max(60),
});

/** One title rests on others: `share` percent of them where the text says so, the indicator that asks for it where it is known. */
const setEdge = z.object({
  model: z.enum(models),
  indicator: code.nullable().default(null),
  share: z.number().min(0).max(100).nullable().default(null),
  /** False while it is an inference that nobody has confirmed. */
  verified: z.boolean().default(false),
});

/**
 * A criteria set: criteria of one model by one legal text, and the engine that judges by them. Null is what is not known or not set.
 * `passTotal` and `floor` belong to points with a floor, `bands` to points with bands, `levels` to all-must-pass.
 */
export const criteriaSet = z.object({
  id: text(40).regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/),
  name: text(300).min(1),
  model: z.enum(models),
  basis: text(300).min(1).nullable(),
  validFrom: civilDay.nullable(),
  validTo: civilDay.nullable(),
  /** The text that replaced its own; null while it stands. */
  replacedBy: text(300).min(1).nullable().default(null),
  engine: z.enum(engines),
  levels: z
    .array(
      z.object({ code, label: text(100).min(1), minMonthsAfterPrevious: z.int().min(0).max(240).nullable() }),
    )
    .max(6)
    .default([]),
  bands: z
    .array(z.object({ code, label: text(100).min(1), min: points.nullable(), recognised: z.boolean() }))
    .max(10)
    .default([]),
  maxTotal: points.nullable().default(null),
  passTotal: points.nullable().default(null),
  floor: points.nullable().default(null),
  /** How an item that does not apply is counted; null while the text's rule is not known. */
  notApplicableRule: z.enum(notApplicableRules).nullable().default(null),
  validityMonths: z.int().min(1).max(600).nullable().default(null),
  /** Whether the months of validity run from the decision, or from the end of its year. */
  validityFrom: z.enum(['decision', 'year-end']).default('decision'),
  dataPeriod: z.object({ from: dayOfYear, to: dayOfYear }).nullable().default(null),
  deadlines: z
    .object({ submit: dayOfYear.nullable(), decide: dayOfYear.nullable() })
    .default({ submit: null, decide: null }),
  /** Who recognises; a setting of the commune, not a part of the text. */
  recogniser: text(200).min(1).nullable().default(null),
  expectedCounts: z
    .object({ criteria: z.int().min(1).nullable(), indicators: z.int().min(1).nullable() })
    .nullable()
    .default(null),
  criteria: z.array(setCriterion).max(40),
  edges: z.array(setEdge).max(10).default([]),
  /** What is known to be missing or unsure, for whoever types the text in. */
  note: text(1000).min(1).nullable().default(null),
  /** Whether its text was checked against the official one. No result is announced from a set that was not. */
  verified: z.boolean(),
});
export type CriteriaSet = z.output<typeof criteriaSet>;

/** The indicators of a set, in their order. */
export const indicatorsOf = (set: CriteriaSet): readonly SetIndicator[] =>
  set.criteria.flatMap(({ indicators }) => indicators);
