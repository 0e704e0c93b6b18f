/** Schedule tables → activities, with what the checks need to know about them. */

import type { ProgrammeCode } from '#norm/programme/rules.ts';
import type { Cell, Table } from '#paper/read/document.ts';
import type { StatedTotal } from '#plan/reading/evidence.ts';
import { fold } from '#vocabulary/text.ts';
import type { WrittenMonths } from '#vocabulary/written-dates.ts';
import { parseMonths } from '#vocabulary/written-dates.ts';
import { type MoneyUnit, moneyUnitIn, parseCount, parseMoney } from '#vocabulary/written-numbers.ts';
import { type ColumnKind, columnKinds, headerKind, isHeaderRow } from './columns.ts';
import { rowTexts } from './flow.ts';
import { programmeNamed } from './programme.ts';
import { isTotalRow, type ReadRow, readRow } from './rows.ts';

export interface TableContext {
  /** The months that the text just above names (`KẾ HOẠCH THÁNG 1 NĂM 2024`). */
  readonly months: WrittenMonths | null;
  /** The unit of money that the text just above names. */
  readonly moneyUnit: MoneyUnit | null;
  readonly yearOfMonth: (month: number) => number | null;
  /** The columns of the table before, for one that goes on without a header. */
  readonly columns: Columns | null;
}
export interface Columns {
  readonly kinds: readonly ColumnKind[];
  /** The unit that the header or the text above names; null when neither does: bare figures are đồng. */
  readonly moneyUnit: MoneyUnit | null;
  readonly headers: readonly string[];
}
export interface ReadTable {
  readonly rows: readonly (ReadRow & { readonly columns: string })[];
  readonly totals: readonly StatedTotal[];
  readonly columns: Columns;
  readonly months: WrittenMonths | null;
}

/** Reads a schedule table; null when its columns are not those of one. */
export function readSchedule(table: Table, context: TableContext): ReadTable | null {
  const found = columnsOf(table, context);
  if (!found) return null;
  const { columns, body } = found;
  if (!columns.kinds.includes('title')) return null;
  const key = columns.kinds.join(' ');
  const rows: (ReadRow & { columns: string })[] = [];
  const totals: StatedTotal[] = [];
  let months = context.months;
  let programme: ProgrammeCode | null = null;
  let since = 0;
  for (const row of body) {
    const texts = rowTexts(row);
    const filled = texts.filter((text) => text.trim());
    if (filled.length === 0 || isRepeatedHeader(row, columns) || isColumnNumbers(filled)) continue;
    if (isTotalRow(texts)) {
      totals.push(...totalsOf(row, columns, rows.length, since, texts));
      since = rows.length;
      continue;
    }
    const group =
      filled.length === 1 ||
      (filled.length === 2 &&
        /^([IVX]+|[A-H]|\d{1,2})[.)]?$/.test(filled[0]!) &&
        !row[columns.kinds.indexOf('title')]!.text.includes('('))
        ? filled.at(-1)!
        : null;
    if (group !== null && (filled.length === 1 || /^[IVXA-H]/.test(filled[0]!))) {
      const named = parseMonths(group, context.yearOfMonth);
      const code = programmeNamed(group);
      if (named) months = named;
      else if (code) programme = code;
      if (named || code || filled.length === 2 || new Set(row).size === 1) continue;
      if (rows.length > 0 && columns.kinds.length > 2) continue;
    }
    const read = readRow(row, {
      ...columns,
      months: ownMonths(row, columns, context) ?? months,
      programme,
      yearOfMonth: context.yearOfMonth,
    });
    if (columns.kinds.includes('month')) months = ownMonths(row, columns, context) ?? months;
    rows.push(
      ...read
        .filter(({ activity }) => activity.title || activity.learners !== null || activity.cost !== null)
        .map((r) => ({ ...r, columns: key })),
    );
  }
  return { rows, totals, columns, months };
}

function ownMonths(row: readonly Cell[], { kinds }: Columns, context: TableContext): WrittenMonths | null {
  const at = kinds.indexOf('month');
  const text = at < 0 ? '' : row[at]!.text;
  return text.trim() ? parseMonths(text, context.yearOfMonth) : null;
}

function columnsOf(
  table: Table,
  context: TableContext,
): { columns: Columns; body: readonly (readonly Cell[])[] } | null {
  const { grid } = table;
  const first = grid[0]!;
  if (isHeaderRow(rowTexts(first))) {
    const depth = grid[1] && isSubHeader(first, grid[1]) ? 2 : 1;
    const headers = first.map((top, k) =>
      depth === 1 || grid[1]![k] === top ? top.text : `${grid[1]![k]!.text}|${top.text}`,
    );
    const body = grid.slice(depth).filter((row) => !isColumnNumbers(rowTexts(row)));
    const names = headers.map((header) => pickHeader(header));
    const data = body.filter((row) => new Set(row).size > 1 && !isTotalRow(rowTexts(row)));
    const kinds = columnKinds(
      names,
      names.map((_, k) => data.map((row) => row[k]!.text)),
    );
    const cost = kinds.indexOf('cost');
    const named =
      cost < 0 ? null : moneyUnitIn(headers[cost]!.replace(/kinh phí|số tiền|thành tiền/giu, ' '));
    const moneyUnit = named ?? context.moneyUnit ?? 1;
    const shares = depth === 2 && cost >= 0 ? sharesOf(first, headers, cost) : [];
    return {
      columns: { kinds: monthsFromTime(kinds, data), moneyUnit, headers: names },
      body: shares.length > 1 ? body.map((row) => withSum(row, shares, moneyUnit)) : body,
    };
  }
  const before = context.columns;
  if (before && before.kinds.length === first.length) return { columns: before, body: grid };
  if (first.length < 3 || grid.length < 2) return null;
  const kinds = columnKinds(
    first.map(() => ''),
    first.map((_, k) => grid.map((row) => row[k]!.text)),
  );
  const known = kinds.filter((kind) => kind !== 'skip');
  return known.length >= 3
    ? { columns: { kinds, moneyUnit: context.moneyUnit, headers: first.map(() => '') }, body: grid }
    : null;
}

/** The columns into which one head for money is parted by who pays, when none of them holds their sum. */
function sharesOf(top: readonly Cell[], headers: readonly string[], cost: number): number[] {
  const own = top.flatMap((cell, k) => (cell === top[cost] ? [k] : []));
  const lower = own.map((k) => fold(headers[k]!.split('|')[0]!));
  return lower.some((text) => /tong|cong|don gia|muc chi|dinh muc/.test(text)) ? [] : own;
}

/** A row whose first share of money is the sum of all. */
function withSum(row: readonly Cell[], shares: readonly number[], unit: MoneyUnit): readonly Cell[] {
  const filled = [...new Set(shares.map((k) => row[k]!))].filter(({ text }) => text.trim());
  const values = filled.map(({ number, text }) =>
    number === null ? (parseMoney(text, unit)?.value ?? null) : number * unit,
  );
  if (filled.length === 0 || values.some((value) => value === null)) return row;
  const sum = values.reduce<number>((total, value) => total + value!, 0);
  const text = filled.map((cell) => cell.text).join(' + ');
  const [first] = shares;
  return row.map((cell, k) => (k === first ? { ...filled[0]!, text, number: sum / unit } : cell));
}

/** Of a header in two storeys the lower one counts when it names a kind, else both together. */
function pickHeader(header: string): string {
  const [lower, upper] = header.split('|');
  if (upper === undefined) return header;
  return headerKind(`${upper} ${lower}`) !== null && headerKind(lower!) === null
    ? `${upper} ${lower}`
    : lower!;
}

/** A column headed `Thời gian` that only holds months is a month column. */
function monthsFromTime(kinds: readonly ColumnKind[], data: readonly (readonly Cell[])[]): ColumnKind[] {
  return kinds.map((kind, k) => {
    if (kind !== 'time' || kinds.includes('month')) return kind;
    const texts = data.map((row) => row[k]!.text).filter((text) => text.trim());
    const days = texts.filter((text) =>
      /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|ng[àa]y|(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])/iu.test(text),
    );
    return days.length === 0 ? 'month' : 'time';
  });
}

function isSubHeader(top: readonly Cell[], below: readonly Cell[]): boolean {
  const own = below.filter((cell, k) => cell !== top[k]);
  const spans = top.some((cell) => cell.columnSpan > 1) || below.some((cell, k) => cell === top[k]);
  const texts = own.map((cell) => cell.text).filter((text) => text.trim());
  return (
    spans &&
    new Set(texts).size > 1 &&
    texts.every((text) => text.length < 40 && !/\d/.test(text)) &&
    texts.some((text) => headerKind(text) !== null || /^(nam|nu|tong|lop|nguoi)$/.test(fold(text)))
  );
}

const isColumnNumbers = (texts: readonly string[]): boolean => {
  const filled = texts.filter((text) => text.trim());
  return (
    filled.length >= 3 &&
    filled.every((text) => /^\(?(\d{1,2}|[a-hA-H])\)?(\s*=.*)?$/.test(text.trim())) &&
    filled.every((text, i) => i === 0 || text !== filled[i - 1]) &&
    /^\(?[1aA]\)?/.test(filled[0]!) &&
    /^\(?[2bB1]\)?/.test(filled[1]!) &&
    /^\(?[3cC21]\)?/.test(filled[2]!)
  );
};

function isRepeatedHeader(row: readonly Cell[], columns: Columns): boolean {
  const texts = row.map((cell) => fold(cell.text));
  const same = texts.filter((text, k) => text && text === fold(columns.headers[k] ?? '')).length;
  return same >= 2 || (isHeaderRow(rowTexts(row)) && same >= 1);
}

function totalsOf(
  row: readonly Cell[],
  columns: Columns,
  count: number,
  since: number,
  texts: readonly string[],
): StatedTotal[] {
  const label = texts.find((text) => /\p{L}/u.test(text)) ?? 'Tổng cộng';
  const whole = /(tong cong|ca nam|toan nam)/.test(fold(label)) || since === 0 || since === count;
  const activities = Array.from({ length: count }, (_, i) => i).slice(whole ? 0 : since);
  return columns.kinds.flatMap((kind, k): StatedTotal[] => {
    const { text, number } = row[k]!;
    if (!text.trim() || row[k]!.text === label) return [];
    if (kind === 'classes' || kind === 'learners') {
      const value = number ?? parseCount(text);
      return value === null ? [] : [{ field: kind, value, activities, where: label }];
    }
    if (kind !== 'cost') return [];
    const value =
      number === null
        ? parseMoney(text, columns.moneyUnit ?? 1)?.value
        : Math.round(number * (columns.moneyUnit ?? 1));
    return value === undefined ? [] : [{ field: 'cost', value, activities, where: label }];
  });
}
