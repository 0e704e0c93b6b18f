import { v5 } from 'uuid';
import type { Tx } from '#platform/database/database.ts';
import { addDays } from '#vocabulary/date.ts';
import type { Period } from '#vocabulary/period.ts';
import { type ItemRow, listMetElsewhere } from './queries.ts';
import { classesOfLines, type DueLine, listLines } from './queries-records.ts';

/** An item as it is written. */
export type NewItem = Omit<ItemRow, 'inspectionId'>;

/** The item of a line: the same line is the same item of an inspection, whoever draws it up. */
export const itemOfLine = (inspectionId: string, planItemId: string, text: string): NewItem => ({
  id: v5(planItemId, inspectionId),
  planItemId,
  text,
  planned: null,
  unit: LEARNERS,
  found: null,
  verdict: null,
  effect: null,
  note: null,
});

/** What the figures of a line count. */
export const LEARNERS = 'học viên';

/**
 * Gives what an inspection has to look at: the lines that are due in its period, behind those of before it of which nothing had been held and
 * that no inspection has found to be met.
 */
export async function drawUp(
  tx: Tx,
  inspectionId: string,
  planId: string | null,
  period: Period,
): Promise<readonly NewItem[]> {
  const lines = await listLines(tx, planId, period);
  const [due, earlier] = [
    lines.filter(({ dueTo }) => dueTo >= period.from),
    lines.filter(({ dueTo }) => dueTo < period.from),
  ];
  const left = await leftOver(tx, inspectionId, earlier, period);
  return [...left, ...due].map(({ planItemId, title }) => itemOfLine(inspectionId, planItemId, title));
}

async function leftOver(
  tx: Tx,
  inspectionId: string,
  earlier: readonly DueLine[],
  { from }: Period,
): Promise<readonly DueLine[]> {
  if (earlier.length === 0) return [];
  const ids = earlier.map(({ planItemId }) => planItemId);
  const held = await classesOfLines(tx, ids, addDays(from, -1));
  const settled = new Set([
    ...held.map(({ planItemId }) => planItemId),
    ...(await listMetElsewhere(tx, inspectionId)),
  ]);
  return earlier.filter(({ planItemId }) => !settled.has(planItemId));
}
