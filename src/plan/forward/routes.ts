import type { Api } from '#platform/http/api.ts';
import { copyLinesInto, copyPlan, undoCopy } from './commands.ts';
import { previewOf } from './read.ts';
import * as contracts from './schema.ts';

export function forwardRoutes(api: Api): void {
  api.read(contracts.previewForward, ({ tx, params, query: { year, from, to } }) =>
    previewOf(tx, params.plan, year, from && to ? { from, to } : null),
  );
  api.write(contracts.copyPlan, ({ tx, actor, params, body }) => copyPlan(tx, actor, params.plan, body));
  api.write(contracts.undoCopy, async ({ tx, actor, params }) => {
    await undoCopy(tx, actor, params.plan);
    return null;
  });
  api.write(contracts.copyLines, ({ tx, actor, params, body }) =>
    copyLinesInto(tx, actor, params.version, body.from),
  );
}
