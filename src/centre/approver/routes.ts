import type { Api } from '#platform/http/api.ts';
import { saveApprover } from './commands.ts';
import { listApprovers } from './queries.ts';
import * as contracts from './schema.ts';

export function approverRoutes(api: Api): void {
  api.read(contracts.listApprovers, ({ tx }) => listApprovers(tx));
  api.write(contracts.putApprover, ({ tx, actor, params, body }) =>
    saveApprover(tx, actor, { id: params.id, ...body }),
  );
}
