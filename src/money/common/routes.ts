import type { Api } from '#platform/http/api.ts';
import { saveCommonCost, voidCommonCost } from './commands.ts';
import { listCommonCostRows } from './queries.ts';
import * as contracts from './schema.ts';

export function commonCostRoutes(api: Api): void {
  api.read(contracts.listCommonCosts, ({ tx, query }) => listCommonCostRows(tx, query.plan));
  api.write(contracts.putCommonCost, ({ tx, actor, params, body }) =>
    saveCommonCost(tx, actor, { id: params.id, ...body }),
  );
  api.write(contracts.voidCommonCost, ({ tx, actor, params, body }) =>
    voidCommonCost(tx, actor, params.id, body.reason),
  );
}
