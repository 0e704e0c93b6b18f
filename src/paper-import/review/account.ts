import type { Block } from '#plan/reading/blocks.ts';
import type { PlanReading } from '#plan/reading/schema.ts';
import { partsOf } from './said.ts';

/** What a plan cannot be without: where the paper gives none of it, nothing about the reading is sure. */
export type Missing = 'title' | 'rows' | 'bases';

/** How much of a paper was understood. */
export interface Account {
  /** Of 100 signs of the paper; null for a file that has no parts. Never 100 while a part is not understood. */
  readonly percent: number | null;
  /** How many parts were not. */
  readonly parts: number;
  readonly missing: readonly Missing[];
}

export function accountOf(blocks: readonly Block[], reading: PlanReading): Account {
  const sum = (some: readonly Block[]) => some.reduce((all, { size }) => all + size, 0);
  const [all, understood] = [sum(blocks), sum(blocks.filter((block) => block.class !== null))];
  const parts = partsOf(blocks).filter((part) => part.class === null).length;
  const percent = all === 0 ? null : Math.round((understood / all) * 100);
  return {
    percent: percent === 100 && parts > 0 ? 99 : percent,
    parts,
    missing: [
      ...(reading.title === null ? (['title'] as const) : []),
      ...(reading.activities.length === 0 && reading.kind !== 'report' ? (['rows'] as const) : []),
      ...(reading.legalBases.length === 0 && reading.kind !== 'report' ? (['bases'] as const) : []),
    ],
  };
}
