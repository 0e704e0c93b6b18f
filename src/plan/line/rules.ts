import { sameIn } from '#vocabulary/same.ts';
import { isClass } from '../kind/form.ts';
import type { PlanLine } from './schema.ts';

/** What a person writes into a line; identity and revision are not among it. */
export const lineFields = [
  'year',
  'month',
  'from',
  'to',
  'hoursFrom',
  'hoursTo',
  'group',
  'position',
  'title',
  'purpose',
  'form',
  'programme',
  'audience',
  'classCount',
  'learners',
  'cost',
  'costReason',
  'venueText',
  'venueId',
  'villageId',
  'partnerText',
  'unitId',
  'ownOrJoint',
  'sourceText',
  'fundingSourceId',
  'note',
] as const satisfies readonly (keyof PlanLine)[];
export type LineField = (typeof lineFields)[number];

export const sameLine = sameIn<PlanLine>([...lineFields, 'itemId']);

/** So much a class and so much a learner, in đồng. */
export interface Norm {
  readonly base: number;
  readonly perLearner: number;
}

/** What a line costs by the norm, in đồng; null while its learners are unknown. A blank number of classes counts as one. */
export const costByNorm = (norm: Norm, line: Pick<PlanLine, 'classCount' | 'learners'>): number | null =>
  line.learners === null ? null : norm.base * (line.classCount ?? 1) + norm.perLearner * line.learners;

/** A sum of cells: of those that are filled, and how many are blank. With a blank part the whole is unknown. */
export interface Sum {
  readonly value: number;
  readonly blanks: number;
}
export interface LineTotals {
  readonly lines: number;
  readonly classes: Sum;
  readonly learners: Sum;
  readonly cost: Sum;
}

/** Sums of lines. Classes and learners are those of classes: an event has neither, whatever stands in its cells. */
export function totalsOf(lines: readonly PlanLine[]): LineTotals {
  const classes = lines.filter(({ form }) => isClass(form));
  return {
    lines: lines.length,
    classes: sumOf(classes.map((line) => line.classCount)),
    learners: sumOf(classes.map((line) => line.learners)),
    cost: sumOf(lines.map((line) => line.cost)),
  };
}

function sumOf(cells: readonly (number | null)[]): Sum {
  const known = cells.filter((cell) => cell !== null);
  return { value: known.reduce((sum, cell) => sum + cell, 0), blanks: cells.length - known.length };
}

/** Totals by what `keyOf` gives, in the order in which the keys come first; null gathers the lines without. */
export function totalsBy<Key>(
  lines: readonly PlanLine[],
  keyOf: (line: PlanLine) => Key,
): ReadonlyMap<Key, LineTotals> {
  return new Map([...Map.groupBy(lines, keyOf)].map(([key, of]) => [key, totalsOf(of)]));
}

/** Lines as they stand in the plan: by month, then by position. */
export const inOrder = (lines: readonly PlanLine[]): PlanLine[] =>
  [...lines].sort(
    (a, b) => a.year - b.year || a.month - b.month || a.position - b.position || (a.id < b.id ? -1 : 1),
  );

/** Where a line goes that is put behind `before` and in front of `after`; null is the edge of the month. */
export function positionBetween(before: number | null, after: number | null): number {
  if (before === null) return after === null ? 1 : after - 1;
  return after === null ? before + 1 : (before + after) / 2;
}

/** Two people edited a line that both had from `base`: cells that only one changed go together, the others are for a person to choose. */
export function mergeLine(
  base: PlanLine,
  mine: PlanLine,
  theirs: PlanLine,
): { readonly merged: PlanLine; readonly clashing: readonly LineField[] } {
  const changedByMe = lineFields.filter((field) => mine[field] !== base[field]);
  const clashing = changedByMe.filter(
    (field) => theirs[field] !== base[field] && theirs[field] !== mine[field],
  );
  const free = changedByMe.filter((field) => !clashing.includes(field));
  const merged = { ...theirs, ...Object.fromEntries(free.map((field) => [field, mine[field]])) };
  return { merged, clashing };
}
