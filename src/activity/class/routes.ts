import type { Api } from '#platform/http/api.ts';
import { openFromPlan, saveActivity, stepActivity } from './commands.ts';
import { changesSinceReport, listActivityRows, listOpenings, listYears } from './queries.ts';
import { readActivities, readActivity } from './read.ts';
import * as contracts from './schema.ts';

export function activityRoutes(api: Api): void {
  api.read(contracts.listActivities, async ({ tx, actor, query }) => {
    const all = await readActivities(tx, actor, await listActivityRows(tx, actor, query));
    return all.filter(
      (activity) =>
        (query.month === undefined || activity.standsIn === query.month) &&
        (query.state === undefined || activity.state === query.state),
    );
  });
  api.read(contracts.listYears, ({ tx, actor }) => listYears(tx, actor));
  api.read(contracts.readActivity, async ({ tx, actor, params }) => {
    const told = await readActivity(tx, actor, params.id);
    return { ...told, changedSince: told.reportedOn ? await changesSinceReport(tx, told.id) : 0 };
  });
  api.write(contracts.putActivity, ({ tx, actor, params, body }) => saveActivity(tx, actor, params.id, body));
  api.write(contracts.stepActivity, ({ tx, actor, params, body }) =>
    stepActivity(tx, actor, params.id, body),
  );
  api.read(contracts.listOpenings, ({ tx, query }) => listOpenings(tx, query.year));
  api.write(contracts.openFromPlan, ({ tx, actor, body }) => openFromPlan(tx, actor, body.classes));
}
