/** What stands above a table, and what of it is a heading. */

import type { BlockClass } from '#plan/reading/blocks.ts';
import { moneyUnitIn } from '#vocabulary/written-numbers.ts';
import { isCapitals, type Line, marked } from '../lines.ts';
import { monthHeading } from './banner.ts';
import type { Paper, TableContext } from './context.ts';

/** `(Kèm theo Kế hoạch số … ngày 29/8/2025)` says whose table it is, and nothing of the time that it tells of. */
export const BELONGS = /^\W*(ban hành )?kèm theo/iu;

/** A cited document has a year of its own, which is not the table's. */
const CITES = /^\W*căn cứ\s.*\d\/[\dA-ZĐ-]*[A-ZĐ]{2}/iu;

/** The place of a table, told from the lines above it, the nearest first. */
export function aroundOf(
  paper: Paper,
  lines: readonly Line[],
  heading: string | null,
  told: BlockClass | undefined,
): TableContext {
  const above = lines
    .map(({ text }) => text)
    .filter((text) => !BELONGS.test(text) && !CITES.test(text))
    .slice(0, 4);
  const months =
    above.map((text) => monthHeading(text, paper.yearOfMonth)).find((found) => found !== null) ?? null;
  const unit = above.map((text) =>
    /(đvt|đơn vị( tính)?)\s*:/iu.test(text) ? moneyUnitIn(text.replace(/^.*?:/, ' ')) : null,
  );
  return { paper, above, heading, class: told, months, moneyUnit: unit.find((one) => one !== null) ?? null };
}

/** A line that may head what follows: marked or set apart, and no sentence. */
export function isHeadingLike({ text, bold, align }: Line): boolean {
  const { rank } = marked(text);
  if (text.length > 140 || rank === 'bullet' || /[.;,]$/.test(text.trim())) return false;
  return (
    rank !== 'plain' ||
    isCapitals(text) ||
    bold === true ||
    align === 'centre' ||
    /^(phần|mục|biểu|phụ lục|[A-HĐ]\s*[-.)])/iu.test(text) ||
    text.length < 60
  );
}
