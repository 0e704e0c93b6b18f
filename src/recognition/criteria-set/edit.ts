import { standsAs } from '#vocabulary/same.ts';
import type { CriteriaSet } from './set.ts';

/** What stands in the official text: without the setting who recognises, our remarks, and what we only infer. */
const textOf = ({ recogniser, note, edges, verified, ...text }: CriteriaSet) => ({
  ...text,
  criteria: text.criteria.map(({ verified: _, indicators, ...criterion }) => ({
    ...criterion,
    indicators: indicators.map(({ verified: _read, source, ...indicator }) => indicator),
  })),
});

/** Whether two sets say the same of the official text. */
export const isSameText = (a: CriteriaSet, b: CriteriaSet): boolean => standsAs(textOf(a), textOf(b));

/**
 * A set as it is kept after it was typed in: what was checked stays so only where it is unchanged, and nobody calls anything checked by
 * typing alone. Takes the set as it stands (null for a new one) and what was sent.
 */
export function edited(before: CriteriaSet | null, sent: Omit<CriteriaSet, 'verified'>): CriteriaSet {
  const read = new Set(
    (before?.criteria ?? []).flatMap(({ indicators }) =>
      indicators.filter(({ verified }) => verified).map((one) => wordingOf(one)),
    ),
  );
  const criteria = sent.criteria.map((criterion) => ({
    ...criterion,
    verified:
      before?.criteria.some(
        (one) => one.verified && one.code === criterion.code && one.label === criterion.label,
      ) ?? false,
    indicators: criterion.indicators.map((one) => ({ ...one, verified: read.has(wordingOf(one)) })),
  }));
  const set = { ...sent, criteria, verified: before?.verified ?? false };
  return { ...set, verified: set.verified && before !== null && isSameText(before, set) };
}

const wordingOf = ({
  code,
  label,
  type,
  max,
  comparator,
  thresholds,
  unit,
}: CriteriaSet['criteria'][number]['indicators'][number]) =>
  JSON.stringify([code, label, type, max, comparator, Object.entries(thresholds).sort(), unit]);

/** A set whose text somebody has checked against the official one. */
export const confirmed = (set: CriteriaSet, source: string): CriteriaSet => ({
  ...set,
  verified: true,
  criteria: set.criteria.map((criterion) => ({
    ...criterion,
    verified: true,
    indicators: criterion.indicators.map((one) => (one.verified ? one : { ...one, verified: true, source })),
  })),
});
