import type { Api } from '#platform/http/api.ts';
import type { Holdings } from '../personal-data/holdings.ts';
import { endRun, planRun } from './commands.ts';
import { readKinds, readRuns } from './read.ts';
import * as contracts from './schema.ts';

/** Takes what all nouns hold of people. */
export function retentionRoutes(api: Api, holdings: Holdings): void {
  api.read(contracts.listRetention, async ({ tx, actor }) => ({
    kinds: await readKinds(tx, holdings, actor.today),
    runs: await readRuns(tx, holdings),
  }));
  api.write(contracts.planRetention, ({ tx, actor, params, body }) =>
    planRun(tx, actor, holdings, { id: params.id, ...body }),
  );
  api.write(contracts.endRetention, ({ tx, actor, params, body }) =>
    endRun(tx, actor, holdings, { id: params.id, ...body }),
  );
}
