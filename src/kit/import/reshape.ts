import type { Words } from '#vocabulary/language.ts';
import { fold } from '#vocabulary/text.ts';
import type { SheetRow } from './match.ts';

/**
 * A shape that lists of a kind also come in, and how such a sheet is turned into the usual one. It is asked about, never taken by itself.
 * `asks` gives the question for a sheet with this header, or null where the shape is not there.
 */
export interface Reshape {
  readonly name: string;
  readonly asks: (header: readonly string[], below: readonly SheetRow[]) => Words | null;
  /** Gives the whole sheet, the header's row among it. */
  readonly turn: (rows: readonly SheetRow[], header: number) => SheetRow[];
}

/** A header as it is compared: without marks, case and brackets. */
export const headerKey = (cell: string): string =>
  fold(cell)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** The rows with each turned by `cells`, which hears whether it is the header; what stands above the header stays. */
export const turned = (
  rows: readonly SheetRow[],
  header: number,
  cells: (cells: readonly string[], isHeader: boolean) => readonly string[],
): SheetRow[] =>
  rows.map((one) => (one.row < header ? one : { row: one.row, cells: cells(one.cells, one.row === header) }));
