import { type CivilDate, civilDate, parseYearMonth, type YearMonth } from './date.ts';
import { fold } from './text.ts';

/** A day or a span of days found in running text; `index` and `length` say where. Impossible dates are not found. */
export interface WrittenDate {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly index: number;
  readonly length: number;
  /** Whether the year was printed, not taken from the surroundings. */
  readonly ownYear: boolean;
}

const SEP = String.raw`\s*[/.\-]\s*`;
const DASH = String.raw`\s*(?:[-–—]|đến(?:\s+hết)?|tới)\s*`;
/** Words between two days; a bare hyphen may as well part the day from its month. */
const DASH_APART = String.raw`\s*(?:đến(?:\s+hết)?|tới)\s*`;
const NGAY = String.raw`(?:ngày\s*)?`;
const YEAR = String.raw`(?:${SEP}(\d{4}))`;
/** Ways of writing, longest first: each names the groups d m y (start) and d2 m2 y2 (end). */
const FORMS: readonly { readonly form: RegExp; readonly groups: readonly string[] }[] = [
  {
    form: new RegExp(
      `(\\d{1,2})\\s*tháng\\s*(\\d{1,2})(?:\\s*năm\\s*(\\d{4}))?${DASH}${NGAY}(\\d{1,2})\\s*tháng\\s*(\\d{1,2})(?:\\s*năm\\s*(\\d{4}))?`,
      'giu',
    ),
    groups: ['d', 'm', 'y', 'd2', 'm2', 'y2'],
  },
  {
    form: new RegExp(
      `(\\d{1,2})${DASH}${NGAY}(\\d{1,2})\\s*tháng\\s*(\\d{1,2})(?:\\s*,?\\s*năm\\s*(\\d{4}))?`,
      'giu',
    ),
    groups: ['d', 'd2', 'm2', 'y2'],
  },
  {
    form: new RegExp(
      `(?<![\\d/.-]|tháng\\s*)(\\d{1,2})(?:${DASH_APART}|\\s+[-–—]\\s+)${NGAY}(\\d{1,2})\\s*-\\s*(\\d{1,2})\\s*-\\s*(\\d{4})(?![\\d/])`,
      'giu',
    ),
    groups: ['d', 'd2', 'm2', 'y2'],
  },
  {
    form: new RegExp(
      `(?<![\\d/.]|tháng\\s*)(\\d{1,2})${SEP}(\\d{1,2})${YEAR}?${DASH}${NGAY}(\\d{1,2})${SEP}(\\d{1,2})${YEAR}?(?![\\d/])`,
      'giu',
    ),
    groups: ['d', 'm', 'y', 'd2', 'm2', 'y2'],
  },
  {
    form: new RegExp(
      `(?<![\\d/.]|tháng\\s*)(\\d{1,2})${DASH}${NGAY}(\\d{1,2})[/.](\\d{1,2})${YEAR}?(?![\\d/])`,
      'giu',
    ),
    groups: ['d', 'd2', 'm2', 'y2'],
  },
  { form: /(\d{1,2})\s*tháng\s*(\d{1,2})(?:\s*,?\s*năm\s*(\d{4}))?/giu, groups: ['d', 'm', 'y'] },
  {
    form: new RegExp(`(?<![\\d/.]|tháng\\s*)(\\d{1,2})${SEP}(\\d{1,2})${SEP}(\\d{4})(?![\\d/])`, 'giu'),
    groups: ['d', 'm', 'y'],
  },
  { form: /(?<=ngày\s*)(\d{1,2})\s*[/.-]\s*(\d{1,2})(?![\d/.]|\s*%)/giu, groups: ['d', 'm'] },
];

function build(
  groups: readonly string[],
  match: RegExpExecArray,
  year: number | null,
): Omit<WrittenDate, 'index' | 'length'> | null {
  const part = (name: string) => {
    const text = match[groups.indexOf(name) + 1];
    return groups.includes(name) && text ? Number(text) : null;
  };
  const ranged = groups.includes('d2');
  const lastYear = part('y2') ?? part('y') ?? year;
  const to = { d: ranged ? part('d2') : part('d'), m: ranged ? part('m2') : part('m'), y: lastYear };
  const from = { d: part('d'), m: part('m') ?? to.m, y: part('y') ?? lastYear };
  if (from.y === null || to.y === null) return null;
  // A span over New Year names the later year alone.
  const fromYear = part('y') === null && from.m! > to.m! ? from.y - 1 : from.y;
  const [start, end] = [civilDate(fromYear, from.m!, from.d!), civilDate(to.y, to.m!, to.d!)];
  return start && end ? { from: start, to: end, ownYear: part('y2') !== null || part('y') !== null } : null;
}

/** The days that a text names, in order; `year` stands in where only day and month are printed (null: those are left out). */
export function findDates(text: string, year: number | null = null): WrittenDate[] {
  const found: WrittenDate[] = [];
  const taken = (from: number, to: number) => found.some((d) => from < d.index + d.length && d.index < to);
  for (const { form, groups } of FORMS) {
    for (const match of text.matchAll(form)) {
      if (taken(match.index, match.index + match[0].length)) continue;
      const dates = build(groups, match as RegExpExecArray, year);
      if (dates) found.push({ ...dates, index: match.index, length: match[0].length });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** Ways of printing a day whose existence can be told, each with day, month and year in this order. */
const CHECKED = [
  /(?<![\d/.-])(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*((?:19|20)\d{2})(?![\d/])/g,
  /(?<!\d)(\d{1,2})\s*tháng\s*(\d{1,2})\s*,?\s*năm\s*((?:19|20)\d{2})(?!\d)/giu,
  // Without a year, and the 29th of February may be: of a leap year.
  /(?<=ngày\s*)(\d{1,2})\s*[/.]\s*(\d{1,2})()(?![\d/.-]|\s*%)/giu,
];
const LEAP_YEAR = '2024';

/** Days as printed that the calendar lacks: `31/02/2024`, `29 tháng 02 năm 2026`, `ngày 31/4`. */
export function impossibleDatesIn(text: string): string[] {
  return CHECKED.flatMap((form) => [...text.matchAll(form)])
    .filter(
      ([, day, month, year]) => civilDate(Number(year || LEAP_YEAR), Number(month), Number(day)) === null,
    )
    .sort((a, b) => a.index - b.index)
    .map(([printed]) => printed);
}

/** `2024-01-10`, or `2016-11` and `2017` for a date line that leaves the day, or day and month, blank. Null when there is none. */
export function parsePartialDate(text: string): string | null {
  const whole = findDates(text)[0];
  if (whole) return whole.from;
  const [, month, year] =
    /tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu.exec(text) ?? /(?<![\d/])(\d{1,2})\/(\d{4})(?!\d)/.exec(text) ?? [];
  if (month && year) return parseYearMonth(`${year}-${month.padStart(2, '0')}`);
  return /năm\s*(\d{4})/iu.exec(text)?.[1] ?? null;
}

const MONTH_NAMES = [
  'gieng',
  'hai',
  'ba',
  'tu',
  'nam',
  'sau',
  'bay',
  'tam',
  'chin',
  'muoi',
  'muoi mot',
  'muoi hai',
];
const MONTH_WORDS =
  /(?<=^|[^a-z])thang (muoi mot|muoi hai|gieng|hai|ba|tu|nam(?! \d)|sau|bay|tam|chin|muoi)(?![a-z])/g;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** First and last month of a text about months. */
export interface WrittenMonths {
  readonly from: YearMonth;
  readonly to: YearMonth;
}

/**
 * The months that a heading or cell names: `KẾ HOẠCH THÁNG 1 NĂM 2024`, `09/2018`, `Tháng 5-6`, `Quý III`, `T4`, `4`.
 * `yearOfMonth` gives the year of a month printed without one; null there means unknown, and so is the answer.
 */
export function parseMonths(
  text: string,
  yearOfMonth: (month: number) => number | null,
): WrittenMonths | null {
  const t = fold(text)
    .replace(/[–—]/g, '-')
    .replace(MONTH_WORDS, (_, word: string) => `thang ${MONTH_NAMES.indexOf(word) + 1}`);
  const make = (a: number, b: number, year: number | null): WrittenMonths | null => {
    const [ya, yb] = [year ?? yearOfMonth(a), year ?? yearOfMonth(b)];
    if (ya === null || yb === null) return null;
    const [from, to] = [
      parseYearMonth(`${ya}-${String(a).padStart(2, '0')}`),
      parseYearMonth(`${yb}-${String(b).padStart(2, '0')}`),
    ];
    return from && to && from <= to ? { from, to } : null;
  };
  const ownYear = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(t);
  const year = ownYear ? Number(ownYear[1]) : null;
  const slashed =
    /^\D{0,12}(\d{1,2})\s*[/.-]\s*(\d{4})(?:\s*(?:-|den)\s*(\d{1,2})\s*[/.-]\s*(\d{4}))?\W*$/.exec(t);
  if (slashed) {
    const first = make(Number(slashed[1]), Number(slashed[1]), Number(slashed[2]));
    if (!slashed[3]) return first;
    const last = make(Number(slashed[3]), Number(slashed[3]), Number(slashed[4]));
    return first && last ? { from: first.from, to: last.to } : null;
  }
  const quarters = [
    ...t.matchAll(/\bquy\s*(iv|i{1,3}|[1-4])(?:\s*(?:,|-|va|\+)\s*(?:quy\s*)?(iv|i{1,3}|[1-4])\b)?/g),
  ][0];
  if (quarters) {
    const q = quarters
      .slice(1, 3)
      .filter(Boolean)
      .map((name) => ROMAN[name!] ?? Number(name));
    return make(q[0]! * 3 - 2, q.at(-1)! * 3, year);
  }
  const named =
    /(?:\bthang\s*|^\s*t\.?\s*)(\d{1,2})(?:\s*(?:[-,+&]|va|den)\s*(?:thang\s*)?(\d{1,2})(?!\d|\s*\/(?!\s*(?:19|20)\d\d)))?(?:\s*(?:[-,+]|va)\s*(?:thang\s*)?(\d{1,2})(?!\d|\s*\/(?!\s*(?:19|20)\d\d)))?/.exec(
      t,
    );
  if (named) {
    const months = named.slice(1, 4).filter(Boolean).map(Number);
    return make(months[0]!, months.at(-1)!, year);
  }
  const bare = /^(\d{1,2})(?:\s*[-,+]\s*(\d{1,2}))?$/.exec(t);
  return bare ? make(Number(bare[1]), Number(bare[2] ?? bare[1]), null) : null;
}
