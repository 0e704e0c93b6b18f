import {
  addDays,
  type CivilDate,
  civilDate,
  dayOf,
  daysBetween,
  monthNumber,
  weekday,
  yearOf,
} from '#vocabulary/date.ts';
import { contains, monthPeriod, monthsOf, type Period } from '#vocabulary/period.ts';
import type { PlanKind } from '../kind/kind.ts';
import { type MonthOfYear, monthOfDay } from '../kind/rules.ts';
import { areMonths, inMonth, onDays, type When } from '../line/when.ts';

/** From the period of one plan to that of another. */
export interface Move {
  readonly from: Period;
  readonly to: Period;
}

/** Days of a period that is an event rather than a season: its days are told from its beginning, not from the months. */
const MOST_DAYS_OF_EVENT = 31;
const WEEK = 7;

const isEvent = ({ from }: Move): boolean => daysBetween(from.from, from.to) < MOST_DAYS_OF_EVENT;
const yearsLater = ({ from, to }: Move): number => yearOf(to.from) - yearOf(from.from);

/** Months counted from year 0, so that they can be compared and added to. */
const monthKey = ({ year, month }: MonthOfYear): number => year * 12 + month - 1;
const monthOfKey = (key: number): MonthOfYear => ({ year: Math.floor(key / 12), month: (key % 12) + 1 });

/**
 * A month in the later plan: the same month of the year as many years later. Where that leaves the period though it stood in the old one
 * (the days were chosen otherwise), it is as far from the first month as it was, at most in the last.
 */
export function moveMonth(month: MonthOfYear, move: Move): MonthOfYear {
  const moved = { year: month.year + yearsLater(move), month: month.month };
  const within = (one: MonthOfYear, { from, to }: Period) =>
    monthKey(one) >= monthKey(monthOfDay(from)) && monthKey(one) <= monthKey(monthOfDay(to));
  if (!within(month, move.from) || within(moved, move.to)) return moved;
  const [first, last] = [monthOfDay(move.to.from), monthOfDay(move.to.to)].map(monthKey) as [number, number];
  return monthOfKey(Math.min(last, first + monthKey(month) - monthKey(monthOfDay(move.from.from))));
}

/**
 * A day in the later plan. In a plan of a season the weekday and the week of the month are kept: the second Friday of March stays one, and a
 * fifth one that the month lacks becomes the last. In an event of some days it is as far from the beginning as it was, on the nearest same
 * weekday. A day inside the old period comes to lie inside the new one.
 */
export function moveDay(day: CivilDate, move: Move): CivilDate {
  const moved = isEvent(move) ? besideBeginning(day, move) : sameWeekOfMonth(day, move);
  return contains(move.from, day) ? inside(moved, move.to) : moved;
}

function sameWeekOfMonth(day: CivilDate, move: Move): CivilDate {
  const { year, month } = moveMonth(monthOfDay(day), move);
  const { from, to } = monthPeriod(year, month);
  const first = addDays(from, (weekday(day) - weekday(from) + WEEK) % WEEK);
  const moved = addDays(first, Math.floor((dayOf(day) - 1) / WEEK) * WEEK);
  return moved > to ? addDays(moved, -WEEK) : moved;
}

function besideBeginning(day: CivilDate, { from, to }: Move): CivilDate {
  const same = addDays(to.from, daysBetween(from.from, day));
  // From -3 to 3 days: the nearest day of the same name.
  const apart = ((weekday(day) - weekday(same) + WEEK + 3) % WEEK) - 3;
  return addDays(same, apart);
}

/** Moved by whole weeks until it lies inside; a period that lacks this weekday gives its nearest day. */
function inside(day: CivilDate, period: Period): CivilDate {
  const early = Math.max(0, Math.ceil(daysBetween(day, period.from) / WEEK));
  const late = Math.max(0, Math.ceil(daysBetween(period.to, day) / WEEK));
  const moved = addDays(day, (early - late) * WEEK);
  if (contains(period, moved)) return moved;
  return day < period.from ? period.from : period.to;
}

/** The time of a line in the later plan: months stay months, days keep their weekday and their length, hours stay. */
export function moveWhen(when: When, move: Move): When {
  const { from, to, hoursFrom, hoursTo } = when;
  const month = moveMonth(when, move);
  if (from === null || to === null) return inMonth(month.year, month.month);
  if (areMonths(when)) {
    const length = monthsOf({ from: from as CivilDate, to: to as CivilDate }).length - 1;
    const last = monthOfKey(Math.min(monthKey(month) + length, lastMonth(when, move)));
    const days = onDays(
      monthPeriod(month.year, month.month).from,
      monthPeriod(last.year, Math.max(last.month, 1)).to,
    );
    return { ...days, hoursFrom, hoursTo };
  }
  const first = moveDay(from as CivilDate, move);
  const length = daysBetween(from as CivilDate, to as CivilDate);
  const end = addDays(first, length);
  const wasInside = contains(move.from, from as CivilDate) && contains(move.from, to as CivilDate);
  const last = wasInside && end > move.to.to ? move.to.to : end;
  return onDays(first, last < first ? first : last, { hoursFrom, hoursTo });
}

/** The last month in which months may end that stood inside the old period; beyond any where they did not. */
function lastMonth({ to }: When, move: Move): number {
  const inOld = to !== null && to <= move.from.to;
  return inOld ? monthKey(monthOfDay(move.to.to)) : Number.MAX_SAFE_INTEGER;
}

/** A day as many years later, in its month: 29 February becomes the 28th where the year has none. */
function yearsOn(day: CivilDate, years: number): CivilDate {
  const [year, month] = [yearOf(day) + years, monthNumber(day)];
  return civilDate(year, month, dayOf(day)) ?? civilDate(year, month, dayOf(day) - 1)!;
}

/** The period that is proposed for a later year: the rule of the kind, or the same days of the calendar where days are chosen. */
export function laterPeriod({ period }: PlanKind, old: Period, year: number): Period {
  if (period.asks !== 'days') return period.ofYear(year);
  const years = year - yearOf(old.from);
  return { from: yearsOn(old.from, years), to: yearsOn(old.to, years) };
}

/** `2018-2019` and `2018` as they are so many years later; all else of the text stays. */
export const yearsInText = (text: string, years: number): string =>
  text.replace(/(?<![\d./])(?<!\D-)(?:19|20)\d{2}(?![\d/.]*\d)/g, (year) => String(Number(year) + years));

/** What is known of a plan that may stand in the way of another. */
export interface Standing {
  readonly kind: string;
  readonly year: number;
  readonly title: string;
  readonly theme: string | null;
}

/**
 * The plan that a year has already where a copy should go: one of the kind; of a kind that a year may have several of (their days are
 * chosen), one with the same title and theme.
 */
export function standsInTheWay<P extends Standing>(
  kind: PlanKind,
  plans: readonly P[],
  wanted: Pick<Standing, 'year' | 'title' | 'theme'>,
): P | null {
  const ofYear = plans.filter((plan) => plan.kind === kind.name && plan.year === wanted.year);
  if (kind.period.asks !== 'days') return ofYear[0] ?? null;
  return ofYear.find(({ title, theme }) => title === wanted.title && theme === wanted.theme) ?? null;
}
