/** How much of a paper was understood, and how sure a reading of it can be. */

import type { PlanReading } from '#plan/reading/schema.ts';
import type { Item } from './lines.ts';
import type { Part } from './parts.ts';
import { rowTexts } from './table/grid.ts';

/** What a reading that lacks one of these can be at most. */
const WITHOUT = { title: 0.6, activities: 0.7, legalBases: 0.9 } as const;
const ROW_CELLS = 8;
const HEAD_FIELDS = 20;

const lengthOf = ({ units }: Part): number =>
  units.reduce(
    (sum, { text, table }) =>
      sum +
      (table ? table.grid.reduce((cells, row) => cells + rowTexts(row).join('').length, 0) : text.length),
    0,
  );

/** The share of a paper's text that is of a known class. */
export function understood(parts: readonly Part[]): number {
  const all = parts.reduce((sum, part) => sum + lengthOf(part), 0);
  const known = parts.reduce((sum, part) => sum + (part.block.class === null ? 0 : lengthOf(part)), 0);
  return all === 0 ? 1 : known / all;
}

/** From what was recognised, what is unsure, how much was understood, and what every paper has and this reading has not. */
export function confidenceOf(
  reading: PlanReading,
  items: readonly Item[],
  parts: readonly Part[],
  low: readonly string[],
): PlanReading['confidence'] {
  const seenOf = (item: Item): (number | null)[] =>
    item.kind === 'line' ? [item.sure] : item.grid.flat().map(({ sure }) => sure);
  const sures = items.flatMap(seenOf).filter((sure) => sure !== null);
  const seen = sures.length > 0 ? sures.reduce((a, b) => a + b, 0) / sures.length : 1;
  const fields = 1 - low.length / (reading.activities.length * ROW_CELLS + HEAD_FIELDS);
  const most = Math.min(
    reading.title === null ? WITHOUT.title : 1,
    reading.activities.length === 0 ? WITHOUT.activities : 1,
    reading.legalBases.length === 0 ? WITHOUT.legalBases : 1,
  );
  const overall = Math.max(0, Math.min(seen, fields, most) * understood(parts));
  return { overall: Math.floor(overall * 100) / 100, low: [...low] };
}
