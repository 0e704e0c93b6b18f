import type { Words } from '#vocabulary/language.ts';
import { fold } from '#vocabulary/text.ts';
import { fromTsv } from '../grid/clipboard.ts';

/** A row of a sheet: its number there, from 1, and its cells as they read. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A column that a sheet may have, with the headers by which it is known, without marks. */
export interface TableColumn<Name extends string> {
  readonly name: Name;
  readonly label: Words;
  readonly headers: readonly string[];
  /** Without it nothing can be taken. */
  readonly required?: true;
  /** Titles of the columns among which its value may be parted, from the first part to the last. */
  readonly parts?: readonly (readonly string[])[];
  /** Titles of columns that say a value by being filled, and that value. */
  readonly byColumn?: Readonly<Record<string, string>>;
}

/** Where each column stands in the sheet, from 0; -1 when it is not there. */
export type Places<Name extends string> = Readonly<Record<Name, number>>;

/** What is taken of a row, by column, with the row's own number. */
export type ImportedRow<Name extends string> = { readonly row: number } & {
  readonly [field in Name]: string;
};

/** How far down a header is looked for: titles and notes stand above it. */
const HEADER_WITHIN = 20;
const LONGEST = 500;

/** Reads what was pasted: its rows with their numbers, without those in which nothing stands. */
export function pastedRows(text: string): SheetRow[] {
  return fromTsv(text)
    .map((cells, at) => ({ row: at + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** Matches the cells of a header with the columns wanted, whatever their order and marks; each cell serves one column. */
export function matchColumns<Name extends string>(
  header: readonly string[],
  columns: readonly TableColumn<Name>[],
): Places<Name> {
  const pairs = columns.flatMap(({ name, headers }) =>
    header.map((cell, place) => ({ name, place, score: likeness(cell, headers) })),
  );
  const places = Object.fromEntries(columns.map(({ name }) => [name, -1])) as Record<Name, number>;
  const used = new Set<number>();
  for (const { name, place, score } of pairs.sort((a, b) => b.score - a.score)) {
    if (score === 0 || places[name] !== -1 || used.has(place)) continue;
    places[name] = place;
    used.add(place);
  }
  return places;
}

/** A header as it is compared: without marks, case and brackets. */
export const headerKey = (text: string): string =>
  fold(text)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** 0: not alike. A header that says no more than a known one is before a longer one that has it in it. */
function likeness(cell: string, headers: readonly string[]): number {
  const folded = headerKey(cell);
  if (folded === '') return 0;
  if (headers.includes(folded)) return 1000;
  if (headers.includes(headerKey(cell.replaceAll(/\(.*?\)/g, ' ')))) return 900;
  const within = headers.filter((one) => one.includes(' ') && ` ${folded} `.includes(` ${one} `));
  return Math.max(0, ...within.map((one) => one.length));
}

/** Gives the number of the row that is the header: the one that names most columns. Null when none names at least two (or the only one). */
export function findHeader<Name extends string>(
  rows: readonly SheetRow[],
  columns: readonly TableColumn<Name>[],
): number | null {
  const needed = columns.length <= 2 ? 1 : 2;
  let best: { row: number; named: number } | null = null;
  for (const { row, cells } of rows.slice(0, HEADER_WITHIN)) {
    const named = Object.values(matchColumns(cells, columns)).filter((place) => place !== -1).length;
    if (named >= needed && named > (best?.named ?? 0)) best = { row, named };
  }
  return best?.row ?? null;
}

/** Where the columns stand when no header tells: in their own order. */
export const placesInOrder = <Name extends string>(columns: readonly TableColumn<Name>[]): Places<Name> =>
  Object.fromEntries(columns.map(({ name }, at) => [name, at])) as Places<Name>;

/**
 * Takes the rows under the header, cell by cell. Rows that number the columns (1, 2, 3 …) and rows of totals are no data; the totals are
 * told, so that nobody misses them.
 */
export function importedRows<Name extends string>(
  rows: readonly SheetRow[],
  header: number | null,
  places: Places<Name>,
): { taken: ImportedRow<Name>[]; totals: readonly number[] } {
  const taken: ImportedRow<Name>[] = [];
  const totals: number[] = [];
  const below = rows.filter(({ row }) => header === null || row > header);
  for (const [at, { row, cells }] of below.entries()) {
    if (header !== null && at === 0 && numbersColumns(cells)) continue;
    if (isTotal(cells)) {
      totals.push(row);
      continue;
    }
    const fields = Object.entries<number>(places).map(([name, place]) => [
      name,
      (cells[place] ?? '').slice(0, LONGEST),
    ]);
    if (fields.some(([, text]) => text !== '')) taken.push({ row, ...Object.fromEntries(fields) });
  }
  return { taken, totals };
}

/** What a person has said of a sheet: the number of its header's row (null: it has none), and where columns stand. */
export interface SheetChoices<Name extends string> {
  readonly header?: number | null;
  readonly places?: Partial<Places<Name>>;
}

/** Finds the header of a sheet and its columns, and takes the rows under it; what a person has said goes before what was found. */
export function readRows<Name extends string>(
  sheet: readonly SheetRow[],
  columns: readonly TableColumn<Name>[],
  { header: said, places: chosen = {} }: SheetChoices<Name> = {},
) {
  const header = said === undefined ? findHeader(sheet, columns) : said;
  const cells = sheet.find(({ row }) => row === header)?.cells;
  const found = cells ? matchColumns(cells, columns) : placesInOrder(columns);
  const places: Places<Name> = { ...found, ...chosen };
  return { header, places, ...importedRows(sheet, header, places) };
}

function numbersColumns(cells: readonly string[]): boolean {
  const folded = cells.filter((cell) => cell !== '');
  return folded.length >= 2 && folded.every((cell) => /^\(?(\d{1,2}|[A-Z])\)?$/.test(cell));
}

function isTotal(cells: readonly string[]): boolean {
  const first = headerKey(cells.find((cell) => cell !== '') ?? '');
  return /^(tong cong|tong so|tong|cong)$/.test(first) || /^(tong cong|tong so) /.test(first);
}

/** `A`, `B`, … `AA`: how spreadsheets call a column. */
export function letterOf(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : letterOf(Math.floor(place / 26) - 1) + letter;
}
