import type { FastifyInstance } from 'fastify';
import { reading } from '#platform/database/database.ts';
import type { Services } from '#platform/http/services.ts';
import { listPlaces } from './queries.ts';
import { searchKey } from './rules.ts';
import { type PlacesQuery, placesAnswer, placesQuery } from './schema.ts';

/** So many are told at once; whoever wants fewer names a level, a place above or more words. */
const MOST = 200;

/** The country's map, for everybody: who sets up an empty system has no account yet. */
export function placeRoutes(server: FastifyInstance, services: Services): void {
  server.get(
    '/api/places',
    {
      schema: {
        tags: ['places'],
        summary: 'Finds places of the map as they stood on a day (today when none is given)',
        querystring: placesQuery,
        response: { 200: placesAnswer },
      },
    },
    (request) => {
      const { on, q, level, above } = request.query as PlacesQuery;
      const folded = q ? searchKey(q) : '';
      return reading(services.database, { commune: null, account: null }, (tx) =>
        listPlaces(tx, {
          on: on ?? services.clock.today(),
          level: level ?? null,
          above: above ?? null,
          folded: folded || null,
          most: MOST,
        }),
      );
    },
  );
}
