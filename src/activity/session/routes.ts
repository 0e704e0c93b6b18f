import type { Api } from '#platform/http/api.ts';
import { saveSession } from './commands.ts';
import { sessionsOn } from './queries.ts';
import { readCalendar } from './read.ts';
import { barring, conflictsOf } from './rules.ts';
import * as contracts from './schema.ts';

export function sessionRoutes(api: Api): void {
  api.write(contracts.putSession, ({ tx, actor, params, body }) =>
    saveSession(tx, actor, params.activity, params.id, body),
  );
  api.read(contracts.listCalendar, ({ tx, actor, query }) => readCalendar(tx, actor, query));
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
