import { SIZE } from './layout.ts';
import { textWidth } from './measure.ts';
import type { Align, Cell, Column, Row, TableBlock } from './model.ts';
import type { HeaderCell, TableCell, TablePart, TableRow } from './sheet.ts';
import { clean, pieces, plain } from './text.ts';

/** Left and right of the text in a cell, together. */
const PADDING = 3.2;

/** The table at `width` millimetres: columns by weight, but none narrower than its longest word. */
export function tablePart(table: TableBlock, width: number): TablePart {
  const drafts = table.rows.map((row) => tableRow(row, table.columns));
  const sized = fitColumns(table, drafts, width);
  return {
    kind: 'table',
    size: sized.size,
    rowHeight: table.rowHeight ?? 0,
    columns: table.columns.map((column, at) => ({ width: sized.widths[at]!, align: alignOf(column) })),
    header: headerRows(table.columns, table.numbered ?? false),
    rows: together(drafts, sized),
  };
}

type Draft = Omit<TableRow, 'keepNext' | 'splits'>;

const alignOf = (column: Column | undefined): Align => column?.align ?? (column?.numeric ? 'right' : 'left');

function tableRow(row: Row, columns: readonly Column[]): Draft {
  if (row.kind === 'banner') {
    const cell: TableCell = {
      pieces: pieces(row.text, { bold: true }),
      span: columns.length,
      align: 'center',
    };
    return { kind: 'banner', cells: [cell] };
  }
  const cells: TableCell[] = [];
  let column = 0;
  for (const cell of row.cells) {
    if (column >= columns.length)
      throw new RangeError(`a row has more cells than the ${columns.length} columns`);
    const { text, span, align } = partsOf(cell);
    const wide = Math.min(Math.max(1, span), columns.length - column);
    cells.push({
      pieces: pieces(text, row.kind === 'total' ? { bold: true } : {}),
      span: wide,
      align: align ?? (wide > 1 ? 'center' : alignOf(columns[column])),
    });
    column += wide;
  }
  for (; column < columns.length; column++)
    cells.push({ pieces: [], span: 1, align: alignOf(columns[column]) });
  return { kind: row.kind, cells };
}

function partsOf(cell: Cell): {
  text: string | readonly { text: string }[];
  span: number;
  align: Align | null;
} {
  if (typeof cell === 'string' || !('text' in cell)) return { text: cell, span: 1, align: null };
  return { text: cell.text, span: cell.span ?? 1, align: cell.align ?? null };
}

function headerRows(columns: readonly Column[], numbered: boolean): readonly (readonly HeaderCell[])[] {
  const grouped = columns.some((column) => column.group);
  const top: HeaderCell[] = [];
  const under: HeaderCell[] = [];
  columns.forEach((column, at) => {
    const text = clean(column.header);
    if (!column.group) {
      top.push({ text, colspan: 1, rowspan: grouped ? 2 : 1, column: at });
      return;
    }
    const starts = at === 0 || columns[at - 1]?.group !== column.group;
    const after = columns.slice(at).findIndex((next) => next.group !== column.group);
    const colspan = after === -1 ? columns.length - at : after;
    if (starts) top.push({ text: clean(column.group), colspan, rowspan: 1, column: at });
    under.push({ text, colspan: 1, rowspan: 1, column: at });
  });
  const numbers = columns.map((_, at) => ({ text: `(${at + 1})`, colspan: 1, rowspan: 1, column: at }));
  return [top, ...(grouped ? [under] : []), ...(numbered ? [numbers] : [])];
}

interface Sized {
  readonly size: number;
  readonly widths: readonly number[];
}

/** Goes down in type size only when the longest words of all columns do not fit side by side. */
function fitColumns(table: TableBlock, rows: readonly Draft[], width: number): Sized {
  const wanted = table.size ?? SIZE.table;
  for (let size = wanted; ; size -= 0.5) {
    const least = leastWidths(table.columns, rows, size);
    const sum = least.reduce((all, one) => all + one, 0);
    if (sum <= width) return { size, widths: share(table.columns, least, width) };
    if (size <= SIZE.leastTable) return { size, widths: least.map((one) => (one / sum) * width) };
  }
}

function leastWidths(columns: readonly Column[], rows: readonly Draft[], size: number): number[] {
  const least = columns.map((column) => longestWord(column.header, size, true));
  for (const row of rows) {
    let column = 0;
    for (const cell of row.cells) {
      if (cell.span === 1) {
        const bold = row.kind === 'total' || cell.pieces.some((piece) => piece.bold);
        const text = plain(cell.pieces);
        least[column] = Math.max(least[column]!, longestWord(text, size, bold));
      }
      column += cell.span;
    }
  }
  return least.map((one) => one + PADDING);
}

const longestWord = (text: string, size: number, bold: boolean): number =>
  Math.max(0, ...text.split(/\s+/u).map((word) => textWidth(word, size, { bold })));

/** Shares by weight; a column that needs more takes it, and the others share what is left. */
function share(columns: readonly Column[], least: readonly number[], width: number): readonly number[] {
  const fixed = new Set<number>();
  for (;;) {
    const free = columns.map((_, at) => at).filter((at) => !fixed.has(at));
    const left = width - [...fixed].reduce((sum, at) => sum + least[at]!, 0);
    const weights = free.reduce((sum, at) => sum + Math.max(columns[at]!.width, 0.01), 0);
    const widthAt = (at: number) => (Math.max(columns[at]!.width, 0.01) / weights) * left;
    const tight = free.filter((at) => widthAt(at) < least[at]! - 1e-9);
    if (tight.length === 0) return columns.map((_, at) => (fixed.has(at) ? least[at]! : widthAt(at)));
    for (const at of tight) fixed.add(at);
  }
}

/** Millimetres that rows held together may take, and that one row may take before it breaks. */
const MOST_TOGETHER = 110;
const HIGHEST_ROW = 110;

/** A banner stays with the row behind it, a total with the row before it, as long as that leaves a page to break. */
function together(rows: readonly Draft[], sized: Sized): readonly TableRow[] {
  const heights = rows.map((row) => guessedHeight(row, sized));
  let held = 0;
  return rows.map((row, at) => {
    const next = rows[at + 1];
    const wanted = next !== undefined && (row.kind === 'banner' || next.kind === 'total');
    held += heights[at]!;
    const keepNext = wanted && held + heights[at + 1]! <= MOST_TOGETHER;
    if (!keepNext) held = 0;
    return { ...row, keepNext, splits: heights[at]! > HIGHEST_ROW };
  });
}

const MM_A_POINT = 25.4 / 72;

/** From the number of letters, rather too much than too little: half an em a letter. */
function guessedHeight(row: Draft, { size, widths }: Sized): number {
  const letter = (size / 2) * MM_A_POINT;
  let column = 0;
  const lines = row.cells.map((cell) => {
    const width = widths.slice(column, column + cell.span).reduce((sum, one) => sum + one, -PADDING);
    column += cell.span;
    return plain(cell.pieces)
      .split('\n')
      .reduce((sum, text) => sum + Math.ceil((text.length * letter) / Math.max(width, letter)), 0);
  });
  return Math.max(1, ...lines) * size * MM_A_POINT * 1.2 + 2;
}
