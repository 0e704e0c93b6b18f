import type { Api } from '#platform/http/api.ts';
import { basesOn } from './rules.ts';
import * as contracts from './schema.ts';

export function basisRoutes(api: Api): void {
  api.read(contracts.listLegalBases, async ({ actor, query }) => [...basesOn(query.on ?? actor.today)]);
}
