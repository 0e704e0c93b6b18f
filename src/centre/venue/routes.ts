import type { Api } from '#platform/http/api.ts';
import { saveVenue } from './commands.ts';
import { listVenues } from './queries.ts';
import * as contracts from './schema.ts';

export function venueRoutes(api: Api): void {
  api.read(contracts.listVenues, ({ tx }) => listVenues(tx));
  api.write(contracts.putVenue, ({ tx, actor, params, body }) =>
    saveVenue(tx, actor, { id: params.id, ...body }),
  );
}
