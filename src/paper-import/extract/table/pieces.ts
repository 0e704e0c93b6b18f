/** Pieces of one table that a page or a typist cut: put together before anything is understood. */

import type { Table } from '#paper/read/document.ts';
import { fold } from '#vocabulary/text.ts';
import type { Item } from '../lines.ts';
import { filledTexts, isTotalRow, rowTexts } from './grid.ts';
import { shapeOf } from './storeys.ts';

/** Tables that are one, and the index of the item behind the last of them. */
export interface Pieces {
  readonly tables: readonly Table[];
  readonly whole: Table;
  readonly next: number;
}

/** The running head of a page, its number: what may stand between two pieces. */
const isPageMark = (text: string): boolean =>
  /^\W*\d{1,3}(\s*\/\s*\d{1,3})?\W*$/.test(text) || (text.length < 90 && /(trang|page)\s*\d+/iu.test(text));

/** The table at an index with the pieces that go on from it. */
export function piecesAt(items: readonly Item[], at: number): Pieces {
  const tables = [items[at] as Table];
  let next = at + 1;
  for (;;) {
    let k = next;
    for (let item = items[k]; item?.kind === 'line' && isPageMark(item.text); item = items[k]) k += 1;
    const item = items[k];
    if (item?.kind !== 'table' || !goesOn(tables[0]!, tables.at(-1)!, item)) break;
    tables.push(item);
    next = k + 1;
  }
  const [first] = tables;
  const whole = tables.length === 1 ? first! : { ...first!, grid: tables.flatMap(({ grid }) => grid) };
  return { tables, whole, next };
}

/** Whether a table has the width of the one before and either its header again or none. */
function goesOn(first: Table, before: Table, next: Table): boolean {
  if ((first.grid[0]?.length ?? 0) !== (next.grid[0]?.length ?? -1)) return false;
  const last = before.grid.findLast((row) => filledTexts(row).length > 0);
  if (!last || isTotalRow(rowTexts(last))) return false;
  const headed = ({ headers }: ReturnType<typeof shapeOf>) => headers.some((path) => path.length > 0);
  const [one, other] = [shapeOf(first), shapeOf(next)];
  if (!headed(one)) return false;
  if (!headed(other)) return true;
  const names = (shape: typeof one) => shape.headers.map((path) => fold(path.join(' '))).join('|');
  return names(one) === names(other);
}
