/** Amounts whose unit is not that of their column: `6.500.000` under `Thành tiền (triệu đồng)`. */

import type { Evidence } from '#plan/reading/evidence.ts';
import { type MoneyUnit, moneyUnitIn } from '#vocabulary/written-numbers.ts';
import { isWide, type Row, rowTexts } from './grid.ts';
import { figureOf } from './meanings.ts';
import type { Shape } from './storeys.ts';

type StrayUnit = Evidence['strayUnits'][number];
const NAMES: Readonly<Partial<Record<MoneyUnit, string>>> = { 1000: 'nghìn đồng', 1000000: 'triệu đồng' };
/** So many times the amounts of its neighbours, no amount is in their unit. */
const FAR = 300;

/** A table with such amounts written in the unit of their column, and what was found. `name` says which table. */
export function inOneUnit(shape: Shape, name: string): { shape: Shape; strays: StrayUnit[] } {
  const strays: StrayUnit[] = [];
  const units = shape.headers.map((path) => moneyUnitIn(path.join(' ')));
  const middles = units.map((unit, k) => (unit === null || unit === 1 ? null : middleOf(shape.body, k)));
  const body = shape.body.map((row) =>
    row.map((cell, k) => {
      const [unit, middle, figure] = [units[k], middles[k], figureOf(cell)];
      if (!unit || !middle || figure === null || figure < middle * FAR || isWide(row)) return cell;
      const where = `${name}${label(row)}, ${shape.headers[k]!.join(', ')}`;
      strays.push({ where, printed: cell.text.trim(), column: NAMES[unit] ?? 'tỷ đồng', value: figure });
      return { ...cell, number: figure / unit };
    }),
  );
  return strays.length > 0 ? { shape: { ...shape, body }, strays } : { shape, strays };
}

function middleOf(body: readonly Row[], k: number): number | null {
  const figures = body
    .flatMap((row) => (isWide(row) ? [] : (figureOf(row[k]!) ?? [])))
    .filter((figure) => figure > 0)
    .sort((a, b) => a - b);
  return figures.length < 3 ? null : figures[Math.floor(figures.length / 2)]!;
}

const label = (row: Row): string => rowTexts(row).find((text) => /\p{L}/u.test(text)) ?? '';
