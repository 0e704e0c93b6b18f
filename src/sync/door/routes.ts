import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Perform } from '#platform/http/api.ts';
import { PROTOCOL } from '#platform/http/handshake.ts';
import type { Services } from '#platform/http/services.ts';
import type { Noun } from '#platform/noun.ts';
import { Problem } from '#platform/problems/problem.ts';
import type { Session } from '#platform/signin/signin.ts';
import {
  type ActAnswer,
  MOST_ACTS,
  MOST_BYTES,
  OUTBOX_PATH,
  outbox,
  outboxAnswer,
  type SentAct,
} from './schema.ts';
import { takeAct } from './take.ts';

/** The device's door: what was done in the field, in batches. Takes the nouns, which say what of theirs may come in here. */
export function outboxRoutes(
  server: FastifyInstance,
  services: Services,
  perform: Perform,
  nouns: readonly Noun[],
): void {
  const asking = new WeakMap<FastifyRequest, Session>();
  const contracts = new Map(nouns.flatMap(({ sync }) => Object.entries(sync?.acts ?? {})));
  server.post(
    OUTBOX_PATH,
    {
      bodyLimit: MOST_BYTES,
      // Who asks is settled before anything that they sent is looked at.
      preValidation: async (request) => {
        const session = await services.signIn.session(request.headers);
        if (!session) throw new Problem('not-signed-in');
        asking.set(request, session);
      },
      schema: {
        tags: ['sync'],
        summary: `Takes up to ${MOST_ACTS} acts of a device, each by its own route in a transaction of its own, and answers each`,
        body: outbox,
        response: { 200: outboxAnswer },
      },
    },
    async (request) => {
      const session = asking.get(request)!;
      const acts: ActAnswer[] = [];
      // One after another: acts of one subject are taken in the order in which they were done.
      for (const act of (request.body as { acts: readonly SentAct[] }).acts)
        acts.push(await takeAct(services, perform, contracts, session, act));
      return { protocol: PROTOCOL, acts };
    },
  );
}
