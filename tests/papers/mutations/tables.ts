/** Tables of the neutral document, taken apart and put together again. */
import { type Block, type Cell, cell, type PaperDocument, type Table } from '#paper/read/document.ts';
import { fold } from '#vocabulary/text.ts';
import { COLUMN_KINDS, type ColumnKind } from './words.ts';

export type Grid = readonly (readonly Cell[])[];

/** A table with its header's row and what each column is; null kinds are of no interest here. */
export interface Headed {
  readonly table: Table;
  readonly at: number;
  readonly kinds: readonly (ColumnKind | null)[];
}

const kindOf = (text: string): ColumnKind | null => {
  const plain = fold(text)
    .replace(/\([^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return COLUMN_KINDS.find(([, form]) => form.test(plain))?.[0] ?? null;
};

/** The header of a list of classes within the first rows of a table; null where the table is none, or its header has storeys. */
export function headed(table: Table): Headed | null {
  for (const [at, row] of table.grid.slice(0, 3).entries()) {
    const kinds = row.map((one, k) => (row.indexOf(one) === k ? kindOf(one.text) : null));
    const known = new Set(kinds.filter((kind) => kind !== null));
    const plain = row.every((one) => one.columnSpan === 1 && one.rowSpan === 1);
    const told = known.has('venue') || known.has('audience') || known.has('month') || known.has('partners');
    if (known.has('title') && known.size >= 3 && told && plain) return { table, at, kinds };
  }
  return null;
}

/** Cells as they stand now: their places and spans follow from the grid; the same cell twice is a merged one. */
export function made(grid: Grid, table: Table): Table {
  const placed = new Map<Cell, Cell>();
  const span = (one: Cell) => {
    const rows = grid.flatMap((row, r) => (row.includes(one) ? [r] : []));
    const columns = grid[rows[0]!]!.flatMap((other, k) => (other === one ? [k] : []));
    return { row: rows[0]!, column: columns[0]!, rowSpan: rows.length, columnSpan: columns.length };
  };
  const of = (one: Cell): Cell => {
    const known = placed.get(one) ?? { ...one, ...span(one) };
    placed.set(one, known);
    return known;
  };
  return { ...table, grid: grid.map((row) => row.map(of)) };
}

export const withText = (one: Cell, text: string): Cell => ({ ...one, text, number: null });
export const newCell = (text: string): Cell => cell(0, 0, text);
export const filled = (row: readonly Cell[]): Cell[] =>
  [...new Set(row)].filter((one) => one.text.trim() !== '');
/** A row that says one thing across the table. */
export const isBanner = (row: readonly Cell[]): boolean => filled(row).length === 1;
export const isTotal = (row: readonly Cell[]): boolean =>
  filled(row).some(({ text }) => /^(tong cong|tong so|cong|ca nam)\W*$/.test(fold(text)));

/** Changes each list of classes; null where the paper has none that can be changed so. */
export function changeLists(
  document: PaperDocument,
  change: (list: Headed) => readonly Block[] | null,
): PaperDocument | null {
  let changed = false;
  const blocks = document.blocks.flatMap((block): readonly Block[] => {
    const list = block.kind === 'table' ? headed(block) : null;
    const other = list ? change(list) : null;
    if (!other) return [block];
    changed = true;
    return other;
  });
  return changed ? { ...document, blocks } : null;
}
