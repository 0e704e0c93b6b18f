import { inOrder, type LineField, lineFields } from '../line/rules.ts';
import type { PlanLine } from '../line/schema.ts';

/** A cell of a line that two versions have differently. */
export interface CellChange {
  readonly field: LineField;
  readonly from: PlanLine[LineField];
  readonly to: PlanLine[LineField];
}

export interface Differences {
  readonly added: readonly PlanLine[];
  readonly removed: readonly PlanLine[];
  readonly changed: readonly {
    readonly before: PlanLine;
    readonly after: PlanLine;
    readonly cells: readonly CellChange[];
  }[];
}

// The order of lines within a month is no decision of the plan.
const compared = lineFields.filter((field) => field !== 'position');

/** What a version changes in another, line by line: the same item in both is one line. */
export function differences(before: readonly PlanLine[], after: readonly PlanLine[]): Differences {
  const old = new Map(before.map((line) => [line.itemId, line]));
  const kept = new Set(after.map((line) => line.itemId));
  return {
    added: inOrder(after).filter((line) => !old.has(line.itemId)),
    removed: inOrder(before).filter((line) => !kept.has(line.itemId)),
    changed: inOrder(after).flatMap((line) => {
      const was = old.get(line.itemId);
      const cells = was ? compared.filter((field) => was[field] !== line[field]) : [];
      if (!was || cells.length === 0) return [];
      return [
        {
          before: was,
          after: line,
          cells: cells.map((field) => ({ field, from: was[field], to: line[field] })),
        },
      ];
    }),
  };
}

/** How many lines of the plan are other than they were. */
export const countOf = ({ added, removed, changed }: Differences): number =>
  added.length + removed.length + changed.length;
