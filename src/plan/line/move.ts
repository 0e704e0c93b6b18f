import { monthBeside } from '../kind/rules.ts';
import type { Plan } from '../version/schema.ts';
import { inOrder, positionBetween } from './rules.ts';
import type { PlanLine } from './schema.ts';
import { inMonth, isPlaced } from './when.ts';

export const sameMonth = (a: PlanLine, b: PlanLine) => a.year === b.year && a.month === b.month;

/** The line one place up or down; at the edge of its month it goes over into the next. */
export function movedLine(plan: Plan, rows: readonly PlanLine[], at: number, by: 1 | -1): PlanLine | null {
  const line = rows[at];
  const beside = rows[at + by];
  if (!line || !beside || !isPlaced(line)) return null;
  if (!sameMonth(line, beside)) {
    const { year, month } = monthBeside(plan, line, by);
    const there = inOrder(rows.filter((one) => one.year === year && one.month === month));
    const position =
      by === 1
        ? positionBetween(null, there[0]?.position ?? null)
        : positionBetween(there.at(-1)?.position ?? null, null);
    return { ...line, ...inMonth(year, month), position };
  }
  const far = rows[at + 2 * by];
  const farPosition = far && sameMonth(far, line) ? far.position : null;
  const position =
    by === 1 ? positionBetween(beside.position, farPosition) : positionBetween(farPosition, beside.position);
  return { ...line, position };
}
