import type { Api } from '#platform/http/api.ts';
import { forgetHint } from './commands.ts';
import { listHints } from './queries.ts';
import * as contracts from './schema.ts';

export function readingHintRoutes(api: Api): void {
  api.read(contracts.listReadingHints, ({ tx }) => listHints(tx));
  api.write(contracts.forgetReadingHint, async ({ tx, actor, params }) => {
    await forgetHint(tx, actor, params.id);
    return null;
  });
}
