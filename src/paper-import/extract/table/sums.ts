/** What a table says of itself by adding up: total rows, total columns, shares. Only what most of the table bears out is held against the rest. */

import type { Cell } from '#paper/read/document.ts';
import type { StatedShare, StatedSum } from '#plan/reading/evidence.ts';
import { fold } from '#vocabulary/text.ts';
import { parseCount } from '#vocabulary/written-numbers.ts';
import { isBlank, isFigure, isTotalRow, isTotalText, isWide, type Row, rowTexts, share } from './grid.ts';
import { headerWords } from './header-words.ts';
import { figureOf, isSum } from './meanings.ts';
import type { Shape } from './storeys.ts';

const NOT_ADDED = /ty le|ti le|%|don gia|dinh muc|binh quan|stt|^tt$|so tt|nam$/;
const close = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

/** The sums of a table's rows and columns as printed, with their parts; `name` says which table. */
export function sumsOf(shape: Shape, name: string): StatedSum[] {
  const across = rowSums(shape, name);
  return [...across.sums, ...columnSums(shape, name, across.derived)];
}

const label = (row: Row): string =>
  rowTexts(row)
    .find((text) => /\p{L}/u.test(text))
    ?.replace(/\s+/g, ' ') ?? '';
const nameOf = (path: readonly string[]): string => path.join(', ');

/** Columns that hold figures which may be added. */
function added({ headers, body }: Shape): number[] {
  return headers.flatMap((path, k) => {
    const cells = body
      .filter((row) => !isWide(row))
      .map((row) => row[k]!)
      .filter(({ text }) => !isBlank(text));
    const words = path.map(headerWords);
    return cells.length > 0 &&
      share(cells, isFigure) >= 0.8 &&
      !words.some((text) => NOT_ADDED.test(text)) &&
      !path.some((text) => text.includes('%'))
      ? [k]
      : [];
  });
}

/** The total columns; `derived` gives, for a cell that its parts contradict, what they give. */
function rowSums(shape: Shape, name: string): { sums: StatedSum[]; derived: Map<string, number> } {
  const { headers } = shape;
  const columns = added(shape);
  const body = shape.body.map((row, r) => ({ row, r })).filter(({ row }) => !isWide(row));
  const data = body.filter(({ row }) => !isTotalRow(rowTexts(row)));
  const cells = (k: number) => data.map(({ row }) => row[k]!);
  const sums: StatedSum[] = [];
  const derived = new Map<string, number>();
  for (const total of columns) {
    if (
      !headers[total]!.some(
        (text) => isTotalText(text) || /^(tong|cong|thanh tien)\b/.test(headerWords(text)),
      )
    )
      continue;
    const others = columns.filter((k) => k !== total && !headers[k]!.some(isTotalText));
    const low = headers[total]!.at(-1);
    const sets = [
      others.filter((k) => headers[k]!.length > 1 && headers[k]!.at(-1) === low),
      others.filter((k) => headers[k]![0] === headers[total]![0]),
      others,
    ];
    const parts = sets.find((set) => set.length > 1 && isSum(cells(total), set.map(cells)));
    if (!parts) continue;
    for (const { row, r } of data) {
      const stated = figureOf(row[total]!);
      const own = parts.map((k) => (isBlank(row[k]!.text) ? 0 : figureOf(row[k]!)));
      if (stated === null || own.some((part) => part === null)) continue;
      const sum = own.reduce<number>((all, part) => all + part!, 0);
      if (close(sum, stated)) continue;
      derived.set(`${r} ${total}`, sum);
      sums.push({
        where: `${name}${label(row)}, ${nameOf(headers[total]!)}`,
        what: nameOf(headers[total]!),
        stated,
        parts: own as number[],
        along: true,
      });
    }
  }
  return { sums, derived };
}

/** The total rows. A cell that its own row contradicts counts as its row has it, if only that makes the total come out. */
function columnSums(shape: Shape, name: string, derived: ReadonlyMap<string, number>): StatedSum[] {
  const columns = added(shape);
  const found: StatedSum[] = [];
  let parts: number[] = [];
  let all: number[] = [];
  shape.body.forEach((row, r) => {
    if (isWide(row)) return;
    if (!isTotalRow(rowTexts(row))) {
      parts = [...parts, r];
      all = [...all, r];
      return;
    }
    const judged = columns.flatMap((k) => {
      const stated = figureOf(row[k]!);
      return stated === null || all.length < 2
        ? []
        : [{ k, stated, ...judge(shape, k, stated, [parts, all], derived) }];
    });
    const fits = judged.filter(({ fit }) => fit).length;
    // A total row of which nothing comes out sums up something else.
    if (fits > 0 || judged.length === 1)
      for (const { k, stated, fit, values } of judged)
        if (fit === false && values.length >= 2)
          found.push({
            where: `${name}${label(row)}, ${nameOf(shape.headers[k]!)}`,
            what: nameOf(shape.headers[k]!),
            stated,
            parts: values,
            along: false,
          });
    parts = [];
  });
  return found;
}

/** Whether a total is the sum of one of the ranges; null where a blank part leaves it open. */
function judge(
  { body }: Shape,
  k: number,
  stated: number,
  ranges: readonly (readonly number[])[],
  derived: ReadonlyMap<string, number>,
): { fit: boolean | null; values: number[] } {
  const read = ranges
    .filter((range) => range.length > 0)
    .map((range) => {
      const cells = range.map((r) => (/^[-–—]$/.test(body[r]![k]!.text.trim()) ? 0 : figureOf(body[r]![k]!)));
      const known = cells.filter((value) => value !== null);
      const mended = range.map((r, i) => derived.get(`${r} ${k}`) ?? cells[i] ?? 0);
      const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
      const fit = close(sum(known), stated) || close(sum(mended), stated);
      return { fit: fit ? true : known.length < cells.length ? null : false, values: known };
    });
  return read.find(({ fit }) => fit === true) ?? read.find(({ fit }) => fit === null) ?? read.at(-1)!;
}

/** Columns of shares, where most rows bear out of which two columns they are. */
export function sharesOf(shape: Shape, name: string): StatedShare[] {
  const { headers, body } = shape;
  const data = body.filter((row) => !isWide(row));
  const percents = headers.flatMap((path, k) => (/%|ty le|ti le/.test(fold(path.join(' '))) ? [k] : []));
  const figures = headers.flatMap((_, k) =>
    !percents.includes(k) && share(data, (row) => countedIn(row[k]!) !== null) >= 0.8 ? [k] : [],
  );
  return percents.flatMap((k) => {
    const pairs = figures.flatMap((part) =>
      figures
        .filter((whole) => whole !== part)
        .map((whole) => (row: Row) => [countedIn(row[part]!), countedIn(row[whole]!)] as const),
    );
    // `27/34` in one cell.
    const fractions = headers.map((_, at) => (row: Row) => fractionOf(row[at]!.text));
    const tried = [...pairs, ...fractions].map((pair) => {
      const rows = data.flatMap((row) => {
        const [[part, whole], percent] = [pair(row), figureOf(row[k]!)];
        return part === null || !whole || percent === null
          ? []
          : [{ part, whole, percent, row, fit: near(part, whole, percent, row[k]!.text) }];
      });
      return { rows, fits: rows.filter(({ fit }) => fit).length };
    });
    const best = tried.sort((a, b) => b.fits - a.fits)[0];
    if (!best || best.rows.length < 3 || best.fits < best.rows.length * 0.6) return [];
    return best.rows
      .filter(({ fit }) => !fit)
      .map(({ part, whole, percent, row }) => ({
        part,
        whole,
        percent,
        where: `${name}${label(row)}, ${nameOf(headers[k]!)}`,
      }));
  });
}

/** A figure, or how many of something: `36 dòng họ`. */
const countedIn = (cell: Cell): number | null =>
  figureOf(cell) ?? parseCount(/^\s*(\d[\d.]*)\s+\p{L}[\p{L} ,]{0,30}$/u.exec(cell.text)?.[1] ?? '');

function fractionOf(text: string): readonly [part: number | null, whole: number | null] {
  const [, part, whole] = /^\s*(\d[\d.]*)\s*\/\s*(\d[\d.]*)\b/.exec(text) ?? [];
  return part && whole ? [parseCount(part), parseCount(whole)] : [null, null];
}

function near(part: number, whole: number, percent: number, text: string): boolean {
  const decimals = /[.,](\d+)/.exec(text)?.[1]?.length ?? 0;
  return Math.abs((part / whole) * 100 - percent) <= 10 ** -decimals + 1e-9;
}
