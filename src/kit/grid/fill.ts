import type { GridColumn } from './model.ts';

/** A block of texts that is written into a grid, and where: from its first row and column on, so many of each. */
export interface Block {
  readonly texts: readonly (readonly string[])[];
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** A cell into which a text was pasted that makes no sense there. */
export interface Unread<Row> {
  readonly row: Row;
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly hint: string | null;
}

export interface Filled<Row> {
  readonly rows: readonly Row[];
  readonly unread: readonly Unread<Row>[];
}

/**
 * Gives the rows with a block of texts written into them; what reaches below the last row makes new ones. A text that makes no sense in its
 * cell leaves it empty and is told: nothing is guessed, and nothing stays there that the block was to take the place of. A single text
 * fills the whole block.
 */
export function filled<Row>(
  columns: readonly GridColumn<Row>[],
  rows: readonly Row[],
  { texts, top, left, height, width }: Block,
  newRow: (behind: Row | null) => Row,
): Filled<Row> {
  const one = texts.length === 1 && texts[0]!.length === 1;
  const next = [...rows];
  const unread: Unread<Row>[] = [];
  for (let y = 0; y < height; y++) {
    let row = rows[top + y] ?? newRow(next.at(-1) ?? null);
    const told: Omit<Unread<Row>, 'row'>[] = [];
    for (let x = 0; x < width; x++) {
      const column = columns[left + x];
      if (!column?.write) continue;
      const text = one ? texts[0]![0]! : (texts[y]?.[x] ?? '');
      const written = column.write(row, text);
      if (written) row = written;
      else {
        row = column.empty?.(row) ?? column.write(row, '') ?? row;
        const { key, title, hint = null } = column;
        told.push({ key, title, text, hint });
      }
    }
    next[top + y] = row;
    unread.push(...told.map((cell) => ({ row, ...cell })));
  }
  return { rows: next, unread };
}
