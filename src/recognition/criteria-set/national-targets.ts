import type { CriteriaSet } from './set.ts';

/** What the country wants of a model by a year: the share of families, clans, villages or units that are recognised. */
export interface NationalTarget {
  readonly model: CriteriaSet['model'];
  readonly year: number;
  readonly percent: number;
  readonly source: string;
  /** H: two agreeing sources; M: one secondary source. Neither is the text of the decision itself. */
  readonly confidence: 'H' | 'M';
}

const SOURCE = '387/QĐ-TTg (25/3/2022)';
const of = (year: number, confidence: 'H' | 'M', shares: Partial<Record<CriteriaSet['model'], number>>) =>
  Object.entries(shares).map(([model, percent]) =>
    Object.freeze({ model: model as CriteriaSet['model'], year, percent, source: SOURCE, confidence }),
  );

/** The targets of decision 387, by year. */
export const nationalTargets: readonly NationalTarget[] = Object.freeze([
  ...of(2025, 'H', { family: 70, clan: 65, village: 65, unit: 80 }),
  ...of(2030, 'M', { family: 80, clan: 75, village: 75, unit: 90 }),
]);

/** The target of a model that holds in a year: the last one whose year has begun, else the first to come; undefined where there is none. */
export function nationalTarget(model: CriteriaSet['model'], year: number): NationalTarget | undefined {
  const own = nationalTargets.filter((one) => one.model === model);
  return own.findLast((one) => one.year <= year) ?? own[0];
}
