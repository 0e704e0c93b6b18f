/** Rows of a Word 97 table: where their cells begin and end across the page tells which of them span others. */
import { type Cell, cell, type Table, table } from '../document.ts';
import { LIMITS } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import type { Change } from './properties.ts';

export interface RowCell {
  readonly lines: readonly string[];
  /** The tables that stand in it. */
  readonly tables: readonly Table[];
}
export interface Row {
  readonly cells: readonly RowCell[];
  readonly shape: Shape | null;
}
/** The edges of a row's cells from left to right, and of each whether it goes on with the one above or the one before. */
interface Shape {
  readonly edges: readonly number[];
  readonly above: readonly boolean[];
  readonly before: readonly boolean[];
}

const TABLE_SHAPE = 0xd608;
const CELL = 20;
const MERGED = 0x0003;
const MERGED_DOWN = 0x0060;
const GOES_ON = 0x0020;

/** The shape that the end of a row gives; null when it gives none. */
export function rowShape(changes: readonly Change[]): Shape | null {
  const shape = changes.findLast(({ code }) => code === TABLE_SHAPE)?.operand;
  if (!shape || shape.length === 0) return null;
  const count = shape.u8(0);
  if (shape.length < 1 + (count + 1) * 2) return null;
  const flags = Array.from({ length: count }, (_, i) => {
    const at = 1 + (count + 1) * 2 + i * CELL;
    return at + 2 <= shape.length ? shape.u16(at) : 0;
  });
  return {
    edges: Array.from({ length: count + 1 }, (_, i) => shape.i16(1 + i * 2)),
    above: flags.map((flag) => (flag & MERGED_DOWN) === GOES_ON),
    before: flags.map((flag, i) => (flag & MERGED) !== 0 && i > 0 && (flags[i - 1]! & MERGED) !== 0),
  };
}

/** Edges nearer than this (in twentieths of a point) are one: rows are seldom drawn to the point. */
const NEAR = 60;

export function tableOf(rows: readonly Row[]): Table {
  const columns = columnsOf(rows);
  if (columns.length * rows.length > LIMITS.cells * 4) throw new Unreadable('tooLarge');
  const cells: Cell[] = [];
  /** The cell that stands over a column, by its place in the list. */
  const above = new Map<number, number>();
  rows.forEach((row, r) => {
    let next = 0;
    row.cells.forEach(({ lines }, i) => {
      const shape = row.shape && row.shape.edges.length > row.cells.length ? row.shape : null;
      const column = shape ? columnAt(columns, shape.edges[i]!) : next;
      const span = shape ? Math.max(1, columnAt(columns, shape.edges[i + 1]!) - column) : 1;
      next = column + span;
      const over = above.get(column);
      const text = lines.join('\n').replace(/\n{2,}/g, '\n');
      if (shape?.above[i] && over !== undefined) {
        const merged = cells[over]!;
        cells[over] = { ...merged, rowSpan: r - merged.row + 1 };
      } else if (shape?.before[i] && text.trim() === '' && cells.at(-1)?.row === r) {
        const merged = cells.at(-1)!;
        cells[cells.length - 1] = { ...merged, columnSpan: column + span - merged.column };
      } else {
        above.set(column, cells.length);
        cells.push(cell(r, column, text, { columnSpan: span }));
      }
    });
  });
  return table(cells);
}

/** The left edges of all columns, from left to right; the right edge of the last one is the last of the list. */
function columnsOf(rows: readonly Row[]): number[] {
  const edges = rows.flatMap(({ shape }) => shape?.edges ?? []).sort((a, b) => a - b);
  return edges.filter((edge, i) => i === 0 || edge - edges[i - 1]! > NEAR);
}

function columnAt(columns: readonly number[], edge: number): number {
  const at = columns.findLastIndex((left) => left <= edge + NEAR / 2);
  return Math.max(0, at);
}
