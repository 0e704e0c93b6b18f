import { fold } from '#vocabulary/text.ts';

/** Reads what Excel puts on the clipboard: rows by line, cells by tab; a cell with tabs, quotes or line breaks stands in quotes. */
export function readPaste(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const source = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  while (at <= source.length) {
    const [cell, next] = source[at] === '"' ? quoted(source, at) : plain(source, at);
    row.push(cell);
    if (source[next] === '\t') {
      at = next + 1;
      continue;
    }
    rows.push(row);
    row = [];
    at = next + 1;
  }
  return rows.filter((cells) => cells.some((cell) => cell.trim() !== ''));
}

function plain(source: string, from: number): [string, number] {
  const end = source.slice(from).search(/[\t\n]/);
  const to = end === -1 ? source.length : from + end;
  return [source.slice(from, to), to];
}

function quoted(source: string, from: number): [string, number] {
  let at = from + 1;
  let cell = '';
  while (at < source.length) {
    if (source[at] === '"' && source[at + 1] === '"') {
      cell += '"';
      at += 2;
    } else if (source[at] === '"') return [cell, at + 1];
    else cell += source[at++];
  }
  // A quotation mark that is never closed begins an ordinary cell.
  return plain(source, from);
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
