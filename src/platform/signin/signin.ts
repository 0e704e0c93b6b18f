import type { IncomingHttpHeaders } from 'node:http';
import { betterAuth } from 'better-auth';
import { fromNodeHeaders } from 'better-auth/node';
import { username } from 'better-auth/plugins';
import { type KyselyPlugin, sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { Problem } from '../problems/problem.ts';
import { atTurn, forgetting, keeping, keptOf, type SessionCookie } from './kept-sessions.ts';
import { assertGoodPassword } from './password.ts';
import { takeResetCode } from './reset-code.ts';
import { beginAttempt, clearAttempts, endAttempt, forgetAttempt, type Key, waitFor } from './throttle.ts';

export interface Session {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly username: string;
}

/** A place where somebody is signed in. */
export interface OpenSession {
  readonly id: string;
  readonly current: boolean;
  readonly address: string | null;
  readonly device: string | null;
  readonly since: string;
}

// The library compares moments as dates; the system carries them as ISO text.
const moments = ['expiresAt', 'createdAt', 'updatedAt', 'accessTokenExpiresAt', 'refreshTokenExpiresAt'];
const momentsAsDates: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({
    ...result,
    rows: result.rows.map((row) => {
      const known = moments.filter((name) => typeof row[name] === 'string');
      return { ...row, ...Object.fromEntries(known.map((name) => [name, new Date(row[name] as string)])) };
    }),
  }),
};

/** So long a session lasts without anybody using it. */
const SESSION_SECONDS = 60 * 60 * 24 * 14;

export type SignIn = ReturnType<typeof openSignIn>;

/**
 * Sign-in by user name and password over better-auth. Takes the database in the role of sign-in, which `close` closes, a secret that signs the cookies, and the address of the server.
 */
export function openSignIn(database: Database, secret: string, baseURL: string) {
  const auth = betterAuth({
    secret,
    baseURL,
    basePath: '/api/auth',
    // Only what the routes of this folder offer is reachable; nothing of the library is mounted by itself.
    database: {
      db: database.withoutPlugins().withSchema('auth').withPlugin(momentsAsDates) as never,
      type: 'postgres',
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: false,
      minPasswordLength: 1,
      maxPasswordLength: 200,
      autoSignIn: false,
    },
    plugins: [
      username({
        minUsernameLength: 2,
        maxUsernameLength: 32,
        usernameValidator: (name) => /^[a-z0-9._-]+$/i.test(name),
      }),
    ],
    session: { expiresIn: SESSION_SECONDS, updateAge: 60 * 60 * 24 },
    advanced: {
      useSecureCookies: baseURL.startsWith('https:'),
      cookiePrefix: 'langhoc',
      // A session comes with its account in one query.
      database: { joins: true },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });

  async function session(headers: IncomingHttpHeaders): Promise<Session | null> {
    if (!headers.cookie) return null;
    const got = await auth.api.getSession({
      headers: fromNodeHeaders(headers),
      query: { disableRefresh: true },
    });
    if (!got) return null;
    return {
      id: got.session.id,
      accountId: got.user.id,
      name: got.user.name,
      username: got.user.username ?? '',
    };
  }

  const sessionCookie = async (): Promise<SessionCookie> => ({
    name: (await auth.$context).authCookies.sessionToken.name,
    secure: baseURL.startsWith('https:'),
    maxAge: SESSION_SECONDS,
  });

  /**
   * Gives the cookies to set. Who was signed in at the same browser stays so beside them (see `resume`), where the cookies of the request are
   * given. Throws wrong-password or too-many-tries.
   */
  async function signIn(
    name: string,
    password: string,
    address: string,
    device: string,
    before: IncomingHttpHeaders = {},
  ): Promise<readonly string[]> {
    const cookies = await tried({ username: name.toLowerCase(), address }, () =>
      auth.api.signInUsername({
        body: { username: name, password },
        headers: new Headers({ 'x-forwarded-for': address, 'user-agent': device }),
        asResponse: true,
      }),
    );
    const left = await session(before);
    if (!left || left.username === name.toLowerCase()) return cookies;
    return [...cookies, ...keeping(await sessionCookie(), before.cookie, left.accountId)];
  }

  /**
   * Puts the session at turn that this browser keeps of an account; the one at turn is kept. Gives the cookies to set, none where the account is
   * at turn already. Throws not-signed-in where it has no session here any more.
   */
  async function resume(headers: IncomingHttpHeaders, accountId: string): Promise<readonly string[]> {
    const now = await session(headers);
    if (now?.accountId === accountId) return [];
    const cookie = await sessionCookie();
    const kept = keptOf(cookie, headers.cookie, accountId);
    const theirs = kept && (await session({ cookie: kept.header }));
    if (!kept || theirs?.accountId !== accountId) throw new Problem('not-signed-in');
    const stays = now ? keeping(cookie, headers.cookie, now.accountId) : [];
    return [...stays, ...atTurn(cookie, accountId, kept.value)];
  }

  /** Ends the session of an account in this browser, whether it is at turn or kept. Gives the cookies to set. */
  async function leave(headers: IncomingHttpHeaders, accountId: string): Promise<readonly string[]> {
    if ((await session(headers))?.accountId === accountId) return signOut(headers);
    const cookie = await sessionCookie();
    const kept = keptOf(cookie, headers.cookie, accountId);
    const theirs = kept && (await session({ cookie: kept.header }));
    if (kept && theirs?.accountId === accountId) await signOut({ cookie: kept.header });
    return forgetting(cookie, accountId);
  }

  /**
   * Lets somebody try a password, and counts the attempt. Gives the cookies to set. Throws wrong-password, too-many-tries, and
   * database-away, which is nobody's wrong password.
   */
  async function tried(key: Key, attempt: () => Promise<Response>): Promise<readonly string[]> {
    const begun = await beginAttempt(database, key);
    if ('waitSeconds' in begun) throw new Problem('too-many-tries', { more: begun });
    const answer = await attempt().catch(() => null);
    if (answer?.ok) {
      await endAttempt(database, key);
      return answer.headers.getSetCookie();
    }
    if (answer && answer.status >= 500) {
      await forgetAttempt(database, begun.id);
      throw new Problem('database-away');
    }
    await clearAttempts(database);
    const waitSeconds = await waitFor(database, key);
    throw waitSeconds > 0
      ? new Problem('too-many-tries', { more: { waitSeconds } })
      : new Problem('wrong-password');
  }

  async function signOut(headers: IncomingHttpHeaders): Promise<readonly string[]> {
    const answer = await auth.api.signOut({ headers: fromNodeHeaders(headers), asResponse: true });
    return answer.headers.getSetCookie();
  }

  /** Makes an account that needs no e-mail address. Gives its id. Throws weak-password, already-exists. */
  async function createAccount(account: {
    username: string;
    name: string;
    password: string;
  }): Promise<string> {
    assertGoodPassword(account.password, [account.username, account.name]);
    const { rows } =
      await sql`select 1 from auth."user" where username = ${account.username.toLowerCase()}`.execute(
        database,
      );
    if (rows.length > 0) throw new Problem('already-exists');
    const made = await auth.api.signUpEmail({
      body: { ...account, email: `${account.username.toLowerCase()}@khong-dung-thu.invalid` },
    });
    return made.user.id;
  }

  /** Gives the id of an account by its user name, or null. */
  async function accountOf(username: string): Promise<string | null> {
    const context = await auth.$context;
    const row = await context.adapter.findOne<{ id: string }>({
      model: 'user',
      where: [{ field: 'username', value: username.toLowerCase() }],
    });
    return row?.id ?? null;
  }

  /** Sets a new password and ends all sessions of the account. */
  async function setPassword(accountId: string, password: string, about: readonly string[]): Promise<void> {
    assertGoodPassword(password, about);
    const context = await auth.$context;
    await context.internalAdapter.updatePassword(accountId, await context.password.hash(password));
    await context.internalAdapter.deleteUserSessions(accountId);
  }

  /**
   * Changes the own password; other sessions end. Whoever sits down at an open session guesses no faster than at the door. Throws
   * wrong-password, weak-password, too-many-tries.
   */
  async function changePassword(
    session: Session,
    headers: IncomingHttpHeaders,
    { old, fresh }: { readonly old: string; readonly fresh: string },
    about: readonly string[],
  ): Promise<readonly string[]> {
    assertGoodPassword(fresh, about);
    return tried({ username: session.username, address: `session ${session.id}` }, () =>
      auth.api.changePassword({
        body: { currentPassword: old, newPassword: fresh, revokeOtherSessions: true },
        headers: fromNodeHeaders(headers),
        asResponse: true,
      }),
    );
  }

  /**
   * Sets the own password anew with a code that was handed out; all sessions end. A wrong code counts as a wrong password does. Throws
   * wrong-code, weak-password, too-many-tries.
   */
  async function resetPassword(
    { username: name, code, password }: { username: string; code: string; password: string },
    address: string,
  ): Promise<void> {
    assertGoodPassword(password, [name]);
    const key = { username: name.toLowerCase(), address };
    const begun = await beginAttempt(database, key);
    if ('waitSeconds' in begun) throw new Problem('too-many-tries', { more: begun });
    const accountId = await takeResetCode(database, name, code);
    if (!accountId) throw new Problem('wrong-code');
    await setPassword(accountId, password, [name]);
    await endAttempt(database, key);
  }

  async function openSessions(session: Session): Promise<readonly OpenSession[]> {
    const context = await auth.$context;
    const rows = await context.internalAdapter.listSessions(session.accountId);
    return rows.map((row) => ({
      id: row.id,
      current: row.id === session.id,
      address: row.ipAddress ?? null,
      device: row.userAgent ?? null,
      since: new Date(row.createdAt).toISOString(),
    }));
  }

  /** Ends one of the own sessions. Throws not-found for anybody else's. */
  async function endSession(session: Session, id: string): Promise<void> {
    const context = await auth.$context;
    const row = (await context.internalAdapter.listSessions(session.accountId)).find((one) => one.id === id);
    if (!row) throw new Problem('not-found');
    await context.internalAdapter.deleteSession(row.token);
  }

  return Object.freeze({
    /** The address that people use. */
    address: baseURL,
    session,
    signIn,
    resume,
    leave,
    signOut,
    createAccount,
    accountOf,
    setPassword,
    changePassword,
    resetPassword,
    openSessions,
    endSession,
    close: () => database.destroy(),
  });
}
