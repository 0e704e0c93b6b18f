import { addDays, type CivilDate, civilDate, dayOf, monthNumber, yearOf } from '#vocabulary/date.ts';
import { type Period, yearPeriod } from '#vocabulary/period.ts';

/** What the groups of a report are made by; one row with `by: 'all'` is the whole. */
export type GroupBy = 'all' | 'programme' | 'month' | 'village';

/** Whether a period runs from the first day of a month to the last day of one, as plans can be compared. */
export function isWholeMonths({ from, to }: Period): boolean {
  return dayOf(from) === 1 && dayOf(addDays(to, 1)) === 1;
}

export const isWholeYear = (period: Period): boolean => {
  const { from, to } = yearPeriod(yearOf(period.from));
  return period.from === from && period.to === to;
};

/** The same period a year earlier; the end of a month stays the end of that month. */
export function yearBefore({ from, to }: Period): Period {
  const end = addDays(to, 1);
  return { from: sameDay(from), to: addDays(sameDay(end), -1) };
}

/** 29 February goes to 1 March. */
function sameDay(date: CivilDate): CivilDate {
  const year = yearOf(date) - 1;
  return civilDate(year, monthNumber(date), dayOf(date)) ?? civilDate(year, 3, 1)!;
}

/** A part in whole percent; null where there is no whole. */
export const percentOf = (part: number, whole: number): number | null =>
  whole > 0 ? Math.round((part * 100) / whole) : null;

/** Places in two values of one shape where a number differs: how much has changed since figures were frozen. */
export function changedNumbers(then: unknown, now: unknown, path = ''): readonly string[] {
  if (typeof then === 'number' || typeof now === 'number') return then === now ? [] : [path];
  if (typeof then !== 'object' || typeof now !== 'object') return [];
  const [a, b] = [entriesOf(then), entriesOf(now)];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((key) =>
    changedNumbers(a.get(key) ?? null, b.get(key) ?? null, path === '' ? key : `${path}.${key}`),
  );
}

/** Rows of a table are known by their key, whichever place they have. */
function entriesOf(value: object | null): ReadonlyMap<string, unknown> {
  if (value === null) return new Map();
  if (Array.isArray(value))
    return new Map(value.map((one, at) => [String((one as { key?: unknown })?.key ?? `#${at}`), one]));
  return new Map(Object.entries(value));
}
