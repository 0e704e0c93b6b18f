/** A table whose header stands in its first column is turned, so that its rows are rows. */

import type { Table } from '#paper/read/document.ts';
import { compact, filledTexts, isWide, share, transpose } from './grid.ts';
import { headerMeaning, headerScore } from './header-words.ts';

/** How surely a header is known: by some of its words, or as a whole. */
const SOME = 2.5;
const WHOLE = 5;

/** The table with its header on top. */
export function turned(table: Table): Table {
  const rows = compact(table).rows.filter((row) => !isWide(row));
  const width = rows[0]?.length ?? 0;
  if (rows.length < 3 || width < 3) return table;
  const named = (texts: readonly string[], least: number) =>
    share(
      texts.filter((text) => text.trim()),
      (text) => text.length < 40 && (headerScore(text)?.score ?? 0) >= least,
    );
  const side = rows.map((row) => row[0]!.text);
  const meanings = new Set(side.map(headerMeaning).filter((meaning) => meaning !== null));
  const down = named(side, SOME) >= 0.7 && meanings.size >= 3 && meanings.has('title');
  // Years on top head columns of their own.
  if (filledTexts(rows[0]!).filter((text) => /20\d\d/.test(text)).length > 1) return table;
  // A topic may hold a word that heads columns elsewhere (`trả phí không dùng tiền mặt`).
  return down && named(filledTexts(rows[0]!), WHOLE) < 0.5 ? transpose({ ...table, grid: rows }) : table;
}
