/** Where a table's header ends: titles above it, one to three storeys of it, none at all, or repeated on every page. */

import type { Table } from '#paper/read/document.ts';
import { fold } from '#vocabulary/text.ts';
import { parseMonths } from '#vocabulary/written-dates.ts';
import {
  compact,
  filledTexts,
  type Grid,
  isAcross,
  isBlank,
  isColumnNumbers,
  isFigure,
  isTotalRow,
  isWide,
  type Row,
  share,
} from './grid.ts';
import { headerMeaning } from './header-words.ts';
import { isWhen } from './times.ts';

/** A table as its readers want it. */
export interface Shape {
  /** Lines that stand in the table above its header. */
  readonly titles: readonly string[];
  /** A column's headers from the top storey down; empty where the table has no header. */
  readonly headers: readonly (readonly string[])[];
  readonly body: Grid;
  /** Which columns of the printed grid these are. */
  readonly kept: readonly number[];
}

const MOST_STOREYS = 3;

/** Takes a table apart. Rows that repeat the header and rows of column numbers are left out of the body. */
export function shapeOf(printed: Table): Shape {
  const { rows: grid, kept } = compact(printed);
  const first = grid.findIndex((row) => !isWide(row));
  if (first < 0) return { titles: grid.flatMap(filledTexts), headers: [], body: [], kept };
  // A title is not a banner: a table may open with the banner of its first rows, under no header of its own.
  const titles = grid.slice(0, first).flatMap(filledTexts);
  const rest = grid.slice(first);
  if (!isHeader(rest)) {
    const width = rest[0]?.length ?? 0;
    return { titles: [], headers: Array.from({ length: width }, () => []), body: without(grid, []), kept };
  }
  const storeys = rest.slice(0, depthOf(rest));
  return { titles, headers: headersOf(storeys), body: without(rest.slice(storeys.length), storeys), kept };
}

const without = (rows: Grid, storeys: Grid): Grid =>
  rows.filter((row) => !isColumnNumbers(filledTexts(row)) && !storeys.some((storey) => repeats(row, storey)));

/** Whether most of what a row says is what a storey of the header says in the same columns. */
function repeats(row: Row, storey: Row): boolean {
  const filled = row.map((cell, k) => [fold(cell.text), fold(storey[k]!.text)]).filter(([text]) => text);
  const same = filled.filter(([text, header]) => text === header);
  return new Set(same.map(([text]) => text)).size >= 2 && same.length * 2 >= filled.length;
}

function headersOf(storeys: Grid): string[][] {
  const printed = storeys.map((row) => row.map((cell) => cell.text.replace(/\s+/g, ' ').trim()));
  // A blank beside an upper header, over a lower one, is the rest of a cell whose merging was lost.
  const filled = printed.map((row, r) =>
    row.reduce<string[]>((texts, text, k) => {
      const under = printed.slice(r + 1).some((lower) => lower[k]);
      texts.push(text || !under || k === 0 ? text : texts[k - 1]!);
      return texts;
    }, []),
  );
  return storeys[0]!.map((_, k) => {
    const texts = filled.map((row) => row[k]!).filter(Boolean);
    return texts.filter((text, i) => i === 0 || text !== texts[i - 1]);
  });
}

const short = (texts: readonly string[]): boolean => texts.every((text) => text.length <= 80);
const wordy = (row: Row): number =>
  share(
    [...new Set(row)].filter((cell) => cell.text.trim()),
    (cell) => !isFigure(cell),
  );

/** Whether the first row heads the ones under it: by its words, or because figures stand under words. */
function isHeader(rows: Grid): boolean {
  const [top, ...below] = rows;
  const texts = filledTexts(top!);
  if (isAcross(top!)) return false;
  if (texts.length < 2 || !short(texts) || isTotalRow(texts) || wordy(top!) < 0.7) return months(texts) >= 4;
  if (/^\(?(0?1|I|A)[.)]?$/.test(texts[0]!.trim()) && !/[a-z]/.test(fold(texts[1]!).slice(0, 2))) return true;
  const named = texts.filter((text) => headerMeaning(text) !== null).length;
  const orderly = /^(stt|tt|so tt|so thu tu|so)$/.test(fold(texts[0]!).replace(/[^a-z ]/g, ''));
  if (orderly || (named >= 2 && named * 2 >= texts.length && !startsData(top!))) return true;
  const data = below.filter((row) => !isWide(row)).slice(0, 12);
  if (headsCalendar(top!, data)) return true;
  const figured = top!.filter((cell, k) => {
    const own = data.map((row) => row[k]!).filter((one) => !isBlank(one.text));
    return cell.text.trim() && !isFigure(cell) && own.length > 0 && share(own, isFigure) >= 0.7;
  });
  return figured.length >= 1 && figured.length * 4 >= texts.length && !startsData(top!);
}

/** Days or months over topics, or parts of the day and villages beside days: a corner that is neither. */
function headsCalendar(top: Row, data: Grid): boolean {
  const [corner, ...rest] = [...new Set(top)].filter((cell) => cell.text.trim());
  if (!corner || rest.length < 2 || isWhen(corner.text) || corner.text.length > 30) return false;
  const side = data.map((row) => row[0]!.text);
  const times = share(rest, (cell) => isWhen(cell.text)) >= 0.6;
  const told = data.flatMap((row) => row.slice(1)).filter(({ text }) => !isBlank(text));
  const topics = told.length > 0 && share(told, (cell) => !isFigure(cell) && cell.text.length > 7) >= 0.7;
  return (
    topics &&
    (times
      ? share(side, isWhen) < 0.3
      : share(side, isWhen) >= 0.7 && rest.every(({ text }) => text.length <= 40))
  );
}

/** `1 | Kỹ thuật …` opens data; so does a month beside a topic. */
const startsData = (row: Row): boolean =>
  row.some(isFigure) ||
  /^(\d{1,2}|T\d{1,2}(\/\d{4})?|Tháng \d{1,2}(\/\d{4})?)[.)]?$/iu.test(row[0]!.text.trim());
/** How many months follow one another in a row. */
function months(texts: readonly string[]): number {
  const found = texts
    .map((text) =>
      text.length < 12 && !/^0?\d\d?\D+\d/.test(text)
        ? parseMonths(text, () => 2000)?.from.slice(5)
        : undefined,
    )
    .map(Number);
  const rising = found.filter(
    (month, i) =>
      month > 0 && (found[i + 1] === (month % 12) + 1 || found[i - 1] === ((month + 10) % 12) + 1),
  );
  return rising.length * 2 >= texts.length ? rising.length : 0;
}

/** How many rows the header takes. */
function depthOf(rows: Grid): number {
  let depth = 1;
  while (depth < MOST_STOREYS && depth < rows.length - 1 && isLower(rows[depth - 1]!, rows[depth]!))
    depth += 1;
  return depth;
}

/** Whether a row is the next storey of the header above it: it parts what is joined there, or goes on beside what is merged down. */
function isLower(above: Row, row: Row): boolean {
  const own = row.filter((cell, k) => cell !== above[k] && cell.text.trim());
  const texts = [...new Set(own)].map((cell) => cell.text);
  const down = row.some((cell, k) => cell === above[k] && cell.text.trim() !== '');
  const parts = row.some(
    (cell, k) =>
      k > 0 && above[k] === above[k - 1] && cell !== row[k - 1] && cell.text.trim() && above[k]!.text.trim(),
  );
  const beside = above.some((cell, k) => !cell.text.trim() && row[k]!.text.trim());
  if (texts.length < 2 && !(down && texts.length === 1)) return false;
  if (!down && !parts && !beside) return false;
  if (
    !short(texts) ||
    texts.some((text) => text.length > 45) ||
    (isTotalRow(filledTexts(row)) && row.some(isFigure))
  )
    return false;
  const labels = texts.every(
    (text) =>
      /^\p{L}[^\d]*$/u.test(text) ||
      /^(năm|quý|tháng|T|Q)?\s*\.?(\d{1,2}|\d{4}|[IVX]+)$/iu.test(text) ||
      /^(năm|kế hoạch|thực hiện|ước|kết quả|\d+ tháng)/iu.test(text) ||
      text === '%',
  );
  return (
    labels && (parts || down || (!row.some(isFigure) && texts.some((text) => headerMeaning(text) !== null)))
  );
}
