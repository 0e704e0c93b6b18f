import type { Api } from '#platform/http/api.ts';
import { changeLines } from './commands.ts';
import * as contracts from './schema.ts';

export function lineRoutes(api: Api): void {
  api.write(contracts.changeLines, ({ tx, actor, params, body }) =>
    changeLines(tx, actor, params.version, body.changes),
  );
}
