import type { Api } from '#platform/http/api.ts';
import { saveFundingSource } from './commands.ts';
import { listFundingSources } from './queries.ts';
import * as contracts from './schema.ts';

export function fundingSourceRoutes(api: Api): void {
  api.read(contracts.listFundingSources, ({ tx }) => listFundingSources(tx));
  api.write(contracts.putFundingSource, ({ tx, actor, params, body }) =>
    saveFundingSource(tx, actor, { id: params.id, ...body }),
  );
}
