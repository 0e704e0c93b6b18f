import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { reading, writing } from '../database/database.ts';
import { nothing } from '../http/contract.ts';
import type { Services } from '../http/services.ts';
import { granted, type Permission } from '../permission/permission.ts';
import type { Posts } from '../permission/posts.ts';
import { Problem } from '../problems/problem.ts';
import { preferenceOf, setPreference } from './queries.ts';
import {
  leaveBody,
  type Me,
  me,
  passwordBody,
  preference,
  resetBody,
  sessionList,
  signInBody,
  turnBody,
} from './schema.ts';
import type { Session } from './signin.ts';

const tag = { tags: ['sign-in'] };

/** Sign-in, the own sessions, password and settings. Takes the sentences of all rooms, told to each person as far as they grant. */
export function signInRoutes(
  server: FastifyInstance,
  services: Services,
  permissions: readonly Permission[],
  posts: Posts,
): void {
  const { signIn } = services;
  const signedIn = async (request: FastifyRequest) => {
    const session = await signIn.session(request.headers);
    if (!session) throw new Problem('not-signed-in');
    return session;
  };
  // Who asks is settled before anything that they sent is looked at.
  const preValidation = async (request: FastifyRequest) => {
    await signedIn(request);
  };
  const withCookies = (reply: FastifyReply, cookies: readonly string[]) =>
    reply.header('set-cookie', [...cookies]).send({ ok: true });
  const ok = { 200: z.object({ ok: z.literal(true) }) };
  /** What everybody knows about a person: no password is made of it. */
  const knownOf = ({ accountId, username, name }: Session): Promise<readonly string[]> =>
    reading(services.database, { commune: null, account: accountId }, async (tx) => {
      const standings = await posts.standings(tx, accountId, services.clock.today());
      const ofPosts = standings.flatMap((one) => [one.commune.name, ...one.posts.map(({ title }) => title)]);
      return [username, name, ...ofPosts];
    });

  server.post(
    '/api/auth/sign-in/username',
    { schema: { ...tag, summary: 'Signs in', body: signInBody, response: ok } },
    async (request, reply) => {
      const body = request.body as z.infer<typeof signInBody>;
      assertCookiesArrive(request.headers.origin, signIn.address);
      return withCookies(
        reply,
        await signIn.signIn(
          body.username,
          body.password,
          request.ip,
          request.headers['user-agent'] ?? '',
          request.headers,
        ),
      );
    },
  );
  server.post(
    '/api/auth/sign-out',
    {
      schema: {
        ...tag,
        summary: 'Signs out who is at turn in this browser, or the account that is named',
        body: leaveBody,
        response: ok,
      },
    },
    async (request, reply) => {
      const account = (request.body as z.infer<typeof leaveBody>)?.account;
      return withCookies(
        reply,
        await (account ? signIn.leave(request.headers, account) : signIn.signOut(request.headers)),
      );
    },
  );
  server.post(
    '/api/auth/turn',
    {
      schema: {
        ...tag,
        summary: 'Puts another session at turn that the same browser keeps',
        body: turnBody,
        response: ok,
      },
    },
    async (request, reply) => {
      const { account } = request.body as z.infer<typeof turnBody>;
      return withCookies(reply, await signIn.resume(request.headers, account));
    },
  );
  server.get(
    '/api/auth/sessions',
    { schema: { ...tag, summary: 'Lists the own sessions', response: { 200: sessionList } } },
    async (request) => signIn.openSessions(await signedIn(request)),
  );
  server.delete(
    '/api/auth/sessions/:id',
    {
      schema: {
        ...tag,
        summary: 'Ends one of the own sessions',
        params: z.object({ id: z.string() }),
        response: { 200: nothing },
      },
    },
    async (request, reply) => {
      await signIn.endSession(await signedIn(request), (request.params as { id: string }).id);
      return reply.send(null);
    },
  );
  server.post(
    '/api/auth/password',
    {
      preValidation,
      schema: { ...tag, summary: 'Changes the own password', body: passwordBody, response: ok },
    },
    async (request, reply) => {
      const session = await signedIn(request);
      const body = request.body as z.infer<typeof passwordBody>;
      const about = await knownOf(session);
      return withCookies(reply, await signIn.changePassword(session, request.headers, body, about));
    },
  );
  server.post(
    '/api/auth/reset',
    {
      schema: {
        ...tag,
        summary: 'Sets a new password with a code that somebody of the centre handed out',
        body: resetBody,
        response: ok,
      },
    },
    async (request) => {
      await signIn.resetPassword(request.body as z.infer<typeof resetBody>, request.ip);
      return { ok: true as const };
    },
  );
  server.get(
    '/api/me',
    { schema: { ...tag, summary: 'Who is signed in, and what they may do', response: { 200: me } } },
    async (request) => {
      const session = await signedIn(request);
      const today = services.clock.today();
      return reading(
        services.database,
        { commune: null, account: session.accountId },
        async (tx): Promise<Me> => {
          const standings = await posts.standings(tx, session.accountId, today);
          const communes = standings.map(({ commune, posts: held }) => ({
            ...commune,
            posts: [...held],
            may: permissions.flatMap((permission) => {
              const grant = granted(permission, held);
              return grant
                ? [{ act: permission.act, reach: grant.reach, vi: permission.vi, en: permission.en }]
                : [];
            }),
          }));
          return {
            account: session.accountId,
            name: session.name,
            username: session.username,
            today,
            preference: await preferenceOf(tx, session.accountId),
            communes,
          };
        },
      );
    },
  );
  server.put(
    '/api/me/preference',
    {
      preValidation,
      schema: {
        ...tag,
        summary: 'Sets language, theme and form of address',
        body: preference,
        response: { 200: nothing },
      },
    },
    async (request, reply) => {
      const session = await signedIn(request);
      await writing(services.database, { commune: null, account: session.accountId }, (tx) =>
        setPreference(tx, session.accountId, request.body as z.infer<typeof preference>),
      );
      return reply.send(null);
    },
  );
}

/** A browser throws a cookie for HTTPS away on a page over plain HTTP, and its person would stand at the door again. Throws insecure-address. */
function assertCookiesArrive(origin: string | undefined, address: string): void {
  if (!origin?.startsWith('http:') || !address.startsWith('https:')) return;
  throw new Problem('insecure-address', { where: [{ path: 'address', vi: address, en: address }] });
}
