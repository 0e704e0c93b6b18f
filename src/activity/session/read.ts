import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { Problem } from '#platform/problems/problem.ts';
import { type CivilDate, daysBetween } from '#vocabulary/date.ts';
import { timesOf } from '../class/planned.ts';
import { activityState } from '../class/rules.ts';
import { calendarSessions, sessionsOf } from './queries.ts';

const MOST_DAYS = 400;

/** Gives the sessions of some days that the actor may see, each with the state of its class. Throws out-of-range for more than 400 days. */
export async function readCalendar(
  tx: Tx,
  actor: Actor,
  span: { readonly from: CivilDate; readonly to: CivilDate },
) {
  const days = daysBetween(span.from, span.to);
  if (days < 0 || days > MOST_DAYS) throw new Problem('out-of-range');
  const rows = await calendarSessions(tx, actor, span.from, span.to);
  const siblings = await sessionsOf(tx, [...new Set(rows.map((row) => row.activityId))]);
  const byActivity = Map.groupBy(siblings, (session) => session.activityId);
  const times = await timesOf(tx, rows);
  return rows.map(({ preparedOn, reportedOn, cancelledOn, planItemId, ...row }) => ({
    ...row,
    planned: times.get(planItemId ?? '') ?? null,
    activityState: activityState(
      { preparedOn, reportedOn, cancelledOn, sessions: byActivity.get(row.activityId) ?? [] },
      actor.today,
    ),
  }));
}
