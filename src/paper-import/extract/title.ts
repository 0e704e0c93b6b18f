import type { PlanReading } from '#plan/reading/schema.ts';
import { addDays, civilDate, yearOf } from '#vocabulary/date.ts';
import { type Period, schoolYearPeriod, yearPeriod } from '#vocabulary/period.ts';
import { fold } from '#vocabulary/text.ts';
import { findDates } from '#vocabulary/written-dates.ts';
import { type Item, isCapitals, type Line, marked } from './lines.ts';

export interface Titled {
  /** Index of the title's first line and of the first item after it. */
  readonly at: number;
  readonly end: number;
  readonly title: string | null;
  readonly theme: string | null;
  readonly line: Line | null;
}

const KINDS =
  /^(ke hoach|bao cao|chuong trinh(?! (muc tieu|giao duc|khuyen|phap luat))|phuong huong|lich)(?![a-z])/;
const THEME = /^[("“]*\s*chu de\s*(nam \d{4}\s*)?:?/;

/** Finds the title: the first line that names a kind of paper, and what goes on under it. */
export function findTitle(items: readonly Item[]): Titled {
  const at = items.findIndex((item, i) => item.kind === 'line' && i < 90 && startsTitle(item, items[i + 1]));
  if (at < 0) return { at: 0, end: 0, title: null, theme: null, line: null };
  const first = items[at] as Line;
  const parts = [first.text];
  let theme: string | null = null;
  let end = at + 1;
  for (; end < items.length; end++) {
    const item = items[end]!;
    if (item.kind !== 'line') break;
    if (THEME.test(fold(item.text))) {
      theme = themeOf(item.text);
      continue;
    }
    if (theme !== null && !(isQuoteOpen(theme) && item.text.length < 200)) break;
    if (theme !== null) {
      theme = `${theme} ${item.text}`;
      continue;
    }
    if (!continuesTitle(item, parts)) break;
    parts.push(item.text);
  }
  const title = parts
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/[.:;*_]+$/, '')
    .trim();
  return { at, end, title, theme: theme === null ? null : unquote(quotedPart(theme)), line: first };
}

function startsTitle(line: Line, next: Item | undefined): boolean {
  const text = fold(line.text);
  if (!KINDS.test(text) || line.text.length > 220 || /^ke hoach (thang|quy) \d?/.test(text)) return false;
  if (isCapitals(line.text) || /^(ke hoach|bao cao|chuong trinh)$/.test(text)) return true;
  return (
    (line.align === 'centre' || line.bold === true || next?.kind === 'line') &&
    !/[.;]$/.test(line.text) &&
    text.length < 160
  );
}

/** A title that has named its year is whole, but for where and whose. */
const isWhole = (parts: readonly string[]): boolean => /nam (hoc )?(19|20)\d\d/.test(fold(parts.join(' ')));
const CARRIES_ON =
  /^(tren dia ban|cua |tai |o |xa |phuong |thi tran |huyen |tinh |trung tam|tthtcd|va |giai doan|nam |thuoc |cap |- |– |chu de)/;

function continuesTitle(line: Line, parts: readonly string[]): boolean {
  const text = fold(line.text);
  if (parts.length >= 5 || line.text.length > 220 || /^\W*$/.test(line.text)) return false;
  if (
    /^(can cu|thuc hien (cong van|huong dan|ke hoach|quyet dinh|chi thi|nghi quyet|su chi dao)|theo |kinh gui|\(|nham |trung tam hoc tap cong dong.*(xay dung|bao cao)|uy ban nhan dan .*(ban hanh|xay dung)|so\s*:|(thang|quy) [\divx]+[^:]{0,12}:|\*)/.test(
      text,
    )
  )
    return false;
  if (marked(line.text).rank !== 'plain' || /[;:?]$/.test(line.text)) return false;
  if (parts.length > 1 && isWhole(parts) && !CARRIES_ON.test(text)) return false;
  return !/\.$/.test(line.text) || parts.length === 1;
}

const themeOf = (text: string): string =>
  text.replace(/^[("“]*\s*ch[ủu] đ[ềe]\s*(năm \d{4}\s*)?:?\s*/iu, '').trim();
const isQuoteOpen = (text: string): boolean => /^“[^”]*$|^"[^"]*$/.test(text);
/** A theme in quotes ends with them, whatever a page's lines run on with. */
const quotedPart = (text: string): string => /^“[^”]+”/.exec(text)?.[0] ?? text;
const unquote = (text: string): string => text.replace(/^[“"'(\s]+|[”"')\s.;]+$/g, '').trim();

/** A theme told in the running text, when none stands under the title: `… hoạt động với Chủ đề: "…"`, `chủ đề học tập của năm 2026 là “…”`. */
export function themeInProse(texts: readonly string[]): string | null {
  for (const text of texts) {
    const quoted = /ch[ủu] đ[ềe](?: (?!nh)[\p{L}\d]+){0,6}\s*:?\s*[“"]([^”"]{8,})[”"]/iu.exec(text);
    if (quoted) return quoted[1]!.trim();
  }
  return null;
}

/** The kind that a title speaks of; the texts below decide between a year's plan and one event. */
export function kindOf(title: string, theme: string | null): PlanReading['kind'] {
  const text = fold(title);
  if (/^bao cao/.test(text)) return 'report';
  if (/khai giang|tuan le|ngay hoi|le phat dong|hoi thi|le tong ket|huong ung/.test(text)) return 'event';
  if (
    /xay dung xa hoi hoc tap|xa hoi hoc tap|cong dong hoc tap|mo hinh hoc tap|cong dan hoc tap|gia dinh hoc tap|don vi hoc tap/.test(
      text.replace(/trung tam hoc tap cong dong/g, ''),
    )
  )
    return 'learning-society';
  if (/nam hoc/.test(text)) return 'school-year';
  // A year's plan may have a theme too.
  if (/hoat dong .*nam 20\d\d|hoat dong nam/.test(text) && !/chu de|chuyen de/.test(text)) return 'annual';
  if (theme || /chu de|chuyen de\s*[:“"]|(ve|theo) chuyen de/.test(text)) return 'thematic';
  return 'annual';
}

/** The period that a title names: a school year, months, a year, or a stage of years; a year until which something holds tells no beginning. */
export function periodOf(texts: readonly string[]): Period | null {
  for (const [at, text] of texts.entries()) {
    const folded = fold(text);
    const school = /nam hoc\s*(20\d\d)\s*-\s*(20\d\d)/.exec(folded);
    if (school && Number(school[2]) === Number(school[1]) + 1) return schoolYearPeriod(Number(school[1]));
    const months = monthsPeriod(folded);
    if (months) return months;
    const year = /(?<!(?:den|toi|truoc|tu|sau|giai doan|-) )nam\s*(20\d\d|19\d\d)(?!\s*-|\s+den)/.exec(
      folded,
    );
    if (year) return yearPeriod(Number(year[1]));
    // Only a title tells the plan's own stage: programmes that a paper rests on have others.
    const stage = at === 0 ? stageOf(folded) : null;
    if (stage) return stage;
  }
  return null;
}

/** `giai đoạn 2026 - 2030`, `từ năm 2026 đến năm 2030`. */
function stageOf(folded: string): Period | null {
  const [, first, last] =
    /(?:giai doan|tu nam|nam|trong)?\s*(20\d\d)\s*(?:-|den)\s*(?:het )?(?:nam )?(20\d\d)/.exec(folded) ?? [];
  if (!first || !last || Number(last) <= Number(first) + 1) return null;
  return { from: yearPeriod(Number(first)).from, to: yearPeriod(Number(last)).to };
}

function monthsPeriod(folded: string): Period | null {
  const year = Number(/nam\s*(20\d\d)/.exec(folded)?.[1]);
  if (!year) return null;
  const span = (first: number, last: number): Period | null => {
    const [from, next] = [
      civilDate(year, first, 1),
      civilDate(last === 12 ? year + 1 : year, (last % 12) + 1, 1),
    ];
    return from && next ? { from, to: addDays(next, -1) } : null;
  };
  if (/(6|sau) thang dau nam/.test(folded)) return span(1, 6);
  if (/(6|sau) thang cuoi nam/.test(folded)) return span(7, 12);
  if (/(9|chin) thang (dau )?nam/.test(folded)) return span(1, 9);
  const quarter = /\bquy\s*(iv|i{1,3}|[1-4])\b/.exec(folded)?.[1];
  const q = quarter ? ({ i: 1, ii: 2, iii: 3, iv: 4 }[quarter] ?? Number(quarter)) : null;
  if (q) return span(q * 3 - 2, q * 3);
  const month = /\bthang\s*(\d{1,2})\s*(?:nam|\/)/.exec(folded)?.[1];
  return month ? span(Number(month), Number(month)) : null;
}

/** The days of an event: `từ ngày 01/10/2025 đến hết ngày 07/10/2025`. */
export function eventPeriod(texts: readonly string[], year: number | null): Period | null {
  const spans = texts.flatMap((text) => {
    if (!/tuan le|thoi gian|to chuc|trien khai|dien ra|ke hoach/.test(fold(text))) return [];
    return findDates(text, year).filter((d) => d.from < d.to);
  });
  return spans[0] ? { from: spans[0].from, to: spans[0].to } : null;
}

/** The year of a month printed without one, in a period; null when the period does not tell. */
export function yearOfMonthIn(period: Period | null): (month: number) => number | null {
  return (month) => {
    if (!period) return null;
    const [first, last] = [yearOf(period.from), yearOf(period.to)];
    for (let year = first; year <= last; year++) {
      const day = civilDate(year, month, 1);
      if (day && day.slice(0, 7) >= period.from.slice(0, 7) && day <= period.to) return year;
    }
    return first === last ? first : null;
  };
}
