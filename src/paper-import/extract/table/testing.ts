/** Small tables for tests: cells are parted by `|`, `<` is merged with the cell before, `^` with the one above. */

import { type Cell, cell, paragraph, type Table, table } from '#paper/read/document.ts';
import type { Item, Line } from '../lines.ts';
import { carve } from './carve.ts';
import type { Paper } from './context.ts';
import { readTables, type TablesReading } from './read-tables.ts';

export const rowsOf = (text: string): Table => {
  const rows = text
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((part) => part.trim().replaceAll('⏎', '\n')));
  const width = Math.max(...rows.map((row) => row.length));
  const grid: Cell[][] = [];
  rows.forEach((row, r) => {
    const cells: Cell[] = [];
    for (let k = 0; k < width; k++) {
      const part = row[k] ?? '';
      cells.push(part === '<' ? cells[k - 1]! : part === '^' ? grid[r - 1]![k]! : cell(r, k, part));
    }
    grid.push(cells);
  });
  return { ...table([]), grid };
};

const line = (text: string): Line => {
  const { align, bold, source, sure } = paragraph(text);
  return { kind: 'line', text, align, bold, source, sure };
};

const paperOf2026: Paper = {
  kind: 'annual',
  year: 2026,
  period: { from: '2026-01-01', to: '2026-12-31' },
  yearOfMonth: () => 2026,
};

/** Reads lines and tables in their order: a text of one line is a line, one with `|` a table. */
export function readParts(parts: readonly string[], paper: Partial<Paper> = {}): TablesReading {
  const items = parts.flatMap((part): Item[] => {
    if (!part.includes('|')) return [line(part.trim())];
    return carve(rowsOf(part)).map((one) => (one.kind === 'table' ? one : line(one.text)));
  });
  return readTables(items, { ...paperOf2026, ...paper });
}
