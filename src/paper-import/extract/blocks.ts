/** The parts of a paper as it shows them to a person: each with what it was taken for. */

import type { Source } from '#paper/read/document.ts';
import type { Block, BlockClass } from '#plan/reading/blocks.ts';
import { fold } from '#vocabulary/text.ts';
import { rowTexts } from './flow.ts';
import type { Item } from './lines.ts';

/** Neighbouring items that are read as one thing. */
export interface Run {
  readonly items: readonly Item[];
  readonly heading: string | null;
  readonly class: BlockClass | null;
  readonly sure: number;
  readonly why: Block['why'];
  readonly columns: Block['columns'];
}

const NOWHERE: Source = Object.freeze({ page: null, box: null });
const textOf = (item: Item): string =>
  item.kind === 'line'
    ? item.text
    : item.grid.map((row) => rowTexts(row).filter(Boolean).join(' ')).join('\n');

/** Where an item stands: a line, or each row of a table. */
function placesOf(item: Item): Source[] {
  if (item.kind === 'line') return item.source ? [item.source] : [];
  return item.grid.flatMap((row): Source[] => {
    const sources = [...new Set(row)].flatMap(({ source }) => source ?? []);
    const [first] = sources;
    if (!first) return [];
    const boxes = sources.flatMap(({ page, box }) => (box && page === first.page ? [box] : []));
    const edge = (side: 0 | 1 | 2 | 3, pick: typeof Math.min) => pick(...boxes.map((box) => box[side]));
    const around = [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)] as const;
    return [{ ...first, box: boxes.length > 0 ? around : null }];
  });
}

/** Runs → blocks, each with a key that is the same whenever the same file is read. */
export function blocksOf(runs: readonly Run[]): Block[] {
  const seen = new Map<string, number>();
  return runs.map(({ items, ...run }): Block => {
    const text = items.map(textOf).join('\n');
    const start = fold(text).slice(0, 60);
    const before = seen.get(start) ?? 0;
    seen.set(start, before + 1);
    return {
      ...run,
      key: `${start}#${before}`,
      source: items[0]?.source ?? NOWHERE,
      places: items.flatMap(placesOf),
      size: text.length,
      text: text.slice(0, 300),
    };
  });
}
