import type { z } from 'zod';
import { type CriteriaSet, criteriaSet } from '../set.ts';

type Input = z.input<typeof criteriaSet>;
type Criterion = Input['criteria'][number];
type Indicator = Criterion['indicators'][number];

/** A set that comes with the software: checked against the schema, frozen. */
export const shipped = (input: Input): CriteriaSet => Object.freeze(criteriaSet.parse(input));

/** Items that give points, `[code, label, max]`; a max that is not known is null. */
export const items = (
  rows: readonly (readonly [code: string, label: string, max: number | null])[],
  more: Partial<Indicator> = {},
): Indicator[] => rows.map(([code, label, max]) => ({ code, label, max, type: 'points', ...more }));

/** Criteria that are scored as a whole: each is its own only item. */
export const scoredCriteria = (labels: readonly string[], more: Partial<Criterion> = {}): Criterion[] =>
  labels.map((label, at) => ({
    code: String(at + 1),
    label,
    ...more,
    indicators: items([[String(at + 1), label, null]]),
  }));
