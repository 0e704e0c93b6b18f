import type { Api } from '#platform/http/api.ts';
import { saveVillageMap } from './commands.ts';
import { listBeside } from './queries.ts';
import * as contracts from './schema.ts';

export function villageMapRoutes(api: Api): void {
  api.read(contracts.readVillageMap, async ({ tx }) => ({ beside: await listBeside(tx) }));
  api.write(contracts.putVillageMap, ({ tx, actor, body }) => saveVillageMap(tx, actor, body.beside));
}
