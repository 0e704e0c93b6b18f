import { v5 } from 'uuid';
import type { RichNode } from '#vocabulary/rich.ts';
import { inOrder } from '../line/rules.ts';
import type { PlanLine } from '../line/schema.ts';
import { sameWhen, type When } from '../line/when.ts';
import type { PlanBasis, PlanSection } from '../section/schema.ts';
import type { PlanContext } from '../version/schema.ts';
import { type Figure, withLiveFigures } from './live.ts';
import { type Move, moveWhen } from './rules.ts';

/** The item of a line in the plan that it is copied into: copying twice is copying once. */
export const itemForward = (planId: string, itemId: string): string => v5(`forward ${itemId}`, planId);

const whenOf = ({ year, month, from, to, hoursFrom, hoursTo }: PlanLine): When => ({
  year,
  month,
  from,
  to,
  hoursFrom,
  hoursTo,
});

/**
 * Lines for a later plan: their time moved, all else as it was, without what the new list no longer has (a village, a venue, a unit, a source
 * that ended: its words stay). The reason for a cost off the norm was that of its year.
 */
export function linesForward(
  lines: readonly PlanLine[],
  planId: string,
  versionId: string,
  move: Move,
  { villages, venues, units, sources }: Pick<PlanContext, 'villages' | 'venues' | 'units' | 'sources'>,
): PlanLine[] {
  const still = (list: readonly { readonly id: string }[], id: string | null) =>
    list.some((one) => one.id === id) ? id : null;
  return inOrder(lines).map((line) => ({
    ...line,
    ...moveWhen(whenOf(line), move),
    id: v5(`forward ${line.itemId}`, versionId),
    itemId: itemForward(planId, line.itemId),
    needId: null,
    costReason: null,
    villageId: still(villages, line.villageId),
    venueId: still(venues, line.venueId),
    unitId: still(units, line.unitId),
    fundingSourceId: still(sources, line.fundingSourceId),
    revision: 0,
  }));
}

/** How many lines have days, which move with their weekday, and how many come to stand in another month or on another day. */
export function countMoved(lines: readonly PlanLine[], move: Move) {
  const moved = lines.filter((line) => !sameWhen(moveWhen(whenOf(line), move), whenOf(line)));
  return { dated: lines.filter(({ from }) => from !== null).length, moved: moved.length };
}

/** Narrative parts for a later plan: as they were, with the figures that the records know put in as live ones. */
export const sectionsForward = (
  sections: readonly PlanSection[],
  versionId: string,
  figures: (key: PlanSection['key']) => readonly Figure[],
): PlanSection[] =>
  sections.map((section) => ({
    ...section,
    id: v5(`forward ${section.id}`, versionId),
    content: withLiveFigures(section.content as RichNode, figures(section.key)),
    revision: 0,
  }));

export const basesForward = (bases: readonly PlanBasis[], versionId: string): PlanBasis[] =>
  bases.map((basis) => ({ ...basis, id: v5(`forward ${basis.id}`, versionId) }));
