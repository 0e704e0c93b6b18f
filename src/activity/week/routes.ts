import type { Api } from '#platform/http/api.ts';
import { saveOwn } from './commands.ts';
import { weeksInForce } from './queries.ts';
import { readWeek } from './read.ts';
import * as contracts from './schema.ts';

export function weekRoutes(api: Api): void {
  api.read(contracts.listWeeks, ({ tx }) => weeksInForce(tx));
  api.read(contracts.readWeek, ({ tx, actor, params }) => readWeek(tx, actor, params.plan));
  api.write(contracts.reportOwn, ({ tx, actor, params, body }) =>
    saveOwn(tx, actor, { planId: params.plan, id: params.activity }, body),
  );
}
