import type { CriteriaSet } from '../criteria-set/set.ts';
import type { DerivedRow } from './queries-derived.ts';
import { type Claim, counted, shareOf } from './rules.ts';
import { judgeBy, scoredIndicators } from './set.ts';

/** What the records know of the commune as a whole. */
export interface CommuneCounts {
  readonly loans: number;
  readonly donations: number;
}

/** The measures of a candidacy by their codes, from what was counted. */
export function factsOf(row: DerivedRow, commune: CommuneCounts | null): Readonly<Record<string, number>> {
  const known: Record<string, number | null> = {
    learners: row.learners,
    'classes-attended': row.classes,
    'learner-share': shareOf(row.adultLearners, row.adults),
    'learning-citizens': row.citizens,
    'learning-citizen-share': shareOf(row.citizens, row.adults),
    'learning-families': row.families,
    'learning-family-share': shareOf(row.families, row.households),
    'not-poor': row.poor ? 0 : 1,
    ...commune,
  };
  const there = Object.entries(known).filter((entry): entry is [string, number] => entry[1] !== null);
  return Object.fromEntries(there);
}

/** What is assessed: one figure an indicator, the claim where somebody overruled the records, and never their sum. */
export function inputOf(
  set: CriteriaSet | null,
  claims: readonly Claim[],
  derived: Readonly<Record<string, number | null>>,
): { readonly scores: Readonly<Record<string, number>>; readonly notApplicable: readonly string[] } {
  const notApplicable = claims.filter((one) => one.notApplicable).map(({ code }) => code);
  const scores: Record<string, number> = {};
  for (const { code } of scoredIndicators(set)) {
    const value = counted(
      derived[code] ?? null,
      claims.find((one) => one.code === code),
    );
    if (value !== null && !notApplicable.includes(code)) scores[code] = value;
  }
  return { scores, notApplicable };
}

/** The verdict of a set on what records and people say. */
export const assessedBy = (
  set: CriteriaSet | null,
  claims: readonly Claim[],
  derived: Readonly<Record<string, number | null>>,
) => judgeBy(set, inputOf(set, claims, derived));

/** Indicators that nobody has scored yet: neither records nor people, and that apply. */
export function unscored(
  set: CriteriaSet | null,
  claims: readonly Claim[],
  derived: Readonly<Record<string, number | null>>,
): readonly string[] {
  const { scores, notApplicable } = inputOf(set, claims, derived);
  return scoredIndicators(set)
    .map(({ code }) => code)
    .filter((code) => scores[code] === undefined && !notApplicable.includes(code));
}
