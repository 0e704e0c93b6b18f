import type { Api } from '#platform/http/api.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { listStandings } from '../residence/queries.ts';
import { listMembers } from '../resident/queries.ts';
import { ownVillage } from '../resident/reach.ts';
import { saveHousehold, setPoverty } from './commands.ts';
import { findHousehold, listPoverty, searchHouseholds } from './queries.ts';
import * as contracts from './schema.ts';

export function householdRoutes(api: Api): void {
  api.read(contracts.listHouseholds, ({ tx, actor, query }) =>
    searchHouseholds(tx, query.search, ownVillage(actor) ?? query.villageId ?? null),
  );
  api.read(contracts.readHousehold, async ({ tx, actor, params }) => {
    const household = orNotFound(await findHousehold(tx, params.id, ownVillage(actor)));
    return {
      ...household,
      villages: await listStandings(tx, params.id),
      members: await listMembers(tx, params.id, actor.today),
      poverty: await listPoverty(tx, params.id),
    };
  });
  api.write(contracts.putHousehold, ({ tx, actor, params, body: { from, ...household } }) =>
    saveHousehold(tx, actor, { id: params.id, ...household }, from),
  );
  api.write(contracts.setPoverty, ({ tx, actor, params, body }) => setPoverty(tx, actor, params.id, body));
}
