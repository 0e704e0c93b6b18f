import { findOwnActivity, findOwnRoster } from '#activity/class/queries.ts';
import { findSession } from '#activity/session/queries.ts';
import type { Api } from '#platform/http/api.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { listLearners } from '../roster/queries.ts';
import { addMarks, closeSession, countHeads, reopenSession } from './commands.ts';
import { sessionInReach, standingMarks, totalsOf } from './queries.ts';
import { classFiguresOf, sessionFiguresOf } from './read.ts';
import * as contracts from './schema.ts';

export function markRoutes(api: Api): void {
  api.write(contracts.addMarks, async ({ tx, actor, params, body }) => {
    const added = await addMarks(tx, actor, params.session, body);
    const { present, called } = orNotFound(await totalsOf(tx, params.session));
    return { added, present, called };
  });
  api.read(contracts.readSheet, async ({ tx, actor, params }) => {
    const { activityId } = orNotFound(await sessionInReach(tx, actor, params.session));
    const activity = orNotFound(await findOwnRoster(tx, actor, activityId));
    const marks = await standingMarks(tx, params.session);
    const people = await listLearners(tx, activityId);
    const { id, title, programme, villageId, villageName, rosterCode, year } = activity;
    return {
      session: orNotFound(await findSession(tx, params.session)),
      activity: {
        id,
        title,
        programme,
        villageId,
        villageName,
        rosterCode,
        year,
        reported: activity.reportedOn !== null,
      },
      people: people.map((one) => ({ ...one, ...(marks.get(one.id) ?? { state: null, reason: null }) })),
    };
  });
  api.write(contracts.putHeadcount, ({ tx, actor, params, body }) =>
    countHeads(tx, actor, params.session, body.headcount, body.source),
  );
  api.write(contracts.closeSession, ({ tx, actor, params, body }) =>
    closeSession(tx, actor, params.session, body),
  );
  api.write(contracts.reopenSession, ({ tx, actor, params, body }) =>
    reopenSession(tx, actor, params.session, body),
  );
  api.read(contracts.listFigures, ({ tx, actor, query }) => classFiguresOf(tx, actor, { year: query.year }));
  api.read(contracts.readFigures, async ({ tx, actor, params }) => {
    const { id } = orNotFound(await findOwnActivity(tx, actor, params.activity));
    const [figures] = await classFiguresOf(tx, actor, { activityId: id });
    return { ...orNotFound(figures), sessions: await sessionFiguresOf(tx, id) };
  });
}
