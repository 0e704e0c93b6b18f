import type { Api } from '#platform/http/api.ts';
import { saveVillage } from './commands.ts';
import { listVillages } from './queries.ts';
import * as contracts from './schema.ts';

export function villageRoutes(api: Api): void {
  api.read(contracts.listVillages, ({ tx }) => listVillages(tx));
  api.write(contracts.putVillage, ({ tx, actor, params, body }) =>
    saveVillage(tx, actor, { id: params.id, ...body }),
  );
}
