/** Money columns of a schedule that are a part of its cost: what one payer gives, what one thing costs. */

import { fold } from '#vocabulary/text.ts';
import { moneyUnitIn, parseMoney } from '#vocabulary/written-numbers.ts';
import type { Columns } from './columns.ts';
import { isBlank, isFigure, isTotalText, type Row, share } from './grid.ts';
import { dataRows } from './meanings.ts';
import type { Shape } from './storeys.ts';

/** Gives, for a row of the schedule, its amounts by the name of their column, in đồng. */
export function moneyParts(
  { headers }: Shape,
  columns: Columns,
): (row: Row) => { name: string; value: number }[] {
  const { meanings, moneyUnit } = columns;
  const cost = meanings.indexOf('cost');
  if (cost < 0) return () => [];
  const data = dataRows(columns.body);
  const parts = headers.flatMap((path, k) => {
    const money =
      (path.length > 1 && path[0] === headers[cost]?.[0] && headers[cost]!.length > 1) ||
      moneyUnitIn(path.join(' ')) !== null;
    const filled = data.map((row) => row[k]!).filter(({ text }) => !isBlank(text));
    const figures = filled.length > 0 && share(filled, isFigure) >= 0.8;
    return k !== cost &&
      meanings[k] === 'ignore' &&
      money &&
      figures &&
      !path.some(isTotalText) &&
      !/dinh muc|don gia/.test(fold(path.join(' ')))
      ? [{ k, name: path.at(-1)! }]
      : [];
  });
  return (row) =>
    parts.flatMap(({ k, name }) => {
      const { text, number } = row[k]!;
      const value =
        number === null ? (parseMoney(text, moneyUnit ?? 1)?.value ?? null) : number * (moneyUnit ?? 1);
      return value === null ? [] : [{ name, value }];
    });
}
