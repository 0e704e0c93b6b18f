/** The columns of a schedule: what each holds, the unit of its money, the months that stand as columns. */

import type { Cell, Table } from '#paper/read/document.ts';
import type { ColumnMeaning } from '#plan/reading/blocks.ts';
import { fold } from '#vocabulary/text.ts';
import { type MoneyUnit, moneyUnitIn, parseMoney } from '#vocabulary/written-numbers.ts';
import type { Sums } from './banner.ts';
import { bothIn, costOf, countOf, namesBoth } from './cells.ts';
import type { TableContext } from './context.ts';
import {
  type Grid,
  isBlank,
  isColumnNumbers,
  isFigure,
  isTotalRow,
  type Row,
  rowTexts,
  share,
} from './grid.ts';
import { headerMeaning, headerWords } from './header-words.ts';
import { dataRows, meaningsOf } from './meanings.ts';
import { type MonthColumn, monthColumns } from './months.ts';
import { type NamedColumn, namedColumns } from './named-columns.ts';
import type { Shape } from './storeys.ts';

export interface Columns {
  readonly meanings: readonly ColumnMeaning[];
  /** The unit that the header or the text above names; null when neither does: bare figures are đồng. */
  readonly moneyUnit: MoneyUnit | null;
  /** What the column's amounts are about, in đồng; null where it has too few. */
  readonly usualCost: number | null;
  readonly headers: readonly string[];
  readonly marks: readonly MonthColumn[];
  /** Columns of places or programmes that rows are marked in. */
  readonly named: readonly NamedColumn[];
  /** The columns into which money is parted by who pays, where none holds the sum. */
  readonly shares: readonly number[];
  /** Tables with the same key are pieces of one. */
  readonly key: string;
  readonly body: Grid;
  /** Which columns of the printed grid these are, and how many it has. */
  readonly kept: readonly number[];
  readonly width: number;
  /** Whether one column holds classes and learners. */
  readonly both: boolean;
  /** Whether the months are written as their first days, as a sheet keeps them. */
  readonly firstDays: boolean;
  /** Whether the table goes on from the one before without a header of its own. */
  readonly piece: boolean;
}

/** The columns of a table; those of the table before where this one goes on without a header. Null where too little is known. */
export function columnsOf(
  table: Table,
  shape: Shape,
  context: TableContext,
  before: Columns | null,
): Columns | null {
  const width = table.grid[0]?.length ?? 0;
  const headed = shape.headers.some((path) => path.length > 0);
  if (!headed && before && fits(table, before)) {
    const rows = table.grid.filter((row) => row.some((cell) => cell.text.trim()));
    const body = rows
      .map((row) => before.kept.map((k) => row[k]!))
      .filter((row) => !isColumnNumbers(rowTexts(row)));
    return { ...before, body: withShares(body, before), piece: true };
  }
  const names = shape.headers.map((path) => path.join(' '));
  const same =
    before &&
    headed &&
    before.headers.length === names.length &&
    names.every((name, k) => fold(name) === fold(before.headers[k]!));
  if (same) return { ...before, body: withShares(shape.body, before), kept: shape.kept, width, piece: false };
  const data = dataRows(shape.body);
  const marks = monthColumns(shape.headers, data, context.paper.yearOfMonth);
  const named = namedColumns(shape.headers, data);
  const found = meaningsOf(shape, context.paper).map((meaning, k) =>
    [...marks, ...named].some((one) => one.k === k) ? 'ignore' : meaning,
  );
  if (!headed && found.filter((meaning) => meaning !== 'ignore').length < 3) return null;
  const meanings = monthsFromDates(found, data);
  const cost = meanings.indexOf('cost');
  const moneyUnit = unitOf(shape, cost, data, context);
  const shares = sharesOf(shape.headers, meanings, cost);
  const key = meanings.join(' ');
  const columns = {
    meanings,
    moneyUnit,
    usualCost: null,
    headers: names,
    marks,
    named,
    shares,
    key,
    body: shape.body,
    kept: shape.kept,
    width,
    both: names.some((name, k) => /^(classes|learners)$/.test(meanings[k]!) && namesBoth(name)),
    firstDays: areFirstDays(shape.headers, meanings, data),
    piece: false,
  };
  const body = withShares(shape.body, columns);
  return { ...columns, body, usualCost: usualOf(dataRows(body), cost, moneyUnit) };
}

/** Whether a table without a header can go on under the columns of the one before. */
function fits(table: Table, before: Columns): boolean {
  if ((table.grid[0]?.length ?? 0) !== before.width) return false;
  const data = dataRows(table.grid).map((row) => before.kept.map((k) => row[k]!));
  const figured = before.meanings.flatMap((meaning, k) =>
    /^(classes|learners|cost)$/.test(meaning) ? [k] : [],
  );
  return figured.every((k) => {
    const cells = data.map((row) => row[k]!).filter(({ text }) => !isBlank(text));
    return cells.length === 0 || share(cells, (cell) => isFigure(cell) || /\d/.test(cell.text)) >= 0.7;
  });
}

function unitOf(
  { headers, titles }: Shape,
  cost: number,
  data: Grid,
  context: TableContext,
): MoneyUnit | null {
  if (cost < 0) return context.moneyUnit ?? 1;
  const named = moneyUnitIn(headers[cost]!.join(' ').replace(/kinh phí|số tiền|thành tiền|tiền chi/giu, ' '));
  const above = [...titles, ...context.above.slice(0, 3)].map((line) =>
    /(đvt|đơn vị|tiền tính|tính bằng|\()/iu.test(line) && line.length < 120 ? moneyUnitIn(line) : null,
  );
  return (
    named ??
    above.find((unit) => unit !== null) ??
    context.moneyUnit ??
    likelyUnit(data.map((row) => row[cost]!))
  );
}

/** No class costs less than twenty thousand đồng: smaller figures are thousands, those of one or two digits millions. */
function likelyUnit(cells: readonly Cell[]): MoneyUnit {
  const filled = cells.filter(({ text }) => !isBlank(text));
  // The cells say it themselves: `0,48 triệu`.
  const [printed] = filled.map(({ text }) => moneyUnitIn(text)).filter((unit) => unit !== null);
  if (printed && share(filled, ({ text }) => moneyUnitIn(text) === printed) >= 0.7) return printed;
  const figures = filled
    .map(
      ({ text, number }) =>
        number ??
        (moneyUnitIn(text) === null ? (parseMoney(text)?.value ?? Number(text.replace(',', '.'))) : null),
    )
    .filter((value): value is number => value !== null && !Number.isNaN(value) && value > 0)
    .sort((a, b) => a - b);
  const middle = figures[Math.floor(figures.length / 2)];
  if (middle === undefined || middle >= 20_000) return 1;
  return middle < 60 ? 1_000_000 : 1000;
}

function usualOf(data: Grid, cost: number, unit: MoneyUnit | null): number | null {
  if (cost < 0) return null;
  const values = data
    .flatMap((row) => costOf(row[cost]!, row[cost]!.text, unit, null)?.value ?? [])
    .filter((value) => value > 0)
    .sort((a, b) => a - b);
  return values.length < 4 ? null : values[Math.floor(values.length / 2)]!;
}

/** A column headed `Thời gian` that only holds months is a month column. */
function monthsFromDates(meanings: readonly ColumnMeaning[], data: Grid): ColumnMeaning[] {
  return meanings.map((meaning, k) => {
    if (meaning !== 'date' || meanings.includes('month')) return meaning;
    const texts = data.map((row) => row[k]!.text).filter((text) => text.trim());
    const days = texts.filter((text) =>
      /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|ng[àa]y|thứ|(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])/iu.test(
        text,
      ),
    );
    return days.length === 0 ? 'month' : 'date';
  });
}

/** `01/03/2026` under `Tháng` in every row: the sheet shows a month and keeps its first day. */
function areFirstDays(headers: Shape['headers'], meanings: readonly ColumnMeaning[], data: Grid): boolean {
  const at = headers.findIndex(
    (path, k) => /^(month|date)$/.test(meanings[k]!) && headerMeaning(path.at(-1) ?? '') === 'month',
  );
  const texts = at < 0 ? [] : data.map((row) => row[at]!.text.trim()).filter(Boolean);
  return texts.length > 1 && texts.every((text) => FIRST_DAY.test(text));
}
const FIRST_DAY = /^0?1[/.-]\d{1,2}[/.-]\d{4}$/;

/** The columns into which one head for money is parted by who pays, when none of them holds their sum. */
function sharesOf(headers: Shape['headers'], meanings: readonly ColumnMeaning[], cost: number): number[] {
  if (cost < 0) return [];
  const joint = headers[cost]!.length > 1;
  const own = headers.flatMap((path, k) => {
    const together = joint && path.length > 1 && path[0] === headers[cost]![0];
    return together ||
      (!joint && path.length === 1 && moneyUnitIn(/\(([^)]*)\)/.exec(path[0]!)?.[1] ?? '') !== null)
      ? [k]
      : [];
  });
  const lower = own.map((k) => headerWords(headers[k]!.slice(joint ? 1 : 0).join(' ')));
  const whole = lower.some((text) =>
    /\btong\b|\bcong\b|don gia|muc chi|dinh muc|thanh tien|luong/.test(text),
  );
  return whole || own.some((k) => meanings[k] !== 'ignore' && k !== cost) ? [] : own;
}

/** Rows whose first share of money is the sum of all. */
function withShares(body: Grid, columns: Columns): Grid {
  const { shares } = columns;
  return shares.length < 2
    ? body
    : body.map((row) => withSum(row, shares, columns.moneyUnit ?? 1, columns.meanings.indexOf('cost')));
}

function withSum(row: Row, shares: readonly number[], unit: MoneyUnit, cost: number): Row {
  const filled = [...new Set(shares.map((k) => row[k]!))].filter(({ text }) => !isBlank(text));
  const values = filled.map(({ number, text }) =>
    number === null ? (parseMoney(text, unit)?.value ?? null) : number * unit,
  );
  if (filled.length === 0 || values.some((value) => value === null)) return row;
  const sum = values.reduce<number>((total, value) => total + value!, 0);
  const text = filled.map((cell) => cell.text).join(' + ');
  return row.map((cell, k) => (k === cost ? { ...filled[0]!, text, number: sum / unit } : cell));
}

/** The figures of a row in the columns of a schedule. */
export function figuresIn(row: Row, { meanings, moneyUnit, usualCost, both }: Columns): Sums {
  const found: Record<string, number> = {};
  meanings.forEach((meaning, k) => {
    const cell = row[k]!;
    if (isBlank(cell.text) || !(isFigure(cell) || /^\W*\d/.test(cell.text)) || isTotalRow([cell.text]))
      return;
    const pair = meaning === 'classes' || meaning === 'learners' ? bothIn(cell.text, both) : null;
    if (pair) Object.assign(found, pair);
    else if (meaning === 'classes' || meaning === 'learners') {
      const { value } = countOf(cell);
      if (value !== null) found[meaning] = value;
    }
    if (meaning === 'cost') {
      const money = costOf(cell, cell.text, moneyUnit, usualCost);
      if (money) found.cost = money.value;
    }
  });
  return found;
}
