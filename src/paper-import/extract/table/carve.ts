/** A block of cells → the lines and the tables that it really holds: layout, a sheet with a whole paper, pairs of key and value, tables side by side. */

import type { Cell, Table } from '#paper/read/document.ts';
import { fold } from '#vocabulary/text.ts';
import { parseMonths } from '#vocabulary/written-dates.ts';
import { isCapitals, marked } from '../lines.ts';
import { programmeNamed } from '../programme.ts';
import { namesSection, opensSection } from '../sections.ts';
import { isOrganisation } from './duties.ts';
import {
  filledTexts,
  type Grid,
  isBlank,
  isFigure,
  isTotalText,
  isWide,
  type Row,
  rowTexts,
  share,
  starts,
} from './grid.ts';
import { headerMeaning, isHeaderRow } from './header-words.ts';
import { hasRowsLike } from './same-columns.ts';
import { shapeOf } from './storeys.ts';
import { turned } from './turned.ts';

/** A line of a table, with the cell that it stands in. */
interface CellLine {
  readonly kind: 'line';
  readonly text: string;
  readonly cell: Cell;
}
type Part = CellLine | Table;

/** Rows that stand together, and whether a header opens them. */
interface Region {
  rows: Row[];
  headed: boolean;
}

const monthNamed = (text: string): boolean => parseMonths(text, () => 2000) !== null;
export const isHeader = (row: Row): boolean =>
  new Set(row).size >= 2 && isHeaderRow(rowTexts(row), monthNamed);

/** Takes a block of cells apart; a plain table comes back as it is. */
export function carve(table: Table): Part[] {
  // A table whose header stands in its first column has rows that look like headers.
  if (turned(table) !== table) return [table];
  const parts: Part[] = [];
  let region: Region = { rows: [], headed: false };
  const flush = () => {
    parts.push(...partsOf(region, table));
    region = { rows: [], headed: false };
  };
  const { grid } = table;
  grid.forEach((row, r) => {
    if (filledTexts(row).length === 0) {
      // An empty row is part of a form's table, and parts the lists of a sheet only where something new begins.
      if (region.rows.length > 0 && region.headed) region.rows.push(row);
      return;
    }
    const below = grid.slice(r + 1);
    const amid = () => isAmid(row, below, { ...table, grid: region.rows });
    if (endsTable(row) && !amid()) {
      flush();
      parts.push(...linesOf([row]));
      return;
    }
    if (isHeader(row) && !(region.headed && goesUnder(row, region))) {
      const titles = takeTop(region, row, parts.length === 0);
      flush();
      region = { rows: [...titles, row], headed: true };
      return;
    }
    if (isWide(row) && region.rows.length > 0 && !isBannerOf(row, below, region) && !amid()) {
      flush();
      parts.push(...linesOf([row]));
      return;
    }
    region.rows.push(row);
  });
  flush();
  return parts.flatMap((part): Part[] => (part.kind === 'table' ? sideBySide(part) : [part]));
}

/** A header's second storey, or the header again on another page. */
function goesUnder(row: Row, { rows }: Region): boolean {
  const [top] = rows.filter((one) => !isWide(one));
  if (!top) return false;
  const same = row.filter((cell, k) => cell.text.trim() && fold(cell.text) === fold(top[k]!.text)).length;
  return (
    same * 2 >= filledTexts(row).length || row.some((cell, k) => cell === top[k] && cell.text.trim() !== '')
  );
}

/**
 * The rows above a header that are upper storeys of it. Titles stay behind, as lines above the table; but a sheet that opens with them
 * (`first`) and holds nothing else keeps them, for they are not the paper's.
 */
function takeTop(region: Region, header: Row, first: boolean): Row[] {
  const top: Row[] = [];
  const last = () => region.rows.at(-1);
  const joined = (row: Row, below: Row) => isMergedOver(row, below) || isBlankOver(row, below);
  while (last() && !isWide(last()!) && joined(last()!, top[0] ?? header)) top.unshift(region.rows.pop()!);
  const own =
    first &&
    region.rows.length <= 3 &&
    region.rows.every(
      (row) => isWide(row) && !/^(ke hoach|bao cao|chuong trinh)/.test(fold(filledTexts(row)[0]!)),
    );
  return own ? [...region.rows.splice(0), ...top] : top;
}

/** An upper storey: a cell of it is merged down or across what is under it. */
const isMergedOver = (row: Row, below: Row): boolean =>
  row.some(
    (cell, k) =>
      cell.text.trim() !== '' &&
      (cell === below[k] || (k > 0 && cell === row[k - 1] && below[k] !== below[k - 1])),
  );

/** An upper storey whose merging was lost: words that stand over blanks, and blanks over words. */
const isBlankOver = (row: Row, below: Row): boolean =>
  !row.some(isFigure) &&
  row.some((cell, k) => cell.text.trim() !== '' && !below[k]!.text.trim()) &&
  row.some((cell, k) => !cell.text.trim() && below[k]!.text.trim() !== '');

/** Whether a wide row is a banner of the rows around it: rows of the same columns follow, or it is short and names a group. */
function isBannerOf(row: Row, below: Grid, region: Region): boolean {
  const [text = ''] = filledTexts(row);
  if (isTotalText(text)) return true;
  const next = below.find((one) => filledTexts(one).length > 0 && !isWide(one));
  const width = region.rows.find((one) => !isWide(one));
  if (!next || !width) return region.headed && !next ? isGroup(text) : true;
  if (isHeader(next) && !goesUnder(next, region)) return false;
  return region.headed ? goesOn(next, region) : starts(next) === starts(width) || isGroup(text);
}

/** Whether a row has figures where the rows before it have them. */
function goesOn(next: Row, { rows }: Region): boolean {
  const data = rows.filter((row) => !isWide(row) && row.some(isFigure));
  const columns = next.flatMap((_, k) =>
    data.length > 0 && share(data, (row) => isFigure(row[k]!)) >= 0.7 ? [k] : [],
  );
  return columns.length === 0 || share(columns, (k) => isFigure(next[k]!) || isBlank(next[k]!.text)) >= 0.5;
}

/** Whether a wide row stands between the rows of one table, whatever it says: its own rows follow. */
function isAmid(row: Row, below: Grid, above: Table): boolean {
  const { rank, body } = marked(filledTexts(row)[0]!);
  const next = below.find((one) => filledTexts(one).length > 0 && !isWide(one));
  const heads = (rank !== 'bullet' && rank !== 'plain') || isCapitals(body) || ENDING.test(fold(body));
  return (
    isWide(row) &&
    !heads &&
    next !== undefined &&
    !isHeader(next) &&
    !endsTable(next) &&
    hasRowsLike(above, next)
  );
}

const isGroup = (text: string): boolean =>
  text.length < 60 && (monthNamed(text) || programmeNamed(text) !== null);
/** What a region is: lines, pairs, or a table. */
function partsOf({ rows, headed }: Region, table: Table): Part[] {
  const filled = rows.filter((row) => filledTexts(row).length > 0);
  if (filled.length === 0) return [];
  if (headed) return [...closing(rows, table)];
  const text = fold(filled.map((row) => rowTexts(row).join(' ')).join(' '));
  if (/cong hoa xa hoi|noi nhan/.test(text) || filled.every(isWide)) return linesOf(filled);
  const cells = Math.max(...filled.map((row) => filledTexts(row).length));
  if (isPairs(filled)) return filled.flatMap(pairsOf);
  const shape = shapeOf({ ...table, grid: filled });
  if (shape.headers.some((path) => path.length > 0) && filled.length > 1) return [{ ...table, grid: rows }];
  if (areDuties(filled)) return [{ ...table, grid: rows }];
  return cells <= 2 && filled.length <= 4 && !filled.some((row) => isFigure(row.at(-1)!))
    ? linesOf(filled)
    : [{ ...table, grid: rows }];
}

/** Units and what they do, two columns without a header. */
function areDuties(rows: readonly Row[]): boolean {
  const pairs = rows.map((row) => filledTexts(row));
  return (
    pairs.length > 1 &&
    pairs.every(
      ([unit = '', task = '', more]) =>
        more === undefined && isOrganisation(unit) && task.length > 12 && !isOrganisation(task),
    )
  );
}

/** The table without the notes under it. */
function closing(rows: readonly Row[], table: Table): Part[] {
  let end = rows.length;
  while (end > 1 && (filledTexts(rows[end - 1]!).length === 0 || isNote(rows[end - 1]!))) end -= 1;
  return [{ ...table, grid: rows.slice(0, end) }, ...linesOf(rows.slice(end))];
}
const isNote = (row: Row): boolean =>
  isWide(row) && !isTotalText(filledTexts(row)[0]!) && !/\d\s*(lớp|lượt|người)/iu.test(filledTexts(row)[0]!);

const KEYS =
  /^(co quan|don vi lap|don vi|so,? ky hieu|so hieu|so van ban|noi,? ngay|ngay (ky|ban hanh)|ten (van ban|ke hoach)|chu de|thoi gian thuc hien|dien tich|so (ho|khau|dan|thon|ap|xom|ban|to dan pho|nhan khau|lang|buon)|dan so|ho (can )?ngheo|nguoi ky|chuc vu|dia ban|giam doc|ky ten|nam|xa|phuong|tinh)\b/;

/** Pairs of a key and its value, one or two pairs a row. */
function isPairs(rows: readonly Row[]): boolean {
  const texts = rows.map(filledTexts);
  const keyed = texts.filter(
    (row) => row.length >= 2 && row.length <= 4 && KEYS.test(fold(row[0]!).replace(/^[\d.)\s-]+/, '')),
  );
  return keyed.length * 2 >= texts.length && keyed.length > 0 && texts.every((row) => row.length <= 4);
}

function pairsOf(row: Row): CellLine[] {
  const cells = [...new Set(row)].filter(({ text }) => text.trim() && !/^\d{1,2}[.)]?$/.test(text.trim()));
  const all = cells.length % 2 === 0 ? cells : [...new Set(row)].filter(({ text }) => text.trim());
  if (all.length % 2 !== 0) return linesOf([row]);
  return Array.from({ length: all.length / 2 }, (_, i): CellLine => {
    const [key, value] = [all[i * 2]!, all[i * 2 + 1]!];
    return {
      kind: 'line',
      text: `${key.text.replace(/[\s:]+$/, '')}: ${value.text.replace(/\s*\n\s*/g, ' ')}`,
      cell: value,
    };
  });
}

export function linesOf(grid: Grid): CellLine[] {
  const seen = new Set<Cell>();
  return grid.flatMap((row) =>
    row.flatMap((cell) => {
      if (seen.has(cell)) return [];
      seen.add(cell);
      return cell.text
        .split('\n')
        .filter((text) => text.trim())
        .map((text): CellLine => ({ kind: 'line', text, cell }));
    }),
  );
}

const ENDING = /^(noi nhan|nguoi lap|tren day|tm\.|kt\.|giam doc$)/;

/** Whether a row is no longer the table's: recipients, a signature, a sentence, or the heading of another part. */
function endsTable(row: Row): boolean {
  const texts = filledTexts(row);
  const [text] = texts;
  if (!text) return false;
  if (ENDING.test(fold(text))) return true;
  if (texts.length > 1 || isTotalText(text)) return false;
  const mark = marked(text);
  if (isCapitals(text) && opensSection(mark.body) && programmeNamed(text) === null) return true;
  if (/^[A-H]\s*[.)]/.test(text) && isCapitals(text) && namesSection(text)) return true;
  if (mark.rank === 'bullet' || text.length > 100) return true;
  return (
    (mark.rank === 'roman' || mark.rank === 'arabic') &&
    namesSection(mark.body) &&
    programmeNamed(mark.body) === null
  );
}

/** Two tables beside each other: an empty column between them, or a header that begins again. */
function sideBySide(table: Table): Table[] {
  const { grid } = table;
  const width = grid[0]?.length ?? 0;
  const header = grid.find(isHeader);
  for (let k = 2; k < width - 1; k++) {
    const gap = grid.every((row) => isBlank(row[k]!.text) && row[k] !== row[k - 1]);
    const again = header !== undefined && beginsAgain(header, k);
    if (!gap && !again) continue;
    const [left, right] = [grid.map((row) => row.slice(0, k)), grid.map((row) => row.slice(gap ? k + 1 : k))];
    const tables = [left, right].every(
      (half) => half.some(namesRows) && share(half, (row) => filledTexts(row).length > 1) > 0.5,
    );
    if (tables) return [left, right].flatMap((half) => sideBySide({ ...table, grid: half }));
  }
  return [table];
}

/** A header whose first columns say what the rows are about. */
const namesRows = (row: Row): boolean =>
  isHeader(row) &&
  filledTexts(row)
    .slice(0, 2)
    .some((text) => /^(ordinal|title|programme|month|date|unit)$/.test(headerMeaning(text) ?? ''));

function beginsAgain(header: Row, k: number): boolean {
  const [first, second] = [header[0]!, header[1]!];
  if (!first.text.trim() || header[k] === header[k - 1] || fold(header[k]!.text) !== fold(first.text))
    return false;
  return headerMeaning(first.text) !== 'ordinal' || fold(header[k + 1]?.text ?? '') === fold(second.text);
}
