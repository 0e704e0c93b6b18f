import type { Api } from '#platform/http/api.ts';
import * as queries from './queries.ts';
import { listSights } from './schema.ts';

export function sightRoutes(api: Api): void {
  api.read(listSights, ({ tx, query }) => queries.listSights(tx, query));
}
