import type { Language } from './language.ts';

declare const dateBrand: unique symbol;
declare const monthBrand: unique symbol;

/** A day of the civil calendar as `YYYY-MM-DD`: no hour, no time zone; sorts and compares as text. */
export type CivilDate = string & { readonly [dateBrand]: true };
/** A month of the civil calendar as `YYYY-MM`. */
export type YearMonth = string & { readonly [monthBrand]: true };
/** 1 = thứ Hai … 7 = Chủ nhật. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MS_A_DAY = 86_400_000;
const pad = (n: number) => String(n).padStart(2, '0');

/** The day, or null when the calendar has none (31 February). Years 1000 to 9999. */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  if (![year, month, day].every(Number.isInteger) || year < 1000 || year > 9999) return null;
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists ? (`${year}-${pad(month)}-${pad(day)}` as CivilDate) : null;
}

/** Reads `YYYY-MM-DD`; null for another form or a day that does not exist. */
export function parseCivilDate(iso: string): CivilDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return parts ? civilDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

export function isCivilDate(value: unknown): value is CivilDate {
  return typeof value === 'string' && parseCivilDate(value) !== null;
}

export const yearOf = (date: CivilDate | YearMonth): number => Number(date.slice(0, 4));
/** 1 to 12. */
export const monthNumber = (date: CivilDate | YearMonth): number => Number(date.slice(5, 7));
export const dayOf = (date: CivilDate): number => Number(date.slice(8, 10));

const dayNumber = (date: CivilDate): number => Date.parse(`${date}T00:00:00Z`) / MS_A_DAY;

/** `n` days later (earlier when negative). Throws RangeError outside the years 1000 to 9999. */
export function addDays(date: CivilDate, n: number): CivilDate {
  const at = new Date((dayNumber(date) + n) * MS_A_DAY);
  const moved = civilDate(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
  if (!moved) throw new RangeError(`${date} + ${n} days is outside the calendar`);
  return moved;
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: CivilDate, b: CivilDate): number => dayNumber(b) - dayNumber(a);

export function weekday(date: CivilDate): Weekday {
  const sundayFirst = new Date(dayNumber(date) * MS_A_DAY).getUTCDay();
  return (sundayFirst === 0 ? 7 : sundayFirst) as Weekday;
}

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = Object.freeze({
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
});

export const weekdayName = (date: CivilDate, language: Language): string =>
  WEEKDAYS[language][weekday(date) - 1]!;

/** `22/10/2024`. */
export const formatDate = (date: CivilDate): string =>
  `${pad(dayOf(date))}/${pad(monthNumber(date))}/${yearOf(date)}`;

/** `22/10` of a day as the wire has it. */
export const dayAndMonth = (day: string): string => formatDate(day as CivilDate).slice(0, 5);

/** `ngày 10 tháng 01 năm 2024`: days under 10 and the months 1 and 2 take a leading 0 (NĐ 30/2020, annex I). */
export function formatLongDate(date: CivilDate): string {
  const month = monthNumber(date);
  return `ngày ${pad(dayOf(date))} tháng ${month <= 2 ? pad(month) : month} năm ${yearOf(date)}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The civil day that a moment (milliseconds since 1970 UTC) falls on in a time zone. */
export function civilDateIn(epochMs: number, timeZone = 'Asia/Ho_Chi_Minh'): CivilDate {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' });
    formats.set(timeZone, format);
  }
  const part = Object.fromEntries(
    format.formatToParts(epochMs).map(({ type, value }) => [type, Number(value)]),
  );
  const date = civilDate(part.year!, part.month!, part.day!);
  if (!date) throw new RangeError(`${epochMs} is outside the calendar`);
  return date;
}

export const yearMonthOf = (date: CivilDate): YearMonth => date.slice(0, 7) as YearMonth;

/** Reads `YYYY-MM`; null for another form or a month outside 01 to 12. */
export function parseYearMonth(iso: string): YearMonth | null {
  return /^\d{4}-\d{2}$/.test(iso) && parseCivilDate(`${iso}-01`) ? (iso as YearMonth) : null;
}

/** A day as far as a paper tells it, as people write it: `10/01/2024`, `11/2016`, `2017`. */
export const formatPartialDate = (iso: string): string => iso.split('-').toReversed().join('/');

/** Reads what `formatPartialDate` writes, also with one digit or a dash; null for what the calendar lacks. */
export function parsePartialDate(text: string): string | null {
  const parts = text.trim().split(/\s*[/.-]\s*/);
  if (parts.length > 3 || !parts.every((part) => /^\d+$/.test(part)) || parts.at(-1)!.length !== 4)
    return null;
  const [year = 0, month, day] = parts.toReversed().map(Number);
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return null;
  return day === undefined ? `${year}-${String(month).padStart(2, '0')}` : civilDate(year, month, day);
}
