import type { FastifyInstance } from 'fastify';
import { reading, writing } from '#platform/database/database.ts';
import type { House } from '#platform/http/house.ts';
import { setUp } from './commands.ts';
import { hasCommune } from './queries.ts';
import { type SetupBody, setupAnswer, setupBody, setupState } from './schema.ts';

const nobody = { commune: null, account: null };

/** The set-up of an empty house: open to whoever comes first, closed for good once a commune is there. */
export function setupRoutes(server: FastifyInstance, house: House): void {
  const tags = ['setup'];
  server.get(
    '/api/setup',
    { schema: { tags, summary: 'Says whether the house is still empty', response: { 200: setupState } } },
    async () => ({ needed: !(await reading(house.database, nobody, hasCommune)) }),
  );
  server.post(
    '/api/setup',
    {
      schema: {
        tags,
        summary: 'Sets up the commune, its centre and the first account, while the house is empty',
        body: setupBody,
        response: { 200: setupAnswer },
      },
    },
    (request) =>
      writing(house.database, nobody, (tx) => setUp(tx, request.body as SetupBody, house.clock.today())),
  );
}
