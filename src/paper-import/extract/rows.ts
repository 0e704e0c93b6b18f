/** One row of a schedule table → one or more activities. */

import type { ProgrammeCode } from '#norm/programme/rules.ts';
import type { Cell } from '#paper/read/document.ts';
import type { ActivityReading } from '#plan/reading/schema.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { addDays, civilDate, monthNumber, type YearMonth, yearOf } from '#vocabulary/date.ts';
import { fold } from '#vocabulary/text.ts';
import { findDates, parseMonths, type WrittenMonths } from '#vocabulary/written-dates.ts';
import { type MoneyUnit, parseCount, parseMoney } from '#vocabulary/written-numbers.ts';
import type { ColumnKind } from './columns.ts';
import { hoursIn } from './hours.ts';
import { programmeNamed, splitProgramme } from './programme.ts';

export interface RowContext {
  readonly kinds: readonly ColumnKind[];
  readonly moneyUnit: MoneyUnit | null;
  readonly months: WrittenMonths | null;
  readonly programme: ProgrammeCode | null;
  readonly yearOfMonth: (month: number) => number | null;
}

export interface ReadRow {
  readonly activity: ActivityReading;
  /** Keys of the activity that were printed but could not be read for sure. */
  readonly unsure: readonly string[];
  /** The amount's own unit, when it is not its column's. */
  readonly clash: { readonly printed: MoneyUnit; readonly text: string } | null;
  readonly cells: Readonly<Partial<Record<ColumnKind, Cell>>>;
  readonly timeText: string;
}

/** The first cell of each kind in a row. */
function byKind(row: readonly Cell[], kinds: readonly ColumnKind[]): Partial<Record<ColumnKind, Cell>> {
  const cells: Partial<Record<ColumnKind, Cell>> = {};
  kinds.forEach((kind, k) => {
    cells[kind] ??= row[k]!;
  });
  return cells;
}

/** Days or months of a row: its own cells first, then the heading above. */
export function whenOf(
  text: string,
  context: Pick<RowContext, 'yearOfMonth' | 'months'>,
): Pick<ActivityReading, 'month' | 'from' | 'to'> {
  const year = context.months ? yearOf(context.months.from) : null;
  const bare = /(\d{1,2})[/.-](\d{1,2})(?![\d/])/.exec(text);
  const dates = findDates(text, bare ? (context.yearOfMonth(Number(bare[2])) ?? year) : year);
  const day = dates[0];
  if (day)
    return {
      month: day.from.slice(0, 7),
      from: day.from,
      to: dates.at(-1)!.to >= day.from ? dates.at(-1)!.to : day.to,
    };
  const months = text.trim() ? parseMonths(text, context.yearOfMonth) : null;
  const span = months ?? context.months;
  if (!span) return { month: null, from: null, to: null };
  if (span.from === span.to) return { month: span.from, from: null, to: null };
  return { month: span.from, from: `${span.from}-01`, to: lastDay(span.to) };
}

export function lastDay(month: YearMonth): CivilDate {
  const [year, m] = [yearOf(month), monthNumber(month)];
  const next = m === 12 ? civilDate(year + 1, 1, 1) : civilDate(year, m + 1, 1);
  return addDays(next!, -1);
}

const blankToNull = (text: string | undefined): string | null => {
  const plain = text?.replace(/\s*\n\s*/g, ' ').trim() ?? '';
  return plain === '' || /^[-–—.…/x]+$/i.test(plain) ? null : plain;
};

export function splitPartners(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((part) =>
      part
        .replace(/^[\s\-–+*•]+/, '')
        .replace(/[.\s]+$/, '')
        .trim(),
    )
    .filter((part) => part !== '' && !/^[-–—.…/]+$/.test(part));
}

function countOf(cell: Cell | undefined): { value: number | null; sure: boolean } {
  if (!cell) return { value: null, sure: true };
  if (cell.number !== null) {
    const whole = Number.isInteger(cell.number) && cell.number >= 0;
    return { value: whole ? cell.number : null, sure: whole };
  }
  const text = cell.text.trim();
  if (blankToNull(text) === null) return { value: null, sure: true };
  const value = parseCount(text.replace(/^(khoảng|gần|hơn|trên|dự kiến|ít nhất|tối thiểu)\s+/iu, ''));
  return { value, sure: value !== null && /^\D*[\d.,\s]+\D*$/.test(text) };
}

/** Takes a row and its context; gives the activity, or several when its title cell lists them as bullets. */
export function readRow(row: readonly Cell[], context: RowContext): ReadRow[] {
  const cells = byKind(row, context.kinds);
  const titles = bullets(cells.title?.text ?? '');
  const others = (kind: ColumnKind) => bullets(cells[kind]?.text ?? '');
  return titles.map((title, i) => {
    const pick = (kind: ColumnKind) => {
      const parts = others(kind);
      return titles.length > 1 && parts.length === titles.length ? parts[i]! : (cells[kind]?.text ?? '');
    };
    return readOne(title, pick, row, cells, context, titles.length > 1);
  });
}

function readOne(
  rawTitle: string,
  pick: (kind: ColumnKind) => string,
  row: readonly Cell[],
  cells: Partial<Record<ColumnKind, Cell>>,
  context: RowContext,
  shared: boolean,
): ReadRow {
  const unsure: string[] = [];
  const { title, programme } = splitProgramme(rawTitle.replace(/\s*\n\s*/g, ' ').trim());
  const count = (kind: 'classes' | 'learners') => {
    const cell = cells[kind];
    const { value, sure } = countOf(cell && shared ? { ...cell, text: pick(kind), number: null } : cell);
    if (!sure) unsure.push(kind);
    return value;
  };
  const money =
    cells.cost && blankToNull(cells.cost.text) !== null
      ? costOf(cells.cost, pick('cost'), context.moneyUnit)
      : null;
  if (cells.cost && money === null && blankToNull(cells.cost.text) !== null) unsure.push('cost');
  const notes = context.kinds
    .flatMap((kind, k) => (kind === 'note' ? [blankToNull(row[k]!.text)] : []))
    .filter((note) => note !== null);
  const partners = context.kinds.flatMap((kind, k) =>
    kind === 'partners' ? splitPartners(row[k]!.text) : [],
  );
  const timeText = [cells.time, cells.month]
    .map((cell) => cell?.text ?? '')
    .join(' ')
    .trim();
  const when = whenOf(cells.time?.text.trim() ? cells.time.text : (cells.month?.text ?? ''), context);
  const audience = blankToNull(pick('audience'));
  const learners = count('learners');
  const activity: ActivityReading = {
    ...when,
    title,
    programme: programme ?? programmeCell(cells.programme) ?? context.programme,
    audience,
    classes: count('classes'),
    learners: learners ?? (cells.learners ? null : learnersIn(audience)),
    cost: money?.value ?? null,
    venue: cells.venue ? blankToNull(pick('venue')) : placeBehind((cells.time ?? cells.month)?.text ?? ''),
    partners: [...new Set(partners)],
    note: notes.join('; ') || null,
    purpose: blankToNull(pick('purpose')),
    hours: when.from === null ? null : hoursIn(timeText),
  };
  return { activity, unsure, clash: money?.clash ?? null, cells, timeText };
}

/** `Tháng 3, Hội trường UBND xã`: what stands behind the time in a column for both. */
function placeBehind(text: string): string | null {
  const told = /^\D{0,8}[\d\s/.,–-]*\d[^,;\n]{0,12}[,;\n]\s*(?:tại\s+)?(\p{L}.{4,})$/su.exec(text.trim());
  return told && findDates(told[1]!, 2000).length === 0 && parseMonths(told[1]!, () => 2000) === null
    ? blankToNull(told[1])
    : null;
}

const programmeCell = (cell: Cell | undefined): ProgrammeCode | null =>
  cell ? programmeNamed(cell.text) : null;

/** `Nông dân: 50 người`, but not a number of people in each village. */
function learnersIn(audience: string | null): number | null {
  const match = audience
    ? /(\d[\d.]*)\s*(?:người|học viên|hv|lượt)(?!\s*\/)(?!\p{L})/iu.exec(audience)
    : null;
  return match ? parseCount(match[1]!) : null;
}

function costOf(
  cell: Cell,
  text: string,
  columnUnit: MoneyUnit | null,
): { value: number; clash: ReadRow['clash'] } | null {
  if (cell.number !== null && text === cell.text) {
    const value = Math.round(cell.number * (columnUnit ?? 1));
    return Number.isSafeInteger(value) ? { value, clash: null } : null;
  }
  const money = parseMoney(text.replace(/\s*\n\s*/g, ' '), columnUnit ?? 1);
  if (!money || !Number.isInteger(money.value)) return null;
  const clash =
    columnUnit !== null && money.printedUnit !== null && money.printedUnit !== columnUnit
      ? { printed: money.printedUnit, text: text.trim() }
      : null;
  return { value: money.value, clash };
}

/** A cell that lists several things as bullets, each on a line of its own; anything else is one thing. */
function bullets(text: string): string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const listed = lines.filter((line) => /^[-–+•*]\s*\S/.test(line));
  if (listed.length < 2 || !/^[-–+•*]/.test(lines[0]!)) return [text];
  const parts: string[] = [];
  for (const line of lines) {
    if (/^[-–+•*]\s*\S/.test(line)) parts.push(line.replace(/^[-–+•*]\s*/, ''));
    else parts[parts.length - 1] += ` ${line}`;
  }
  return parts;
}

/** `Tổng cộng`, `Cộng tháng 3`, `Tổng số`, but not `Tổng kết năm học`. */
const TOTAL =
  /^(tong cong|tong so|tong|cong)(\W|\s(ca nam|chung|toan nam|thang|quy|nam|ky|so|kinh phi|i|ii|iii|iv)\b.*)?$/;

export const isTotalText = (text: string): boolean => TOTAL.test(fold(text).replace(/^\W+|[\s:.]+$/g, ''));
export const isTotalRow = (texts: readonly string[]): boolean =>
  isTotalText(texts.find((text) => /\p{L}/u.test(text)) ?? '');
