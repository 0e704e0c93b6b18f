import type { Table } from '#paper/read/document.ts';
import { isFigure, isWide, type Row, share, starts } from './grid.ts';
import { shapeOf } from './storeys.ts';

/** Whether a row has words and figures where the rows of a headed table have them; of a table without a header nothing is known. */
export function hasRowsLike(above: Table, next: Row): boolean {
  if (above.grid.length < 2) return false;
  const { headers, body, kept } = shapeOf(above);
  const rows = body.filter((row) => !isWide(row));
  const own = kept.map((k) => next[k]!);
  const last = rows.at(-1);
  if (!last || headers.every((path) => path.length === 0) || starts(own) !== starts(last)) return false;
  const usual = own.flatMap((cell, k) => {
    if (share(rows, (row) => row[k]!.text.trim() !== '') < 0.7) return [];
    const figures = share(rows, (row) => isFigure(row[k]!)) >= 0.5;
    return [cell.text.trim() !== '' && isFigure(cell) === figures];
  });
  return usual.length > 1 && share(usual, (fits) => fits) >= 0.7;
}
