import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { wasRecorded } from '../audit/audit.ts';
import { reading, type Tx, writing } from '../database/database.ts';
import type { Actor } from '../policy/actor.ts';
import { granted, type Sentence } from '../policy/policy.ts';
import { Problem } from '../problems/problem.ts';
import { type CommuneContract, type FileAnswer, fileAnswer, fileBody, nothing } from './contract.ts';
import type { House } from './house.ts';
import { communeOf, heldPosts } from './posts.ts';
import { uploadedFile } from './upload.ts';

type AnyContract = CommuneContract<z.ZodObject, z.ZodObject, z.ZodType, z.ZodType>;

/** What a handler is given: everything is validated, and the transaction sees this commune alone. */
export interface Call<C extends AnyContract> {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly params: z.output<C['params']>;
  readonly query: z.output<C['query']>;
  readonly body: z.output<C['body']>;
  readonly house: House;
}
type Handler<C extends AnyContract> = (call: Call<C>) => Promise<z.input<C['answer']>>;

/** Registers the routes of rooms: who → may they → what → one transaction → answer. */
export interface Api {
  /** A route that only reads: its transaction cannot write. */
  readonly read: <C extends AnyContract>(contract: C, handler: Handler<C>) => void;
  /** A route that changes something: it must tell the audit, and answers after the commit. */
  readonly write: <C extends AnyContract>(contract: C, handler: Handler<C>) => void;
}

/** Gives the API to register on, and the sentences of all that has been registered (filled as it goes). */
export function apiOn(server: FastifyInstance, house: House): { api: Api; sentences: readonly Sentence[] } {
  const sentences: Sentence[] = [];
  const register = <C extends AnyContract>(contract: C, handler: Handler<C>, run: typeof reading) => {
    if (!sentences.includes(contract.sentence)) sentences.push(contract.sentence);
    server.route({
      method: contract.method,
      url: contract.path,
      schema: {
        summary: contract.summary,
        params: contract.params,
        querystring: contract.query,
        ...(hasJsonBody(contract) ? { body: contract.body } : {}),
        ...((contract.answer as unknown) === fileAnswer ? {} : { response: { 200: contract.answer } }),
      },
      // Who asks is settled before anything that they sent is looked at.
      preValidation: async (request) => {
        await identify(house, request, contract);
      },
      handler: async (request, reply) => {
        const actor = request.getDecorator<Actor>('actor');
        const body =
          (contract.body as unknown) === fileBody ? await uploadedFile(request) : (request.body ?? null);
        const answer = await run(
          house.database,
          { commune: actor.commune.id, account: actor.accountId },
          (tx) =>
            handler({ tx, actor, params: request.params, query: request.query, body, house } as Call<C>),
        );
        return (contract.answer as unknown) === fileAnswer
          ? sendFile(reply, answer as FileAnswer)
          : reply.send(answer ?? null);
      },
    });
  };
  const api = Object.freeze({
    read: (contract, handler) => register(contract, handler, reading),
    write: (contract, handler) =>
      register(contract, handler, (database, scope, work) =>
        writing(database, scope, async (tx) => {
          const answer = await work(tx);
          if (!wasRecorded(tx))
            throw new Error(`${contract.method} ${contract.path} wrote without telling the audit`);
          return answer;
        }),
      ),
  } satisfies Api);
  return { api, sentences };
}

/** Finds the actor of a request, or throws: not signed in, no such commune for this person, refused. */
async function identify(house: House, request: FastifyRequest, contract: AnyContract): Promise<void> {
  const session = await house.signIn.session(request.headers);
  if (!session) throw new Problem('not-signed-in');
  const id = contract.params.shape.commune?.safeParse((request.params as { commune?: unknown }).commune);
  if (!id?.success) throw new Problem('not-found');
  const commune = id.data as string;
  const today = house.clock.today();
  const { known, posts } = await reading(
    house.database,
    { commune, account: session.accountId },
    async (tx) => ({
      known: await communeOf(tx, commune),
      posts: await heldPosts(tx, session.accountId, commune, today),
    }),
  );
  // Somebody without a post here is told the same as for a commune that does not exist.
  if (!known || posts.length === 0) throw new Problem('not-found');
  const grant = granted(contract.sentence, posts);
  if (!grant)
    throw new Problem('refused', {
      more: { sentence: { vi: contract.sentence.vi, en: contract.sentence.en } },
    });
  request.setDecorator<Actor>('actor', {
    accountId: session.accountId,
    name: session.name,
    commune: known,
    posts,
    grant,
    today,
  });
}

function hasJsonBody(contract: AnyContract): boolean {
  return (contract.body as unknown) !== nothing && (contract.body as unknown) !== fileBody;
}

function sendFile(reply: FastifyReply, file: FileAnswer): FastifyReply {
  const how = file.inline ? 'inline' : 'attachment';
  return reply
    .header('content-type', file.mediaType)
    .header('content-disposition', `${how}; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .header('cache-control', 'private, no-store')
    .send(Buffer.from(file.bytes));
}
