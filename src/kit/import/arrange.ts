/** One value in several columns of a sheet: a name in two, the sex by the column that is filled. Put together before columns are matched. */
import { fold } from '#vocabulary/text.ts';
import { findHeader, headerKey, type SheetRow, type TableColumn } from './match.ts';

const MARKED = /^(x|v|co|1|\+|\*|✓|✔|☑|√)$/;
/** A title may stand over so many columns. */
const MOST_UNDER = 4;

/** The column that is put together, and how: from which columns, by what they say or by which of them is filled. */
interface Joined {
  readonly title: string;
  readonly from: readonly number[];
  readonly valueIn: (cells: readonly string[]) => string;
}

/**
 * Gives the rows with one row of titles, whose lower storey is put together with the upper one, and behind them a column for each value
 * that stood in several. A sheet without a header stays as it is.
 */
export function arranged<Name extends string>(
  rows: readonly SheetRow[],
  columns: readonly TableColumn<Name>[],
): readonly SheetRow[] {
  const number = findHeader(rows, columns);
  const at = rows.findIndex(({ row }) => row === number);
  const header = rows[at];
  if (!header) return rows;
  const below = rows[at + 1];
  const lower = below && isLowerStorey(header.cells, below.cells, columns) ? below.cells : null;
  const upper = lower ? spread(header.cells, lower) : header.cells;
  const titles = Array.from({ length: Math.max(upper.length, lower?.length ?? 0) }, (_, place) => ({
    upper: upper[place] ?? '',
    lower: lower?.[place] ?? '',
  }));
  const data = rows.slice(at + (lower ? 2 : 1));
  const joined = columns.flatMap((column) => [
    ...byColumn(column, titles, data, columns),
    ...ofParts(column, titles, data),
  ]);
  if (joined.length === 0 && !lower) return rows;
  const used = new Set(joined.flatMap(({ from }) => from));
  const texts = titles.map((title, place) => {
    const text = [title.upper, title.lower].filter(Boolean).join(' ');
    // What was put together serves no other column.
    return used.has(place) ? `${text} đã ghép` : text;
  });
  const width = Math.max(titles.length, ...data.map(({ cells }) => cells.length));
  const wide = (cells: readonly string[]) => Array.from({ length: width }, (_, place) => cells[place] ?? '');
  return [
    ...rows.slice(0, at),
    { row: header.row, cells: [...wide(texts), ...joined.map(({ title }) => title)] },
    ...data.map(({ row, cells }) => ({
      row,
      cells: [...wide(cells), ...joined.map(({ valueIn }) => valueIn(cells))],
    })),
  ];
}

/** Whether a row goes on with the titles above it: words, under a title that stands over several columns. */
function isLowerStorey<Name extends string>(
  upper: readonly string[],
  below: readonly string[],
  columns: readonly TableColumn<Name>[],
): boolean {
  const filled = below.flatMap((text, place) => (text ? [place] : []));
  const words = columns.flatMap(({ byColumn: kinds = {}, parts = [], headers }) => [
    ...Object.keys(kinds),
    ...parts.flat(),
    ...headers,
  ]);
  return (
    filled.length >= 2 &&
    filled.every((place) => below[place]!.length <= 40 && !/\d/.test(below[place]!)) &&
    filled.some((place) => !upper[place]) &&
    filled.filter((place) => words.includes(headerKey(below[place]!))).length * 2 >= filled.length
  );
}

/** Titles written once over several columns, given to each of those that have a title of their own below. */
function spread(upper: readonly string[], lower: readonly string[]): string[] {
  const out = [...upper];
  for (let place = 1; place < lower.length; place++) {
    const from = out.slice(0, place).findLastIndex((text, i) => upper[i] !== '' && text !== '');
    if (!out[place] && lower[place] && lower[from] && place - from < MOST_UNDER) out[place] = upper[from]!;
  }
  return out;
}

type Titles = readonly { readonly upper: string; readonly lower: string }[];

/** The values of a column that say themselves by where they stand; what stands there may be the value of the column named above. */
function byColumn<Name extends string>(
  column: TableColumn<Name>,
  titles: Titles,
  data: readonly SheetRow[],
  columns: readonly TableColumn<Name>[],
): Joined[] {
  const kinds = column.byColumn;
  if (!kinds) return [];
  const found = titles.flatMap(({ upper, lower }, place) => {
    const value = kinds[headerKey(lower || upper)];
    return value === undefined ? [] : [{ place, value, upper: lower ? headerKey(upper) : '' }];
  });
  const values = new Set(found.map(({ value }) => value));
  if (found.length < 2 || values.size !== found.length) return [];
  const cellsOf = (place: number) =>
    data.map(({ cells }) => cells[place] ?? '').filter((text) => text !== '');
  const from = found.map(({ place }) => place);
  // Both filled in one row: then these are two figures, not one value by its place.
  if (data.some(({ cells }) => from.filter((place) => cells[place]).length > 1)) return [];
  const own: Joined = {
    title: column.label.vi,
    from,
    valueIn: (cells) => found.find(({ place }) => cells[place])?.value ?? '',
  };
  const above = columns.find(({ headers }) => headers.includes(found[0]!.upper));
  const says = from.flatMap(cellsOf).some((text) => !MARKED.test(fold(text)));
  const other = above && above !== column && says ? above : null;
  if (!other) return [own];
  return [
    own,
    {
      title: other.label.vi,
      from,
      valueIn: (cells) => cells[from.find((place) => cells[place]) ?? -1] ?? '',
    },
  ];
}

/** A value whose parts stand side by side: family name, given name. */
function ofParts<Name extends string>(
  { parts, label }: TableColumn<Name>,
  titles: Titles,
  data: readonly SheetRow[],
): Joined[] {
  if (!parts) return [];
  const last = parts.at(-1)!;
  const names = titles.map(({ upper, lower }) => headerKey(lower || upper));
  for (let start = 0; start < names.length - 1; start++) {
    if (!parts[0]!.includes(names[start]!)) continue;
    const from = [start];
    while (
      from.length < parts.length &&
      parts.slice(1).some((words) => words.includes(names[from.at(-1)! + 1] ?? ''))
    )
      from.push(from.at(-1)! + 1);
    const ends = last.includes(names[from.at(-1)!] ?? '');
    // A title over both columns leaves the second without one.
    const open = from.length === 1 && isOpenPair(start, titles, data);
    if (open) from.push(start + 1);
    if (from.length < 2 || !(ends || open)) continue;
    return [
      {
        title: label.vi,
        from,
        valueIn: (cells) =>
          from
            .map((place) => cells[place] ?? '')
            .filter(Boolean)
            .join(' '),
      },
    ];
  }
  return [];
}

/** Whether a title stands over two columns of words: the second, without a title, has a word in nearly every row. */
function isOpenPair(start: number, titles: Titles, data: readonly SheetRow[]): boolean {
  const next = titles[start + 1];
  if (!next || next.upper || next.lower || data.length === 0) return false;
  const both = data.filter(
    ({ cells }) => cells[start] && /^\p{L}[\p{L}’' -]*$/u.test(cells[start + 1] ?? ''),
  );
  return both.length * 5 >= data.length * 4;
}
