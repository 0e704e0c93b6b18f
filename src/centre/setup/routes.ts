import { isIP } from 'node:net';
import { hostname as machineName } from 'node:os';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { reading, writing } from '#platform/database/database.ts';
import type { Services } from '#platform/http/services.ts';
import { Problem } from '#platform/problems/problem.ts';
import { setUp } from './commands.ts';
import { hasCommune } from './queries.ts';
import { type SetupBody, setupAnswer, setupBody, setupState } from './schema.ts';

const nobody = { commune: null, account: null };

/** The set-up of an empty system: open to whoever comes first, closed for good once a commune is there. */
export function setupRoutes(server: FastifyInstance, services: Services, publicUrl: string | null): void {
  const tags = ['setup'];
  const preValidation = async ({ hostname }: FastifyRequest) => {
    if (!isOwnHost(hostname, publicUrl)) throw new Problem('foreign-origin');
  };
  server.get(
    '/api/setup',
    {
      preValidation,
      schema: { tags, summary: 'Says whether the system is still empty', response: { 200: setupState } },
    },
    async () => ({ needed: !(await reading(services.database, nobody, hasCommune)) }),
  );
  server.post(
    '/api/setup',
    {
      preValidation,
      schema: {
        tags,
        summary: 'Sets up the commune, its centre and the first account, while the system is empty',
        body: setupBody,
        response: { 200: setupAnswer },
      },
    },
    (request) =>
      writing(services.database, nobody, (tx) =>
        setUp(tx, request.body as SetupBody, services.clock.today()),
      ),
  );
}

/**
 * Whether a request names this server as its host. Another site can let its own name point here and have a visitor's browser set up the
 * house for it; an address in numbers, this machine's name and the public address cannot be borrowed so.
 */
function isOwnHost(host: string, publicUrl: string | null): boolean {
  const bare = host.replaceAll(/^\[|\]$/g, '').toLowerCase();
  return (
    isIP(bare) !== 0 ||
    bare === 'localhost' ||
    bare === machineName().toLowerCase() ||
    (publicUrl !== null && bare === new URL(publicUrl).hostname)
  );
}
