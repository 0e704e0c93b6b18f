import { fold } from '#vocabulary/text.ts';
import { fromTsv } from './grid/clipboard.ts';

/** Reads a sheet that was pasted: rows of cells as the grid reads them, without the rows in which nothing stands. */
export function readPaste(text: string): string[][] {
  return fromTsv(text).filter((cells) => cells.some((cell) => cell !== ''));
}

/** A column that a sheet may have, with the headers by which it is known, without marks. */
export interface Wanted<Name extends string> {
  readonly name: Name;
  readonly headers: readonly string[];
}

/**
 * Matches the first row of a paste with the columns wanted. Gives the place of each in the sheet (-1: not there); null when the first row is
 * no header, so that the columns are taken in their order.
 */
export function matchHeader<Name extends string>(
  first: readonly string[],
  wanted: readonly Wanted<Name>[],
): Record<Name, number> | null {
  const cells = first.map((cell) =>
    fold(cell)
      .replaceAll(/[^a-z0-9 ]/g, '')
      .trim(),
  );
  const places = wanted.map(({ name, headers }) => [name, cells.findIndex((cell) => headers.includes(cell))]);
  const found = places.filter(([, place]) => place !== -1).length;
  return found >= 2 || (found === 1 && wanted.length <= 2)
    ? (Object.fromEntries(places) as Record<Name, number>)
    : null;
}
