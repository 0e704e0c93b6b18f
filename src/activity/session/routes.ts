import type { Api } from '#platform/http/api.ts';
import { Problem } from '#platform/problems/problem.ts';
import { daysBetween } from '#vocabulary/date.ts';
import { activityState } from '../class/rules.ts';
import { saveSession } from './commands.ts';
import { calendarSessions, sessionsOf, sessionsOn } from './queries.ts';
import { barring, conflictsOf } from './rules.ts';
import * as contracts from './schema.ts';

const MOST_DAYS = 400;

export function sessionRoutes(api: Api): void {
  api.write(contracts.putSession, ({ tx, actor, params, body }) =>
    saveSession(tx, actor, params.activity, params.id, body),
  );
  api.read(contracts.listCalendar, async ({ tx, actor, query }) => {
    const days = daysBetween(query.from, query.to);
    if (days < 0 || days > MOST_DAYS) throw new Problem('out-of-range');
    const rows = await calendarSessions(tx, actor, query.from, query.to);
    const siblings = await sessionsOf(tx, [...new Set(rows.map((row) => row.activityId))]);
    const byActivity = Map.groupBy(siblings, (session) => session.activityId);
    return rows.map(({ preparedOn, reportedOn, cancelledOn, ...row }) => ({
      ...row,
      activityState: activityState(
        { preparedOn, reportedOn, cancelledOn, sessions: byActivity.get(row.activityId) ?? [] },
        actor.today,
      ),
    }));
  });
  api.read(contracts.checkSession, async ({ tx, query }) => {
    const session = {
      ...query,
      state: 'planned' as const,
      venueId: query.venueId ?? null,
      instructorId: query.instructorId ?? null,
    };
    const conflicts = conflictsOf(session, await sessionsOn(tx, query.date));
    const bars = new Set(barring(session, conflicts));
    return conflicts.map((one) => ({ ...one, bars: bars.has(one) }));
  });
}
