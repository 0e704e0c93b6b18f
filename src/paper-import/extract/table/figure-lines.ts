/** Tables that came in as one line a row: a name and, behind it, as many figures as the lines around it have. */

import { cell, type Table, table } from '#paper/read/document.ts';
import { type Item, type Line, marked } from '../lines.ts';
import { isTotalText } from './grid.ts';
import { headerScore } from './header-words.ts';

const FEWEST_ROWS = 3;
const FIGURES = /^(.*\p{L}.*?)[\s.…_]+((?:\d[\d.,]*\s+)+\d[\d.,]*)$/u;

interface Row {
  readonly line: Line;
  readonly texts: readonly string[];
}

function rowOf(item: Item | undefined): Row | null {
  if (item?.kind !== 'line' || item.text.length > 120) return null;
  const match = FIGURES.exec(item.text.trim());
  const name = match ? marked(match[1]!).body : '';
  return match && name.length < 70 && !/(năm|tháng|ngày|quý|thứ|đến|từ)$/iu.test(name)
    ? { line: item, texts: [name, ...match[2]!.trim().split(/\s+/)] }
    : null;
}

/** Puts rows of names and figures together as tables; all else stays as it is. */
export function withFigureLines(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  let at = 0;
  while (at < items.length) {
    const rows = runAt(items, at);
    if (rows.length < FEWEST_ROWS) {
      out.push(items[at]!);
      at += 1;
      continue;
    }
    const width = rows[0]!.texts.length;
    const above = out.at(-1);
    const header = above?.kind === 'line' ? headerIn(above.text, width) : null;
    if (header) out.pop();
    out.push(tableOf(header, rows));
    at += rows.length;
  }
  return out;
}

/** The rows that begin here, all with as many figures. */
function runAt(items: readonly Item[], start: number): Row[] {
  const rows: Row[] = [];
  for (let row = rowOf(items[start]); row; row = rowOf(items[start + rows.length])) {
    if (rows.length > 0 && row.texts.length !== rows[0]!.texts.length) break;
    rows.push(row);
    if (isTotalText(row.texts[0]!)) break;
  }
  return rows;
}

function tableOf(header: readonly string[] | null, rows: readonly Row[]): Table {
  const top = header ? header.map((text, k) => cell(0, k, text)) : [];
  const from = header ? 1 : 0;
  const body = rows.flatMap(({ line, texts }, r) =>
    texts.map((text, k) => cell(r + from, k, text, { source: line.source, sure: line.sure })),
  );
  return table([...top, ...body]);
}

/** A line of header words cut into as many headers, each of which names something. */
function headerIn(text: string, width: number): string[] | null {
  const words = text.trim().split(/\s+/);
  if (/\d/.test(text) || words.length < width || words.length > width * 5) return null;
  let best: { headers: string[]; score: number } | null = null;
  const cut = (from: number, headers: readonly string[], score: number): void => {
    const left = width - headers.length;
    if (left === 0) {
      if (from === words.length && score > (best?.score ?? 0)) best = { headers: [...headers], score };
      return;
    }
    for (let to = from + 1; to <= words.length - left + 1; to++) {
      const named = headerScore(words.slice(from, to).join(' '));
      if (named && named.score >= 5)
        cut(to, [...headers, words.slice(from, to).join(' ')], score + named.score + (to - from) / 10);
    }
  };
  cut(0, [], 0);
  return (best as { headers: string[] } | null)?.headers ?? null;
}
