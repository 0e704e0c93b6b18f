import {
  addDays,
  type CivilDate,
  daysBetween,
  isCivilDate,
  monthNumber,
  type YearMonth,
  yearMonthOf,
  yearOf,
} from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { monthsOf, type Period } from '#vocabulary/period.ts';
import type { PlanKind } from './kind.ts';

/** The most days that a period chosen by days may have: two years. */
export const mostDays = 731;

/**
 * The period of a new plan: that of the year, or the days that were chosen. Gives what is wrong with them instead, in words that say what
 * to do; `days` null asks for the period that the kind proposes.
 */
export function periodFor(
  { period }: PlanKind,
  year: number,
  days: { readonly from: string; readonly to: string } | null,
): { readonly period: Period } | { readonly wrong: Words } {
  if (!days) return { period: period.ofYear(year) };
  const { from, to } = days;
  if (period.asks !== 'days')
    return {
      wrong: {
        vi: 'Kế hoạch này đi theo năm: chỉ chọn năm.',
        en: 'This plan is for a year: choose the year alone.',
      },
    };
  if (!isCivilDate(from) || !isCivilDate(to))
    return { wrong: { vi: 'Ghi ngày như 01/10/2025.', en: 'Write days like 01/10/2025.' } };
  if (yearOf(from) < 2000 || yearOf(to) > 2101)
    return {
      wrong: {
        vi: 'Năm phải từ 2000 đến 2100. Xem lại hai ngày.',
        en: 'Years are 2000 to 2100. Look at both days.',
      },
    };
  if (from > to)
    return {
      wrong: {
        vi: 'Ngày cuối đứng trước ngày đầu. Đổi lại hai ngày.',
        en: 'The last day is before the first. Exchange them.',
      },
    };
  if (daysBetween(from, to) >= mostDays)
    return {
      wrong: {
        vi: 'Một kế hoạch dài nhất là hai năm. Chọn thời gian ngắn hơn.',
        en: 'A plan lasts two years at most. Choose a shorter time.',
      },
    };
  return { period: { from, to } };
}

/** What a plan says of its time. */
interface Timed {
  readonly periodFrom: string;
  readonly periodTo: string;
}

export const periodOfPlan = ({ periodFrom, periodTo }: Timed): Period => ({
  from: periodFrom as CivilDate,
  to: periodTo as CivilDate,
});

/** The days on which lines of a plan may stand: its period, and what the kind lets reach beyond it. */
export function reachOf({ period: { reach } }: PlanKind, plan: Timed): Period {
  const { from, to } = periodOfPlan(plan);
  return { from: addDays(from, -reach), to: addDays(to, reach) };
}

/** A month of the calendar, 1 to 12, with its year. */
export interface MonthOfYear {
  readonly year: number;
  readonly month: number;
}

const asMonth = (month: YearMonth): MonthOfYear => ({ year: yearOf(month), month: monthNumber(month) });

/** The months of a plan's period, in order. */
export const monthsOfPlan = (plan: Timed): readonly MonthOfYear[] =>
  monthsOf(periodOfPlan(plan)).map(asMonth);

/** The month `by` months on; past the edges of the plan's period it stays where it is. */
export function monthBeside(plan: Timed, { year, month }: MonthOfYear, by: 1 | -1): MonthOfYear {
  const at = year * 12 + month - 1 + by;
  const next = { year: Math.floor(at / 12), month: (at % 12) + 1 };
  const key = ({ year: y, month: m }: MonthOfYear) => y * 12 + m;
  const all = monthsOfPlan(plan);
  const inside = key(next) >= key(all[0]!) && key(next) <= key(all.at(-1)!);
  return inside ? next : { year, month };
}

/**
 * The year of a month that was written without one: the period's year that has it. Null when no month of the period has this number; in a
 * period of more than a year, the first one.
 */
export function yearOfMonth(period: Period, month: number): number | null {
  const found = monthsOf(period).find((one) => monthNumber(one) === month);
  return found ? yearOf(found) : null;
}

/** Whether a plan stands in more than one calendar year: its months are then written with their year. */
export const crossesYears = ({ periodFrom, periodTo }: Timed): boolean =>
  periodFrom.slice(0, 4) !== periodTo.slice(0, 4);

export const monthOfDay = (day: CivilDate): MonthOfYear => asMonth(yearMonthOf(day));
