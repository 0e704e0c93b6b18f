import { addDays, type CivilDate, formatDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';

export const outcomes = ['returned', 'elsewhere', 'moved', 'given-up'] as const;
export type Outcome = (typeof outcomes)[number];
export const reasons = ['work', 'poverty', 'marriage', 'distance', 'illness', 'no-wish', 'other'] as const;

/** So many days without a visit, and a case that is open is asked for. */
export const DAYS_WITHOUT_VISIT = 30;

interface Visited {
  readonly since: string;
  readonly outcome: string | null;
  readonly visits: readonly { readonly on: string }[];
}

/** The day of the last visit; null where nobody has gone. */
export const lastVisit = ({ visits }: Pick<Visited, 'visits'>): string | null =>
  visits.reduce<string | null>((latest, { on }) => (latest === null || on > latest ? on : latest), null);

/** Whether a case is open and nobody has gone to the family for a month, counted from the last visit or from the day of dropping out. */
export function waitsForVisit(one: Visited, today: CivilDate): boolean {
  if (one.outcome !== null) return false;
  const last = lastVisit(one) ?? one.since;
  return addDays(last as CivilDate, DAYS_WITHOUT_VISIT) <= today;
}

/** How many were found, visited, and brought back, of a list of cases. */
export function countsOf(
  cases: readonly Visited[],
): Readonly<Record<'found' | 'visited' | 'returned' | 'open', number>> {
  return {
    found: cases.length,
    visited: cases.filter(({ visits }) => visits.length > 0).length,
    returned: cases.filter(({ outcome }) => outcome === 'returned').length,
    open: cases.filter(({ outcome }) => outcome === null).length,
  };
}

interface Checked extends Visited {
  readonly birthYear: number | null;
  readonly outcomeOn: string | null;
}

/** What is wrong with a case: where, and in words what and what to do. */
export interface DropoutIssue extends Words {
  readonly path: string;
}

/** Gives what cannot stand in a case: days to come, an outcome without its day or before the child stopped. A visit before that is kept: it happened. */
export function issuesOf(
  { since, visits, outcome, outcomeOn, birthYear }: Checked,
  today: string,
): readonly DropoutIssue[] {
  return [
    ...(since > today ? [toCome('since', since)] : []),
    ...visits.flatMap(({ on }, at) => (on > today ? [toCome(`visits.${at}.on`, on)] : [])),
    ...(outcomeOn !== null && outcomeOn > today ? [toCome('outcomeOn', outcomeOn)] : []),
    ...(outcomeOn !== null && outcomeOn < since ? [before(since)] : []),
    ...((outcome === null) === (outcomeOn === null) ? [] : [halfOutcome]),
    ...(birthYear !== null && birthYear > Number(today.slice(0, 4)) ? [unborn] : []),
  ];
}

const toCome = (path: string, day: string): DropoutIssue => ({
  path,
  vi: `Ngày ${formatDate(day as CivilDate)} chưa tới.`,
  en: `${formatDate(day as CivilDate)} is still to come.`,
});
const before = (since: string): DropoutIssue => ({
  path: 'outcomeOn',
  vi: `Kết quả phải từ ngày nghỉ học (${formatDate(since as CivilDate)}) trở đi.`,
  en: `The outcome cannot be before the child stopped (${formatDate(since as CivilDate)}).`,
});
const halfOutcome: DropoutIssue = {
  path: 'outcomeOn',
  vi: 'Kết quả phải có ngày: ghi đủ cả hai, hoặc bỏ trống cả hai.',
  en: 'An outcome needs its day: give both, or neither.',
};
const unborn: DropoutIssue = {
  path: 'birthYear',
  vi: 'Năm sinh chưa tới. Xem lại năm sinh.',
  en: 'The year of birth is still to come.',
};
