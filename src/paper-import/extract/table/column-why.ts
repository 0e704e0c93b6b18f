/** Why a column was named as it was: what its header says, and what its cells hold. */

import type { Block, ColumnMeaning } from '#plan/reading/blocks.ts';
import { fold } from '#vocabulary/text.ts';
import { contentScores } from './content.ts';
import type { Paper } from './context.ts';
import { headerScore } from './header-words.ts';
import { dataRows } from './meanings.ts';
import type { Shape } from './storeys.ts';

/** The columns of a table with their headers, what each was taken for and the signs that spoke for it, the strongest first. */
export const columnsWithWhy = (
  shape: Shape,
  meanings: readonly ColumnMeaning[],
  { told = {} }: Paper,
): Block['columns'] =>
  shape.headers.map((path, k) => {
    const meaning = meanings[k] ?? null;
    return {
      header: path.join(' '),
      meaning,
      why: meaning === null ? [] : signsFor(shape, k, meaning, told),
    };
  });

function signsFor(shape: Shape, k: number, meaning: ColumnMeaning, told: NonNullable<Paper['told']>) {
  const path = shape.headers[k]!;
  if ((told[fold(path.join(' '))] ?? told[fold(path.at(-1) ?? '')]) === meaning)
    return [{ sign: 'người xem đã nói', weight: 9 }];
  const named = [path.at(-1) ?? '', path.join(' ')].map(headerScore).find((one) => one?.meaning === meaning);
  const held = contentScores(dataRows(shape.body).map((row) => row[k]!))[meaning] ?? 0;
  return [
    { sign: 'tiêu đề cột', weight: named?.score ?? 0 },
    { sign: 'nội dung các ô', weight: Math.round(held * 100) / 100 },
  ]
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
}
