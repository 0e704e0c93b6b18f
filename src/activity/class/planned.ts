import { kindOf } from '#plan/kind/registry.ts';
import { reachOf } from '#plan/kind/rules.ts';
import type { Tx } from '#platform/database/database.ts';
import { plannedTimes } from './queries.ts';
import type { Activity } from './schema.ts';

type Planned = NonNullable<Activity['planned']>;

/** Gives the times that plans in force give these classes, by the items of the plan that they were begun from. */
export async function timesOf(
  tx: Tx,
  classes: readonly { readonly planItemId: string | null }[],
): Promise<ReadonlyMap<string | null, Planned>> {
  const items = [...new Set(classes.flatMap(({ planItemId }) => planItemId ?? []))];
  const lines = items.length > 0 ? await plannedTimes(tx, items) : [];
  return new Map(lines.map((line) => [line.itemId, plannedTime(line)]));
}

/** A day only where the line says one, and the days that its plan reaches. */
function plannedTime(line: Awaited<ReturnType<typeof plannedTimes>>[number]): Planned {
  const { from, to } = reachOf(kindOf(line.kind), line);
  const { hoursFrom, hoursTo } = line;
  const day = line.fromDay === line.toDay ? line.fromDay : null;
  return { day, hoursFrom, hoursTo, periodFrom: from, periodTo: to };
}
