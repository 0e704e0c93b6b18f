import type { Api } from '#platform/http/api.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { saveCentre } from './commands.ts';
import { findCentre } from './queries.ts';
import * as contracts from './schema.ts';

export function centreRoutes(api: Api): void {
  api.read(contracts.readCentre, async ({ tx }) => orNotFound(await findCentre(tx)));
  api.write(contracts.changeCentre, ({ tx, actor, body }) => saveCentre(tx, actor, body));
}
