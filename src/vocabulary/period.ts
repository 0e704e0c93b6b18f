import {
  addDays,
  type CivilDate,
  civilDate,
  formatDate,
  monthNumber,
  type YearMonth,
  yearMonthOf,
  yearOf,
} from './date.ts';
import type { Language } from './language.ts';

/** From a day to a day, both included. */
export interface Period {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** From the first day of a month to the last day of a month of the same year. Throws RangeError for no such month. */
function months(year: number, first: number, last: number): Period {
  const from = civilDate(year, first, 1);
  const next = last === 12 ? civilDate(year + 1, 1, 1) : civilDate(year, last + 1, 1);
  if (!from || !next) throw new RangeError(`no months ${first} to ${last} in ${year}`);
  return Object.freeze({ from, to: addDays(next, -1) });
}

export const yearPeriod = (year: number): Period => months(year, 1, 12);
/** `month` 1 to 12. */
export const monthPeriod = (year: number, month: number): Period => months(year, month, month);
/** `quarter` 1 to 4. */
export const quarterPeriod = (year: number, quarter: number): Period =>
  months(year, quarter * 3 - 2, quarter * 3);
/** The first 6 or 9 months of a year. */
export const monthsUpTo = (year: number, last: 6 | 9): Period => months(year, 1, last);
/** The school year that starts on 1 September of `startYear` and ends on 31 August. */
export const schoolYearPeriod = (startYear: number): Period =>
  Object.freeze({ from: months(startYear, 9, 9).from, to: months(startYear + 1, 8, 8).to });

export const contains = (period: Period, date: CivilDate): boolean =>
  period.from <= date && date <= period.to;
export const overlaps = (a: Period, b: Period): boolean => a.from <= b.to && b.from <= a.to;

/** Every month that a period touches, in order; none for a reversed period. */
export function monthsOf(period: Period): YearMonth[] {
  const end = yearMonthOf(period.to);
  const all: YearMonth[] = [];
  let at = yearMonthOf(period.from);
  while (at <= end) {
    all.push(at);
    const [year, month] = [yearOf(at), monthNumber(at)];
    const next = month === 12 ? civilDate(year + 1, 1, 1) : civilDate(year, month + 1, 1);
    if (!next) return all;
    at = yearMonthOf(next);
  }
  return all;
}

const same = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;
const ROMAN = ['I', 'II', 'III', 'IV'] as const;

const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** What papers call a period: `năm 2024`, `quý III năm 2024`, `năm học 2018-2019`, else from a day to a day. */
export function periodName(period: Period, language: Language): string {
  const vi = language === 'vi';
  const year = yearOf(period.from);
  const month = monthNumber(period.from);
  if (same(period, yearPeriod(year))) return vi ? `năm ${year}` : String(year);
  if (same(period, monthPeriod(year, month)))
    return vi ? `tháng ${month} năm ${year}` : `${MONTHS_EN[month - 1]} ${year}`;
  const quarter = Math.ceil(month / 3);
  if (same(period, quarterPeriod(year, quarter)))
    return vi ? `quý ${ROMAN[quarter - 1]} năm ${year}` : `quarter ${ROMAN[quarter - 1]} of ${year}`;
  if (same(period, monthsUpTo(year, 6))) return vi ? `6 tháng đầu năm ${year}` : `first 6 months of ${year}`;
  if (same(period, monthsUpTo(year, 9))) return vi ? `9 tháng năm ${year}` : `first 9 months of ${year}`;
  if (same(period, schoolYearPeriod(year)))
    return vi ? `năm học ${year}-${year + 1}` : `school year ${year}-${year + 1}`;
  const [from, to] = [formatDate(period.from), formatDate(period.to)];
  return vi ? `từ ${from} đến ${to}` : `from ${from} to ${to}`;
}
