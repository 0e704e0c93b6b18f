import type { Api } from '#platform/http/api.ts';
import { saveOwnIndicator } from './commands.ts';
import { listOwnRows } from './queries.ts';
import * as contracts from './schema.ts';

export function ownIndicatorRoutes(api: Api): void {
  api.read(contracts.listOwnIndicators, ({ tx }) => listOwnRows(tx));
  api.write(contracts.putOwnIndicator, ({ tx, actor, params, body }) =>
    saveOwnIndicator(tx, actor, { id: params.id, ...body }),
  );
}
