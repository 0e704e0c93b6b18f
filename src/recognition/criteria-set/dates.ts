import { type CivilDate, civilDate, dayOf, monthNumber, yearOf } from '#vocabulary/date.ts';
import type { Period } from '#vocabulary/period.ts';
import type { CriteriaSet } from './set.ts';

/** The same day so many months on; the last of the month where it has no such day. */
function addMonths(day: CivilDate, months: number): CivilDate {
  const month = yearOf(day) * 12 + monthNumber(day) - 1 + months;
  const [year, of] = [Math.floor(month / 12), (month % 12) + 1];
  for (let at = dayOf(day); ; at--) {
    const there = civilDate(year, of, at);
    if (there) return there;
  }
}

const onDay = (year: number, dayOfYear: string): CivilDate => {
  const [month, day] = dayOfYear.split('-').map(Number) as [number, number];
  return civilDate(year, month, day) ?? civilDate(year, month, 28)!;
};

/** The last day on which a title that was decided on a day holds; null where the set does not say. */
export function validUntil(set: CriteriaSet, decidedOn: CivilDate): CivilDate | null {
  if (set.validityMonths === null) return null;
  const from = set.validityFrom === 'decision' ? decidedOn : onDay(yearOf(decidedOn), '12-31');
  return addMonths(from, set.validityMonths);
}

/** The first day on which a level may be asked for after the decision on the one before; null where no time has to pass. */
export function earliestFor(set: CriteriaSet, level: string, decidedOn: CivilDate): CivilDate | null {
  const months = set.levels.find(({ code }) => code === level)?.minMonthsAfterPrevious ?? null;
  return months === null ? null : addMonths(decidedOn, months);
}

/** The days whose data a year is judged by; the calendar year where the set does not say. A period that begins later than it ends began the year before. */
export function dataPeriodOf(set: CriteriaSet, year: number): Period {
  const { from, to } = set.dataPeriod ?? { from: '01-01', to: '12-31' };
  return { from: onDay(from > to ? year - 1 : year, from), to: onDay(year, to) };
}

/** By when the file of a year is sent and decided: in the year after it. Null where the set does not say. */
export const deadlinesOf = (
  { deadlines: { submit, decide } }: CriteriaSet,
  year: number,
): { readonly submit: CivilDate | null; readonly decide: CivilDate | null } => ({
  submit: submit === null ? null : onDay(year + 1, submit),
  decide: decide === null ? null : onDay(year + 1, decide),
});

/** Whether a set is in force on a day. One that was replaced, nobody knows when, is not. */
export const isInForce = ({ validFrom, validTo, replacedBy }: CriteriaSet, on: CivilDate): boolean =>
  (validFrom === null || validFrom <= on) && (validTo === null ? replacedBy === null : on <= validTo);
