import type { Api } from '#platform/http/api.ts';
import { hoursOf } from '../line/when.ts';
import { amendPlan, makePlan, setRecipients } from './commands.ts';
import { listedPlans } from './list.ts';
import { openPlan } from './open.ts';
import * as contracts from './schema.ts';

export function versionRoutes(api: Api): void {
  api.read(contracts.listPlans, ({ tx, actor }) => listedPlans(tx, actor));
  api.read(contracts.getPlan, async ({ tx, actor, params, query }) => {
    const opened = await openPlan(tx, actor, params.plan, query.version ?? null);
    return { ...opened, lines: opened.lines.map((line) => ({ ...line, hours: hoursOf(line) })) };
  });
  api.write(contracts.makePlan, ({ tx, actor, params, body }) => makePlan(tx, actor, params.plan, body));
  api.write(contracts.amendPlan, ({ tx, actor, params, body }) =>
    amendPlan(tx, actor, params.plan, params.version, body.reason),
  );
  api.write(contracts.putRecipients, ({ tx, actor, params, body }) =>
    setRecipients(tx, actor, params.version, body.recipients),
  );
}
