/** When a row takes place: days, weeks, months, quarters, as its cells and the words above them say. */

import type { ActivityReading } from '#plan/reading/schema.ts';
import { addDays, type CivilDate, civilDate, monthNumber, type YearMonth, yearOf } from '#vocabulary/date.ts';
import { fold } from '#vocabulary/text.ts';
import { findDates, parseMonths, type WrittenMonths } from '#vocabulary/written-dates.ts';

export interface TimeContext {
  /** The months that a banner or heading above names. */
  readonly months: WrittenMonths | null;
  /** The paper's whole period, which `Cả năm` means. */
  readonly period?: { readonly from: string | null; readonly to: string | null };
  readonly yearOfMonth: (month: number) => number | null;
}
type When = Pick<ActivityReading, 'month' | 'from' | 'to'>;
const NEVER: When = Object.freeze({ month: null, from: null, to: null });

/** Days or months of a row: its own cells first, then the words above. */
export function whenOf(text: string, context: TimeContext): When {
  const week = /\d\s*[/.]\s*\d/.test(text) ? null : weekOf(text, context);
  if (week) return week;
  const year = context.months ? yearOf(context.months.from) : null;
  const bare = /(?<![\d/.])(\d{1,2})[/.-](\d{1,2})(?![\d/])/.exec(text);
  const dates = findDates(dayWords(text), bare ? (context.yearOfMonth(Number(bare[2])) ?? year) : year);
  const day = dates[0];
  if (day) {
    const to = dates.at(-1)!.to;
    return { month: day.from.slice(0, 7), from: day.from, to: to >= day.from ? to : day.to };
  }
  return wholeYear(text, context) ?? monthsOf(text, context);
}

/** `Thứ Tư 01/10`, `01/10`, `ngày 5-7/3`: a bare day counts where its cell holds nothing but days. */
export const dayWords = (text: string): string =>
  text.length < 60 && !/ngày/iu.test(text)
    ? text.replace(/(?<![\d/.-])(\d{1,2}[/.]\d{1,2})(?![\d/.])/g, 'ngày $1')
    : text;

/** `Tuần 2 tháng 3`, `đầu tháng 5`: seven days of a month, or a third of it. */
function weekOf(text: string, context: TimeContext): When | null {
  const words = fold(text);
  const week = /tuan (?:thu )?(\d|i{1,3}v?|iv|dau|cuoi)(?:\s*(?:-|va|,|den)\s*(\d))?/.exec(words);
  if (!week) return null;
  const months = parseMonths(words.slice(week.index + week[0].length), context.yearOfMonth) ?? context.months;
  if (!months || months.from !== months.to) return null;
  const [year, m] = [yearOf(months.from), monthNumber(months.from)];
  const last = lastDay(months.from);
  if (week[1] === 'cuoi') return { month: null, from: addDays(last, -6), to: last };
  const nth = (name: string) => ({ dau: 1, i: 1, ii: 2, iii: 3, iv: 4 })[name] ?? Number(name);
  const [first, end] = [nth(week[1]!), nth(week[2] ?? week[1]!)];
  const from = civilDate(year, m, first * 7 - 6);
  if (!from || end < first) return null;
  return { month: null, from, to: civilDate(year, m, end * 7) ?? last };
}

function wholeYear(text: string, { period, months }: TimeContext): When | null {
  if (!/^\W*(ca nam|trong nam|quanh nam|hang thang|hang quy|thuong xuyen)\W*$/.test(fold(text))) return null;
  if (months) return null;
  return period?.from && period.to ? { month: null, from: period.from, to: period.to } : null;
}

function monthsOf(text: string, context: TimeContext): When {
  const own = text.trim() ? parseMonths(text, context.yearOfMonth) : null;
  const span = own ?? context.months;
  if (!span) return NEVER;
  if (span.from === span.to) return { month: span.from, from: null, to: null };
  return { month: span.from, from: `${span.from}-01`, to: lastDay(span.to) };
}

export function lastDay(month: YearMonth): CivilDate {
  const [year, m] = [yearOf(month), monthNumber(month)];
  const next = m === 12 ? civilDate(year + 1, 1, 1) : civilDate(year, m + 1, 1);
  return addDays(next!, -1);
}
