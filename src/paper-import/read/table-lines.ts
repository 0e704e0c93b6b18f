/** Tables whose cells an extraction left as one line each, without any mark: the header tells how many make a row. */

import { cell, table } from '#paper/read/document.ts';
import type { FoundTable, TableLines } from '#paper/read/text.ts';
import type { ColumnMeaning } from '#plan/reading/blocks.ts';
import { findDates, parseMonths } from '#vocabulary/written-dates.ts';
import { isTotalText } from '../extract/table/grid.ts';
import { headerMeaning, isHeaderRow } from '../extract/table/header-words.ts';

const NUMERIC: ReadonlySet<ColumnMeaning | null> = new Set(['classes', 'learners', 'cost', 'ordinal']);
const isFigure = (text: string): boolean => /^[\d.,\s]*(đ|đồng)?$/iu.test(text.trim());
const isMonths = (text: string): boolean => text.length < 25 && parseMonths(text, () => 2000) !== null;
const isTime = (text: string): boolean =>
  text.length < 45 && (isMonths(text) || findDates(text, 2000).length > 0);

/** A table from bare lines, starting with three or more header words on lines of their own; null when there is none. */
function bareCells(lines: readonly string[], start: number): FoundTable | null {
  const kinds: (ColumnMeaning | null)[] = [];
  for (let i = start; i < lines.length && kinds.length < 12; i++) {
    const text = lines[i]!.trim();
    const kind = text.length <= 45 && !/[.;:]$/.test(text) ? headerMeaning(text) : null;
    if (kind === null || /\d|^[IVX]+\s*[.)]/.test(text)) break;
    kinds.push(kind);
  }
  if (kinds.length < 3 || new Set(kinds).size < 3 || !kinds.includes('title')) return null;
  const width = kinds.length;
  const rows: string[][] = [lines.slice(start, start + width).map((text) => text.trim())];
  let at = start + width;
  while (at < lines.length) {
    const row = nextRow(lines, at, kinds);
    if (!row) break;
    rows.push(row.cells);
    at += row.taken;
  }
  if (rows.length < 2) return null;
  const cells = rows.flatMap((row, r) =>
    row.map((text, k) => cell(r, k, text, { columnSpan: row.length === 1 ? width : 1 })),
  );
  return { table: table(cells), next: at };
}

function nextRow(
  lines: readonly string[],
  at: number,
  kinds: readonly (ColumnMeaning | null)[],
): { cells: string[]; taken: number } | null {
  const width = kinds.length;
  const take = (count: number) => lines.slice(at, at + count).map((text) => text.trim());
  const text = lines[at]!.trim();
  const fits = (cells: readonly string[], from: number) =>
    cells.length === width - from &&
    cells.every((value, k) => !NUMERIC.has(kinds[k + from]!) || isFigure(value)) &&
    cells[kinds.indexOf('title') - from] !== '';
  const whole = take(width);
  if (whole.slice(0, kinds.indexOf('title') + 1).some(isTotalText) && whole.length === width)
    return { cells: whole, taken: width };
  const first = kinds[0];
  if (
    first === 'ordinal'
      ? /^\d{1,3}\.?$/.test(text)
      : first === 'month' || first === 'date'
        ? isTime(text)
        : true
  )
    if (fits(whole, 0) && text !== '') return { cells: whole, taken: width };
  if ((first === 'month' || first === 'date') && fits(take(width - 1), 1))
    return { cells: ['', ...take(width - 1)], taken: width - 1 };
  const group =
    text !== '' &&
    text.length < 80 &&
    (isMonths(text) || (first === 'ordinal' && /^\d{1,3}\.?$/.test(lines[at + 1]?.trim() ?? '')));
  return group && !/^[IVX]+\.|^Nơi nhận|^Trên đây/u.test(text) ? { cells: [text], taken: 1 } : null;
}

/** The tables of plans and reports in plain text, known by their header words. */
export const planTables: TableLines = Object.freeze({
  isHeader: (texts: readonly string[]) => isHeaderRow(texts, isMonths),
  tableAt: bareCells,
});
