import type { Api } from '#platform/http/api.ts';
import { importUnits, saveUnit } from './commands.ts';
import { listUnits } from './queries.ts';
import * as contracts from './schema.ts';

export function unitRoutes(api: Api): void {
  api.read(contracts.listUnits, ({ tx }) => listUnits(tx));
  api.write(contracts.putUnit, ({ tx, actor, params, body }) =>
    saveUnit(tx, actor, { id: params.id, ...body }),
  );
  api.write(contracts.importUnits, ({ tx, actor, body }) => importUnits(tx, actor, body.rows));
}
