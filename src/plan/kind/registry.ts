import { annual } from './annual.ts';
import { event } from './event.ts';
import type { PlanKind, PlanKindName } from './kind.ts';
import { learningSociety } from './learning-society.ts';
import { schoolYear } from './school-year.ts';
import { thematic } from './thematic.ts';

const kinds: Readonly<Record<PlanKindName, PlanKind>> = Object.freeze({
  annual,
  'school-year': schoolYear,
  thematic,
  event,
  'learning-society': learningSociety,
});

/** All kinds in the order in which they are offered. */
export const allKinds: readonly PlanKind[] = Object.freeze(Object.values(kinds));

/** Gives everything that is particular to a kind of plan. */
export const kindOf = (name: PlanKindName): PlanKind => kinds[name];
