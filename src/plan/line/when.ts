import {
  addDays,
  type CivilDate,
  civilDate,
  dayOf,
  formatDate,
  monthNumber,
  yearOf,
} from '#vocabulary/date.ts';
import { readHour } from '#vocabulary/hour.ts';
import { monthPeriod, type Period } from '#vocabulary/period.ts';
import { yearOfMonth } from '../kind/rules.ts';
import type { PlanLine } from './schema.ts';

/** The time of a line: the month in which it begins, its days, its hours. */
export type When = Pick<PlanLine, 'year' | 'month' | 'from' | 'to' | 'hoursFrom' | 'hoursTo'>;

const noDays = { from: null, to: null, hoursFrom: null, hoursTo: null } as const;

export const inMonth = (year: number, month: number): When => ({ year, month, ...noDays });

/** The month of a line on somebody's screen whose time was pasted and not understood: it is kept once its time is written. */
export const unknownMonth = 0;
export const isPlaced = ({ month }: Pick<When, 'month'>): boolean => month !== unknownMonth;

/** The days from one to another; those of whole months are the months. */
export const onDays = (
  from: CivilDate,
  to: CivilDate,
  hours: Pick<When, 'hoursFrom' | 'hoursTo'> = { hoursFrom: null, hoursTo: null },
): When => ({ year: yearOf(from), month: monthNumber(from), from, to, ...hours });

/** Whether days are told as whole months: from the first of one to the last of the same or a later one. */
export function areMonths({ from, to }: Pick<When, 'from' | 'to'>): boolean {
  return (
    from !== null &&
    to !== null &&
    from !== to &&
    from.endsWith('-01') &&
    dayOf(addDays(to as CivilDate, 1)) === 1
  );
}

/** The hours of a line together; null where none are said. */
export const hoursOf = ({ hoursFrom, hoursTo }: Pick<When, 'hoursFrom' | 'hoursTo'>) =>
  hoursFrom === null ? null : { from: hoursFrom, to: hoursTo };

/** Whether a line stands in a month, or runs through it; `year` null means that month of any year. */
export function standsInMonth({ year, month, to }: When, wanted: number, ofYear: number | null): boolean {
  const first = year * 12 + month;
  const last = to === null ? first : Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7));
  for (let at = first; at <= last; at++) {
    const [atYear, atMonth] = [Math.floor((at - 1) / 12), ((at - 1) % 12) + 1];
    if (atMonth === wanted && (ofYear === null || ofYear === atYear)) return true;
  }
  return false;
}

/** Whether the parts of a time go together: days in their order and in the line's own month, hours in their order. */
export function isSound({ year, month, from, to, hoursFrom, hoursTo }: When): boolean {
  const days =
    from === null ? to === null : to !== null && from <= to && from.startsWith(`${year}-${two(month)}-`);
  return days && (hoursTo === null || (hoursFrom !== null && hoursFrom < hoursTo));
}

const two = (n: number | string) => String(n).padStart(2, '0');
// `5-6` are months, `5/6` is a day, `5-6-27` too.
const DAY = String.raw`(\d{1,2})\s*(?:[/.]|-(?=\s*\d{1,2}\s*[/.-]))\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}|\d{2}))?`;
const TO = String.raw`\s*(?:[-–—]|đến(?:\s+hết)?|tới)\s*(?:ngày\s*)?`;
const HOUR = String.raw`\d{1,2}\s*(?:[:hg]|giờ)\s*\d{0,2}(?:\s*(?:phút|['’])(?!\p{L}))?`;
const HOURS = new RegExp(`(?<![\\d/.])(${HOUR})(?:\\s*(?:[-–—]|đến|tới)\\s*(${HOUR}))?(?![\\d/.])`, 'iu');
const SPAN = new RegExp(`^(?:từ\\s+)?(?:ngày\\s*)?${DAY}${TO}${DAY}$`, 'iu');
const SHORT_SPAN = new RegExp(`^(?:từ\\s+)?(?:ngày\\s*)?(\\d{1,2})${TO}${DAY}$`, 'iu');
const ONE_DAY = new RegExp(`^(?:ngày\\s*)?${DAY}$`, 'iu');
const MONTH = String.raw`(\d{1,2})(?:\s*[/.-]\s*(\d{4}))?`;
const MONTHS = new RegExp(
  `^(?:tháng\\s*|t\\s*)?${MONTH}(?:\\s*(?:[-–—,]|đến|và)\\s*(?:tháng\\s*)?${MONTH})?$`,
  'iu',
);

/**
 * Reads the time of a line as people type it: `3`, `Tháng 5-6`, `09/2026`, `3/10`, `03/10 13:30`, `13h30 ngày 06/10/2025`, `01–07/10`. A
 * year that is not written is that of `reach`, the days on which lines of the plan may stand. Null for what is no such time: a day that
 * the calendar lacks, a span that runs backwards, a month outside the reach without its year. Days with their year are taken wherever they
 * lie; the checks say that they are outside.
 */
export function readWhen(typed: string, reach: Period): When | null {
  const text = typed.normalize('NFC').trim();
  const found = HOURS.exec(text);
  const hours = found ? readHours(found[1]!, found[2]) : { hoursFrom: null, hoursTo: null };
  if (!hours) return null;
  const rest = (found ? text.replace(found[0], ' ') : text)
    .replace(/(?:lúc|hồi|vào|sáng|chiều|tối|thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?!\p{L})/giu, ' ')
    .replace(/[()]/g, ' ')
    .replace(/^[\s,;]+|[\s,;]+$/g, '')
    .replace(/\s+/g, ' ');
  const days = daysOf(rest, reach);
  if (days) return days.from > days.to ? null : onDays(days.from, days.to, hours);
  return found ? null : monthsIn(rest, reach);
}

/** Hours typed in pairs: the end may be unknown, but not before the beginning. */
function readHours(from: string, to: string | undefined): Pick<When, 'hoursFrom' | 'hoursTo'> | null {
  const bare = (text: string) => readHour(text.replace(/\s*(?:phút|['’])$/iu, ''));
  const [hoursFrom, hoursTo] = [bare(from), to === undefined ? null : bare(to)];
  if (hoursFrom === null || (to !== undefined && (hoursTo === null || hoursTo <= hoursFrom))) return null;
  return { hoursFrom, hoursTo };
}

function daysOf(text: string, reach: Period): { from: CivilDate; to: CivilDate } | null {
  const one = ONE_DAY.exec(text);
  if (one) {
    const day = dayIn(one[1]!, one[2]!, one[3], reach);
    return day && { from: day, to: day };
  }
  const short = SHORT_SPAN.exec(text);
  const span = SPAN.exec(text);
  const [from, to] = short
    ? [dayIn(short[1]!, short[3]!, short[4], reach), dayIn(short[2]!, short[3]!, short[4], reach)]
    : span
      ? [dayIn(span[1]!, span[2]!, span[3] ?? span[6], reach), dayIn(span[4]!, span[5]!, span[6], reach)]
      : [null, null];
  return from && to ? { from, to } : null;
}

/** A day of which the year may be left out: the first such day of the reach, else the one of its first year. */
function dayIn(day: string, month: string, year: string | undefined, reach: Period): CivilDate | null {
  const written = year ? Number(year.length === 2 ? `20${year}` : year) : null;
  if (written !== null) return civilDate(written, Number(month), Number(day));
  for (let at = yearOf(reach.from); at <= yearOf(reach.to); at++) {
    const found = civilDate(at, Number(month), Number(day));
    if (found && found >= reach.from && found <= reach.to) return found;
  }
  return civilDate(yearOf(reach.from), Number(month), Number(day));
}

function monthsIn(text: string, reach: Period): When | null {
  const parts = MONTHS.exec(text);
  if (!parts) return null;
  const [, first, firstYear, last, lastYear] = parts;
  const year = (month: string, own: string | undefined) =>
    own ? Number(own) : yearOfMonth(reach, Number(month));
  if ([first, last].some((month) => month !== undefined && (Number(month) < 1 || Number(month) > 12)))
    return null;
  const begins = year(first!, firstYear ?? (last !== undefined && !firstYear ? lastYear : undefined));
  if (begins === null) return null;
  if (last === undefined) return inMonth(begins, Number(first));
  const ends = year(last, lastYear);
  if (ends === null || ends * 12 + Number(last) <= begins * 12 + Number(first)) return null;
  return onDays(monthPeriod(begins, Number(first)).from, monthPeriod(ends, Number(last)).to);
}

/**
 * The time of a line as short as it is read back the same within `reach`: `3`, `5-6`, `09/2026`, `03/10 13:30-17:00`, `01/10-07/10`.
 */
export function formatWhen(line: When, reach: Period): string {
  const short = written(line, false);
  const again = readWhen(short, reach);
  return again && sameWhen(again, line) ? short : written(line, true);
}

const keys = [
  'year',
  'month',
  'from',
  'to',
  'hoursFrom',
  'hoursTo',
] as const satisfies readonly (keyof When)[];
export const sameWhen = (a: When, b: When): boolean => keys.every((key) => a[key] === b[key]);

function written(line: When, years: boolean): string {
  const { from, to, hoursFrom, hoursTo } = line;
  const month = (year: number, number: number) => (years ? `${two(number)}/${year}` : String(number));
  if (from === null || to === null) return month(line.year, line.month);
  if (areMonths(line) && hoursFrom === null) {
    const last = { year: Number(to.slice(0, 4)), month: Number(to.slice(5, 7)) };
    if (last.year !== line.year || last.month !== line.month)
      return `${month(line.year, line.month)}-${month(last.year, last.month)}`;
  }
  const day = (iso: string) =>
    years ? formatDate(iso as CivilDate) : formatDate(iso as CivilDate).slice(0, 5);
  const days = from === to ? day(from) : `${day(from)}-${day(to)}`;
  return hoursFrom === null ? days : `${days} ${hoursFrom}${hoursTo === null ? '' : `-${hoursTo}`}`;
}

/** The time of a line as papers have it: `Tháng 4`, `Tháng 5-6`, `09/2026` where a plan crosses years, `13h30, 06/10/2025`. */
export function printedWhen(line: When, withYears: boolean): string {
  const { from, to, hoursFrom, hoursTo } = line;
  const last = areMonths(line) && hoursFrom === null ? to! : null;
  if (from === null || last !== null) {
    const first = withYears ? `${two(line.month)}/${line.year}` : String(line.month);
    const ends = last && last.slice(0, 7) !== `${line.year}-${two(line.month)}` ? last : null;
    const until = ends
      ? `-${withYears ? `${ends.slice(5, 7)}/${ends.slice(0, 4)}` : Number(ends.slice(5, 7))}`
      : '';
    return `${withYears ? '' : 'Tháng '}${first}${until}`;
  }
  const hour = (text: string) => text.replace(':', 'h');
  const days =
    from === to
      ? formatDate(from as CivilDate)
      : `${formatDate(from as CivilDate)} - ${formatDate(to as CivilDate)}`;
  return hoursFrom === null
    ? days
    : `${hour(hoursFrom)}${hoursTo === null ? '' : ` - ${hour(hoursTo)}`}, ${from === to ? 'ngày ' : ''}${days}`;
}

/** What a person is told whose text is no time of a line. */
export const whenHint = {
  vi: 'Thời gian ghi như 3/10, 03/10 13:30, 01–07/10, hoặc tháng từ 1 đến 12: 4, 5-6, 09/2026. Tháng ngoài thời gian của kế hoạch thì ghi cả năm.',
  en: 'Write the time as 3/10, 03/10 13:30 or 01–07/10, or a month from 1 to 12: 4, 5-6, 09/2026. Give the year for a month outside the plan.',
};
