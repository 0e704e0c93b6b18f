import type { Api } from '#platform/http/api.ts';
import { saveClan } from './commands.ts';
import { listClans } from './queries.ts';
import * as contracts from './schema.ts';

export function clanRoutes(api: Api): void {
  api.read(contracts.listClans, ({ tx }) => listClans(tx));
  api.write(contracts.putClan, ({ tx, actor, params, body }) =>
    saveClan(tx, actor, { id: params.id, ...body }),
  );
}
