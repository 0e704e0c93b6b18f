import type { Api } from '#platform/http/api.ts';
import { saveCostNorm } from './commands.ts';
import { listCostNorms } from './queries.ts';
import * as contracts from './schema.ts';

export function costNormRoutes(api: Api): void {
  api.read(contracts.listCostNorms, ({ tx }) => listCostNorms(tx));
  api.write(contracts.putCostNorm, ({ tx, actor, params, body }) =>
    saveCostNorm(tx, actor, { id: params.id, ...body }),
  );
}
