import type { Api } from '#platform/http/api.ts';
import { saveEquipment } from './commands.ts';
import { listEquipment } from './queries.ts';
import * as contracts from './schema.ts';

export function equipmentRoutes(api: Api): void {
  api.read(contracts.listEquipment, ({ tx }) => listEquipment(tx));
  api.write(contracts.putEquipment, ({ tx, actor, params, body }) =>
    saveEquipment(tx, actor, { id: params.id, ...body }),
  );
}
