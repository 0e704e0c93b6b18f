import type { FastifyInstance } from 'fastify';
import { sampleHouse } from '#centre/setup/schema.ts';
import { communes } from '#portal/queries.ts';
import { reading } from '../platform/database/database.ts';
import type { Services } from '../platform/http/services.ts';
import { SAMPLE_ACCOUNTS } from './accounts.ts';
import { shownBy } from './centres.ts';

/** Whoever comes to the door of a house of samples sees its centres and accounts; a house with a commune of its own names none. */
export function sampleRoutes(server: FastifyInstance, services: Services): void {
  server.get(
    '/api/sample',
    {
      schema: {
        tags: ['setup'],
        summary: 'Gives the centres and accounts of a house that holds nothing but samples',
        response: { 200: sampleHouse },
      },
    },
    async () => {
      const all = await reading(services.database, { commune: null, account: null }, communes);
      if (all.some(({ sample }) => !sample)) return { centres: [], accounts: [] };
      return {
        centres: [...shownBy].flatMap(([slug, shown]) => {
          const commune = all.find((one) => one.slug === slug);
          return commune ? [{ slug, name: commune.name, ...shown }] : [];
        }),
        accounts: all.length === 0 ? [] : SAMPLE_ACCOUNTS.map(({ username, title }) => ({ username, title })),
      };
    },
  );
}
