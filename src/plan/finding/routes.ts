import type { Api } from '#platform/http/api.ts';
import { keepFinding, reopenFinding, setClaim } from './commands.ts';
import * as contracts from './schema.ts';

export function findingRoutes(api: Api): void {
  api.write(contracts.keepFinding, ({ tx, actor, params, body }) =>
    keepFinding(tx, actor, params.version, { id: params.id, ...body }),
  );
  api.write(contracts.reopenFinding, ({ tx, actor, params }) =>
    reopenFinding(tx, actor, params.version, params.id),
  );
  api.write(contracts.putClaim, ({ tx, actor, params, body }) =>
    setClaim(tx, actor, params.plan, { key: params.key, ...body }),
  );
}
