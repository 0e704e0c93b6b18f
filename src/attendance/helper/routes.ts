import type { Api } from '#platform/http/api.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { sessionInReach } from '../mark/queries.ts';
import { makeLink, revokeLink } from './commands.ts';
import { linksOf } from './queries.ts';
import * as contracts from './schema.ts';

export function helperRoutes(api: Api): void {
  api.read(contracts.listHelpers, async ({ tx, actor, params }) => {
    orNotFound(await sessionInReach(tx, actor, params.session));
    return linksOf(tx, params.session);
  });
  api.write(contracts.makeHelper, ({ tx, actor, params, body }) =>
    makeLink(tx, actor, { sessionId: params.session, id: params.id }, body),
  );
  api.write(contracts.revokeHelper, ({ tx, actor, params }) =>
    revokeLink(tx, actor, params.session, params.id),
  );
}
