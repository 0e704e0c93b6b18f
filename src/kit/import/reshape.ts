import type { Words } from '#vocabulary/language.ts';
import { arranged } from './arrange.ts';
import { findHeader, type SheetRow, type TableColumn } from './match.ts';

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

/** The rows with each turned by `cells`, which hears whether it is the header; what stands above the header stays. */
export const turned = (
  rows: readonly SheetRow[],
  header: number,
  cells: (cells: readonly string[], isHeader: boolean) => readonly string[],
): SheetRow[] =>
  rows.map((one) => (one.row < header ? one : { row: one.row, cells: cells(one.cells, one.row === header) }));

/** What a person has said of a sheet's shape: its header's row, and which shapes it has, by their names. */
export interface ShapeAnswers {
  readonly header?: number | null;
  readonly shapes: Readonly<Record<string, boolean>>;
}

/**
 * The sheet in its usual shape, as far as a person has said that it has another, and what is still to be asked. What no question is about
 * is put right by itself, unless a person has refused a shape: then the sheet stays as it is.
 */
export function shaped<Name extends string>(
  raw: readonly SheetRow[],
  columns: readonly TableColumn<Name>[],
  answers: ShapeAnswers,
  shapes: readonly Reshape[],
): { sheet: readonly SheetRow[]; question: { readonly name: string; readonly words: Words } | null } {
  let sheet = raw;
  let refused = false;
  for (const { name, asks, turn } of shapes) {
    const header = answers.header === undefined ? findHeader(sheet, columns) : answers.header;
    const cells = sheet.find(({ row }) => row === header)?.cells;
    if (header === null || header === undefined || !cells) continue;
    const words = asks(
      cells,
      sheet.filter(({ row }) => row > header),
    );
    if (!words) continue;
    const answer = answers.shapes[name];
    if (answer === undefined) return { sheet, question: { name, words } };
    if (answer) sheet = turn(sheet, header);
    else refused = true;
  }
  return { sheet: refused ? sheet : arranged(sheet, columns), question: null };
}
