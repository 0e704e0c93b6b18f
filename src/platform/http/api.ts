import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { CivilDate } from '#vocabulary/date.ts';
import { wasRecorded } from '../audit/audit.ts';
import { reading, type Scope, type Tx, writing } from '../database/database.ts';
import type { Actor } from '../permission/actor.ts';
import { granted, type Permission } from '../permission/permission.ts';
import type { Posts } from '../permission/posts.ts';
import { Problem } from '../problems/problem.ts';
import { fromIssues } from '../problems/translate.ts';
import type { Session } from '../signin/signin.ts';
import {
  ACCOUNT_HEADER,
  type AnyCommuneContract,
  type FileAnswer,
  fileAnswer,
  fileBody,
  nothing,
  type UploadedFile,
} from './contract.ts';
import { unstorableText } from './fields.ts';
import type { Services } from './services.ts';
import { uploadedFile } from './upload.ts';

type AnyContract = AnyCommuneContract;

/** What a handler is given: everything is validated, and the transaction sees this commune alone. */
export interface Call<C extends AnyContract> {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly params: z.output<C['params']>;
  readonly query: z.output<C['query']>;
  readonly body: z.output<C['body']>;
  readonly services: Services;
}
type Handler<C extends AnyContract, Prepared> = (
  call: Call<C> & { readonly prepared: Prepared },
) => Promise<z.input<C['answer']>>;
/** What a preparation is given: who asks may do it, and the input is validated; there is no transaction yet. */
export interface Asked<C extends AnyContract> {
  readonly actor: Actor;
  readonly params: z.output<C['params']>;
  readonly services: Services;
  readonly scope: Scope;
}
/** What takes long (a file, another process) is done before the transaction begins, which must not wait for it. */
type Prepare<C extends AnyContract, Prepared> = (
  body: z.output<C['body']>,
  asked: Asked<C>,
) => Promise<Prepared>;

/** Thrown by a handler that finds what was prepared overtaken by somebody else's change: it is prepared anew. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}
/** So often a call is prepared: somebody who is overtaken each time is told that others are changing it. */
const MOST_PREPARATIONS = 10;
type Register = <C extends AnyContract, Prepared>(
  contract: C,
  handler: Handler<C, Prepared>,
  prepare?: Prepare<C, Prepared>,
) => void;

/** What somebody sent, before anything of it was looked at. */
export interface Sent {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/**
 * Does what a registered route does, for who came by another door: the same permission, validation, transaction and audit. `first` runs in
 * the route's own transaction, before its handler, once it is settled that the person may. Gives the handler's answer after the commit.
 */
export type Perform = (
  contract: AnyContract,
  asking: Asking,
  sent: Sent,
  first: (tx: Tx) => Promise<void>,
) => Promise<unknown>;

/** Registers the routes of rooms: who → one transaction in which: may they → what → the handler → answer. */
export interface Api {
  /** A route that only reads: its transaction cannot write. */
  readonly read: Register;
  /** A route that changes something: it must tell the audit, and answers after the commit. */
  readonly write: Register;
}

/** Gives the API to register on, the sentences of all that has been registered (filled as it goes), and a way past HTTP to each of its routes. */
export function apiOn(
  server: FastifyInstance,
  services: Services,
  posts: Posts,
): { api: Api; permissions: readonly Permission[]; perform: Perform } {
  const permissions: Permission[] = [];
  const performers = new Map<AnyContract, (asking: Asking, sent: Sent, more?: More) => Promise<unknown>>();
  const register = <C extends AnyContract, Prepared>(
    run: typeof reading,
    contract: C,
    handler: Handler<C, Prepared>,
    prepare?: Prepare<C, Prepared>,
  ) => {
    if (!permissions.includes(contract.permission)) permissions.push(contract.permission);
    const performed = async (asking: Asking, sent: Sent, { receive, first }: More = {}) => {
      const scope = { commune: asking.commune, account: asking.session.accountId };
      const actorIn = (tx: Tx) => identify(tx, posts, asking, contract);
      // Before a file is taken in, or work begins that takes long.
      const asker = prepare || receive ? await reading(services.database, scope, actorIn) : null;
      const file = receive ? await received(sent, contract, receive) : null;
      const preparedFrom = (actor: Actor) => {
        const { params, body } = checked(sent, contract);
        return [file ?? body, { actor, params, services, scope }] as unknown as Parameters<
          Prepare<C, Prepared>
        >;
      };
      return untilNotOvertaken(async () => {
        const prepared = prepare && asker && (await prepare(...preparedFrom(asker)));
        return run(services.database, scope, async (tx) => {
          const actor = await actorIn(tx);
          const input = checked(sent, contract);
          await first?.(tx);
          const call = { tx, actor, ...input, ...(file ? { body: file } : {}), services, prepared };
          return handler(call as Parameters<typeof handler>[0]);
        });
      });
    };
    performers.set(contract, performed);
    server.route({
      method: contract.method,
      url: contract.path,
      schema: {
        summary: contract.summary,
        params: contract.params,
        querystring: contract.query,
        ...(hasJsonBody(contract) ? { body: contract.body } : {}),
        ...(isFile(contract.answer) ? {} : { response: { 200: contract.answer } }),
      },
      // Who asks is settled before anything that they sent is looked at; Fastify by itself would look first.
      validatorCompiler: () => (value) => ({ value }),
      handler: async (request, reply) => {
        const asking = await whoAsks(services, request, contract);
        const receive = isFile(contract.body) ? { receive: () => uploadedFile(request) } : {};
        const answer = await performed(asking, request, receive);
        return isFile(contract.answer) ? sendFile(reply, answer as FileAnswer) : reply.send(answer ?? null);
      },
    });
  };
  const api = Object.freeze({
    read: (contract, handler, prepare) => register(reading, contract, handler, prepare),
    write: (contract, handler, prepare) => {
      const run: typeof reading = (database, scope, work) =>
        writing(
          database,
          scope,
          async (tx) => {
            const answer = await work(tx);
            if (!wasRecorded(tx))
              throw new Error(`${contract.method} ${contract.path} wrote without telling the audit`);
            return answer;
          },
          // All that was sent is here by now, so that it can be done from the beginning again.
          { again: true },
        );
      register(run, contract, handler, prepare);
    },
  } satisfies Api);
  const perform: Perform = (contract, asking, sent, first) =>
    performers.get(contract)!(asking, sent, { first });
  return { api, permissions, perform };
}

interface More {
  readonly receive?: () => Promise<UploadedFile>;
  readonly first?: (tx: Tx) => Promise<void>;
}

/** Does work again that was overtaken. Throws changed-meanwhile when that goes on. */
async function untilNotOvertaken<T>(once: () => Promise<T>): Promise<T> {
  for (let attempt = 1; attempt <= MOST_PREPARATIONS; attempt += 1)
    try {
      return await once();
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
  throw new Problem('changed-meanwhile');
}

/** Who is signed in, the commune that they name, and the day. */
export interface Asking {
  readonly session: Session;
  readonly commune: string;
  readonly today: CivilDate;
  /** Asks by the posts that ended since this day, instead of those of today: for what was done before they did. */
  readonly endedSince?: CivilDate;
}

/** Gives who is signed in and the commune that they name, or throws: not signed in, another account's act, no such commune. */
async function whoAsks(services: Services, request: FastifyRequest, contract: AnyContract): Promise<Asking> {
  const session = await services.signIn.session(request.headers);
  if (!session) throw new Problem('not-signed-in');
  // A device can hold acts of somebody else than who has signed in meanwhile, in another tab for instance.
  const recordedBy = request.headers[ACCOUNT_HEADER];
  if (recordedBy !== undefined && recordedBy !== session.accountId) throw new Problem('other-account');
  const id = contract.params.shape.commune?.safeParse((request.params as { commune?: unknown }).commune);
  if (!id?.success) throw new Problem('not-found');
  return { session, commune: id.data as string, today: services.clock.today() };
}

/** Gives the actor, by the posts that the transaction itself sees, or throws: no such commune for this person, refused. */
async function identify(
  tx: Tx,
  posts: Posts,
  { session, commune, today, endedSince }: Asking,
  contract: AnyContract,
): Promise<Actor> {
  const { accountId, name } = session;
  const standing = endedSince
    ? await posts.endedIn(tx, accountId, commune, endedSince, today)
    : await posts.standingIn(tx, accountId, commune, today);
  // Somebody without a post here is told the same as for a commune that does not exist.
  if (!standing) throw new Problem('not-found');
  const grant = granted(contract.permission, standing.posts);
  if (!grant)
    throw new Problem('refused', {
      more: { permission: { vi: contract.permission.vi, en: contract.permission.en } },
    });
  return { accountId, name, ...standing, grant, today, ...(endedSince ? { ended: true } : {}) };
}

/** Gives what was sent, as the contract says. Throws bad-input with every place that is wrong. */
function checked(request: Sent, contract: AnyContract) {
  const part = (schema: z.ZodType, value: unknown, at: string): unknown => {
    const place = unstorableText(value, at);
    if (place) throw new Problem('bad-input', { where: [place] });
    const { data, error } = schema.safeParse(value);
    if (error) throw new Problem('bad-input', { where: fromIssues(error.issues, at) });
    return data;
  };
  return {
    params: part(contract.params, request.params, 'params'),
    body: hasJsonBody(contract) ? part(contract.body, request.body, 'body') : null,
    query: part(contract.query, request.query, 'querystring'),
  };
}

/** Takes in an uploaded file: outside the transaction, which must not wait for a slow sender, and only from who may send it. */
async function received(sent: Sent, contract: AnyContract, receive: () => Promise<UploadedFile>) {
  checked(sent, contract);
  return receive();
}

const isFile = (schema: unknown): boolean => schema === fileAnswer || schema === fileBody;

const hasJsonBody = ({ body }: AnyContract): boolean => (body as unknown) !== nothing && !isFile(body);

async function sendFile(reply: FastifyReply, file: FileAnswer): Promise<FastifyReply> {
  const bytes = typeof file.bytes === 'function' ? await file.bytes() : file.bytes;
  const how = file.inline ? 'inline' : 'attachment';
  return reply
    .header('content-type', file.mediaType)
    .header('content-disposition', `${how}; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .header('cache-control', 'private, no-store')
    .send(Buffer.from(bytes));
}
