/** Tables without any line: rows of words between the same white columns. Told by places alone, for PDF pages and recognised pictures alike. */
import type { Rule, Word } from './page-layout.ts';

/** Less than this may be a letterhead, a signature, or chance. */
const FEWEST_COLUMNS = 4;
const FEWEST_ROWS = 4;
/** How wide a white column is at least, in heights of the type: a space is a quarter. */
const WHITE = 0.9;
/** From one line to the next within a table, in heights of the type; what stands farther away is another matter. */
const FARTHEST = 3.4;
/** The share of the columns that a row fills. */
const FILLED = 0.6;

interface Row {
  readonly words: readonly Word[];
  readonly top: number;
  readonly bottom: number;
}

/** The strokes of the tables that stand among these words without strokes; none where the words are running text, a letterhead or a signature. */
export function whiteRules(words: readonly Word[]): Rule[] {
  const lines = rowsOf(words);
  const rules: Rule[] = [];
  for (let at = 0; at < lines.length; ) {
    const found = tableFrom(lines, at);
    if (!found) {
      at += 1;
      continue;
    }
    rules.push(...found.rules);
    at = found.next;
  }
  return rules;
}

/** Words on one height, from the top down. */
function rowsOf(words: readonly Word[]): Row[] {
  const rows: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.top + a.bottom - b.top - b.bottom)) {
    const last = rows.at(-1)?.at(-1);
    const near =
      last &&
      Math.abs(last.top + last.bottom - word.top - word.bottom) < Math.min(last.size, word.size) * 0.9;
    if (near) rows.at(-1)!.push(word);
    else rows.push([word]);
  }
  return rows.map((own) => ({
    words: own.sort((a, b) => a.left - b.left),
    top: Math.min(...own.map(({ top }) => top)),
    bottom: Math.max(...own.map(({ bottom }) => bottom)),
  }));
}

type Span = readonly [from: number, to: number];

/** What stays white when more lines are laid over each other. */
function narrowed(gaps: readonly Span[], { words }: Row, least: number): Span[] {
  return words.reduce<Span[]>(
    (left, word) =>
      left.flatMap(([from, to]): Span[] => {
        if (word.right <= from || word.left >= to) return [[from, to]];
        const parts: Span[] = [
          [from, word.left],
          [word.right, to],
        ];
        return parts.filter(([start, end]) => end - start >= least);
      }),
    [...gaps],
  );
}

/** White columns with words on both sides of each. */
const between = (gaps: readonly Span[], rows: readonly Row[]): Span[] => {
  const left = Math.min(...rows.map(({ words }) => words[0]!.left));
  const right = Math.max(...rows.map(({ words }) => words.at(-1)!.right));
  return gaps.filter(([from, to]) => from > left && to < right);
};

/** How many of the columns between these white ones a line fills. */
const filledIn = ({ words }: Row, gaps: readonly Span[]): number =>
  new Set(words.map((word) => gaps.filter(([from]) => word.left > from).length)).size;

function tableFrom(lines: readonly Row[], at: number): { rules: Rule[]; next: number } | null {
  const size = lines[at]!.words[0]!.size;
  const { pageWidth } = lines[at]!.words[0]!;
  let gaps: Span[] = [[0, pageWidth]];
  let end = at;
  let last: Span[] = [];
  for (; end < lines.length; end++) {
    const line = lines[end]!;
    if (end > at && line.top - lines[end - 1]!.bottom > size * FARTHEST) break;
    const next = narrowed(gaps, line, size * WHITE);
    const columns = between(next, lines.slice(at, end + 1));
    if (columns.length + 1 < FEWEST_COLUMNS) break;
    // Columns that a line takes away end the table before it: running text goes across.
    if (end - at >= FEWEST_ROWS && columns.length < last.length) break;
    gaps = next;
    last = columns;
  }
  const rows = lines.slice(at, end);
  const own = rows.filter((row) => startsRow(row, last));
  if (own.length < FEWEST_ROWS || rows.length > own.length * 4) return null;
  return { rules: rulesOf(rows, last, size), next: end };
}

/**
 * A line that begins a row: a number or a total first, or most columns filled (a recogniser misses lone figures). What only goes on in some
 * cells belongs to the row above.
 */
function startsRow(row: Row, gaps: readonly Span[]): boolean {
  const first = row.words[0]!;
  if (/^(tổng|cộng)$/iu.test(first.text)) return true;
  const filled = filledIn(row, gaps) >= (gaps.length + 1) * FILLED;
  return filled || (first.left < (gaps[0]?.[0] ?? 0) && /^\d{1,3}[.)]?$/.test(first.text));
}

/** Strokes down behind the longest line of each column, as near as a cell's border, and across above each line that begins a row. */
function rulesOf(rows: readonly Row[], gaps: readonly Span[], size: number): Rule[] {
  const left = Math.min(...rows.map(({ words }) => words[0]!.left)) - size * 0.5;
  const right = Math.max(...rows.map(({ words }) => words.at(-1)!.right)) + size * 0.5;
  const [top, bottom] = [rows[0]!.top - size * 0.3, rows.at(-1)!.bottom + size * 0.3];
  const starts = rows.flatMap((row, r) => {
    if (r === 0 || !startsRow(row, gaps)) return [];
    return [(rows[r - 1]!.bottom + row.top) / 2];
  });
  return [
    ...[top, ...starts, bottom].map((at): Rule => ({ kind: 'across', at, from: left, to: right })),
    ...[left, ...gaps.map(([from]) => from + size * 0.4), right].map(
      (at): Rule => ({ kind: 'down', at, from: top, to: bottom }),
    ),
  ];
}
