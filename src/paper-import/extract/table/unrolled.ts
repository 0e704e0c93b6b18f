/** Tables that came in as one line a cell: pasted from a web page, nested in another table. The header's words tell how many make a row. */

import { type Cell, cell, type Table, table } from '#paper/read/document.ts';
import type { ColumnMeaning } from '#plan/reading/blocks.ts';
import type { Item, Line } from '../lines.ts';
import { contentScores } from './content.ts';
import { isFigure } from './grid.ts';
import { headerScore } from './header-words.ts';
import { isWhen } from './times.ts';

const FEWEST_COLUMNS = 4;
const MOST_LINES_OF_A_CELL = 3;
const NUMERIC: ReadonlySet<ColumnMeaning> = new Set(['classes', 'learners', 'cost', 'ordinal']);

/** Puts the tables among the items together; all else stays as it is. */
export function rolledUp(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  let at = 0;
  while (at < items.length) {
    const found = tableAt(items, at);
    if (!found) {
      out.push(items[at]!);
      at += 1;
      continue;
    }
    out.push(found.table);
    at = found.next;
  }
  return out;
}

const lineAt = (items: readonly Item[], at: number): Line | null => {
  const item = items[at];
  return item?.kind === 'line' ? item : null;
};

/** The meanings of the header that begins here; null where none does. */
function headerAt(items: readonly Item[], at: number): ColumnMeaning[] | null {
  const meanings: ColumnMeaning[] = [];
  for (
    let line = lineAt(items, at);
    line && meanings.length < 14;
    line = lineAt(items, at + meanings.length)
  ) {
    const score = line.text.length <= 45 && !/[.;:]$|\d/.test(line.text) ? headerScore(line.text) : null;
    if (!score || score.score < 3 || meanings.includes(score.meaning)) break;
    meanings.push(score.meaning);
  }
  return meanings.length >= FEWEST_COLUMNS && meanings.includes('title') ? meanings : null;
}

function tableAt(items: readonly Item[], start: number): { table: Table; next: number } | null {
  const meanings = headerAt(items, start);
  if (!meanings) return null;
  const rows: Line[][][] = [];
  let at = start + meanings.length;
  for (let row = rowAt(items, at, meanings); row; row = rowAt(items, at, meanings)) {
    rows.push(row);
    at += row.flat().length;
  }
  if (rows.length < 2) return null;
  const header = meanings.map((_, k) => [lineAt(items, start + k)!]);
  return {
    table: table([header, ...rows].flatMap((row, r) => row.map((lines, k) => cellOf(lines, r, k)))),
    next: at,
  };
}

function cellOf(lines: readonly Line[], row: number, column: number): Cell {
  const [first] = lines;
  return cell(row, column, lines.map(({ text }) => text).join('\n'), {
    source: first?.source ?? null,
    sure: first?.sure ?? null,
  });
}

interface Fit {
  readonly cost: number;
  readonly lines: readonly number[];
}

/** The lines of each cell of the row that begins here, as few as fit; null where no row begins. */
function rowAt(items: readonly Item[], at: number, meanings: readonly ColumnMeaning[]): Line[][] | null {
  const memo = new Map<string, Fit | null>();
  const fitting = (i: number, k: number): Fit | null => {
    if (k === meanings.length) return { cost: afterRow(items, i, meanings), lines: [] };
    const key = `${i} ${k}`;
    if (memo.has(key)) return memo.get(key)!;
    let best: Fit | null = null;
    for (let count = 1; count <= MOST_LINES_OF_A_CELL; count++) {
      const lines = Array.from({ length: count }, (_, n) => lineAt(items, i + n));
      const cost = costOf(lines, meanings[k]!);
      if (cost === null) break;
      const rest = fitting(i + count, k + 1);
      if (rest && (best === null || cost + rest.cost < best.cost))
        best = { cost: cost + rest.cost, lines: [count, ...rest.lines] };
    }
    memo.set(key, best);
    return best;
  };
  const found = fitting(at, 0);
  if (!found) return null;
  let i = at;
  return found.lines.map((count) => Array.from({ length: count }, () => lineAt(items, i++)!));
}

/** How ill lines fit as a cell; null where they do not. */
function costOf(lines: readonly (Line | null)[], meaning: ColumnMeaning): number | null {
  if (lines.some((line) => line === null || line.text.length > 160)) return null;
  const texts = lines.map((line) => line!.text);
  const figures = texts.filter((text) => isFigure({ text, number: null } as Cell)).length;
  if (NUMERIC.has(meaning)) return texts.length === 1 && figures === 1 ? 0 : null;
  if (meaning === 'month' || meaning === 'date') return texts.length === 1 && isWhen(texts[0]!) ? 0 : null;
  if (figures > 0) return null;
  const more = texts.slice(1).reduce((sum, text) => sum + (/^\p{Ll}/u.test(text) ? 0.4 : 1), 0);
  const scores = contentScores([{ text: texts[0]!, number: null }]);
  return more - (scores[meaning] ? 0.5 : 0);
}

/** What follows a row: the next one, or no line at all; else a line of it was left out, or the table ends. */
function afterRow(items: readonly Item[], at: number, meanings: readonly ColumnMeaning[]): number {
  const begins = (i: number) => costOf([lineAt(items, i)], meanings[0]!) !== null;
  if (!lineAt(items, at) || begins(at)) return 0;
  const timed = NUMERIC.has(meanings[0]!) || meanings[0] === 'month' || meanings[0] === 'date';
  if (!timed) return 0.5;
  return begins(at + 1) || begins(at + 2) ? 1.5 : 0.9;
}
