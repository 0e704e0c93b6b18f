import type { Api } from '#platform/http/api.ts';
import { removeAvoidedDays, saveAvoidedDays } from './commands.ts';
import { listAvoidedDays } from './queries.ts';
import * as contracts from './schema.ts';

export function avoidedRoutes(api: Api): void {
  api.read(contracts.listAvoidedDays, ({ tx }) => listAvoidedDays(tx));
  api.write(contracts.putAvoidedDays, ({ tx, actor, params, body }) =>
    saveAvoidedDays(tx, actor, { id: params.id, ...body }),
  );
  api.write(contracts.deleteAvoidedDays, ({ tx, actor, params }) => removeAvoidedDays(tx, actor, params.id));
}
