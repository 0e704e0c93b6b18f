import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import type { Pool } from 'pg';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { buildApp } from '../app/app.ts';
import { fixedClock } from '../platform/clock.ts';
import {
  type Database,
  fromPool,
  openAuthDatabase,
  openDatabase,
  reading,
  type Tx,
  writing,
} from '../platform/database/database.ts';
import { recordedQueries, startRecording } from '../platform/database/recorder.ts';
import type { Services } from '../platform/http/services.ts';
import { openJobs } from '../platform/jobs/jobs.ts';
import type { Mail } from '../platform/mail/mail.ts';
import { root } from '../platform/root.ts';
import { openSignIn } from '../platform/signin/signin.ts';
import { createDatabase, dropDatabase } from './databases.ts';
import { samplePassword, testToday } from './fixtures.ts';
import { rollbackPool } from './rollback.ts';

/** What a test works with: the system on a real database, all of it undone when the test ends. */
export interface TestServices extends Services {
  readonly server: FastifyInstance;
  /** Gives a sample account at a device where it is signed in already; the same device each time. */
  readonly as: (username: string) => Promise<Caller>;
  /** Gives somebody who is not signed in. */
  readonly stranger: () => Caller;
  /** Signs a sample account in at one more device. */
  readonly signInAs: (username: string) => Promise<Caller>;
  /** Runs work in a transaction of a commune, past the routes. */
  readonly within: <T>(commune: string, work: (tx: Tx) => Promise<T>) => Promise<T>;
  readonly withinReading: <T>(commune: string, work: (tx: Tx) => Promise<T>) => Promise<T>;
}

/** A test system that can also take back what was done in the middle of a test. */
export interface RollbackServices extends TestServices {
  /** Does work of which nothing stays, when what it began behind the answer is done too. */
  readonly undone: <T>(work: () => Promise<T>) => Promise<T>;
}

export interface Caller {
  readonly get: (path: string) => Promise<Answer>;
  readonly send: (
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer>;
  /** Sends a file as a browser does. */
  readonly upload: (
    path: string,
    name: string,
    content: Uint8Array,
    method?: 'POST' | 'PUT',
  ) => Promise<Answer>;
}
export interface Answer {
  readonly status: number;
  // Each test knows what it asked for.
  readonly json: ReturnType<typeof JSON.parse>;
  readonly bytes: Buffer;
  readonly headers: Record<string, string | string[] | number | undefined>;
}

/** Gives the test file a copy of the sample database of its own; the connection string of its owner once tests run. */
export function databaseForFile(): () => string {
  const name = `langhoc_${randomUUID().replaceAll('-', '')}`;
  beforeAll(async () => {
    startRecording();
    await createDatabase(inject('cluster'), name, inject('template'));
  });
  afterAll(async () => {
    await dropDatabase(inject('cluster'), name);
    keepRecord();
  });
  return () => inject('cluster') + name;
}

/** Gives a function that builds a test system; the file gets a copy of the sample database of its own. */
export function servicesForTests(): (options?: { today?: string }) => Promise<RollbackServices> {
  const url = databaseForFile();
  return async ({ today = testToday } = {}) => {
    const pool = await rollbackPool(url());
    onTestFinished(() => pool.end());
    const services = await servicesOn(
      fromPool(pool as unknown as Pool),
      fromPool(pool.as('langhoc_auth') as unknown as Pool),
      today,
    );
    const undone: RollbackServices['undone'] = (work) =>
      pool.undone(() => work().finally(() => services.jobs.idle()));
    return { ...services, undone };
  };
}

/** A database of its own that really commits, for tests of races and of crashes. Gives the owner's connection string. */
export async function committingDatabase(): Promise<string> {
  const name = `langhoc_${randomUUID().replaceAll('-', '')}`;
  await createDatabase(inject('cluster'), name, inject('template'));
  onTestFinished(() => dropDatabase(inject('cluster'), name));
  return inject('cluster') + name;
}

/**
 * A test system that really commits, with connections enough for requests that run at once: the system of `servicesForTests` has one
 * connection, so its requests take turns and never meet. Takes another database than a copy of the sample where the test has one, and
 * how many of its requests may meet: a test with several houses on one database keeps each of them small.
 */
export async function committingServices({
  today = testToday,
  url: given,
  racers = 20,
  mail = null,
}: {
  today?: string;
  url?: string;
  racers?: number;
  mail?: Mail | null;
} = {}): Promise<TestServices> {
  const url = given ?? (await committingDatabase());
  const database = openDatabase(url, { max: racers });
  onTestFinished(() => database.destroy());
  // Connections that are opened on the way would let requests that are sent at once come one after another.
  const auth = openAuthDatabase(url);
  for (const pool of [database, auth]) await atOnce(racers, () => sql`select pg_sleep(0.1)`.execute(pool));
  return servicesOn(database, auth, today, mail);
}

/** Does the same several times at once. Gives the answers in the order of their numbers from 0. */
export function atOnce<T>(times: number, work: (at: number) => Promise<T>): Promise<readonly T[]> {
  return Promise.all(Array.from({ length: times }, (_, at) => work(at)));
}

async function servicesOn(
  database: Database,
  auth: Database,
  today: string,
  mail: Mail | null = null,
): Promise<TestServices> {
  const services: Services = {
    database,
    signIn: openSignIn(auth, 'a secret for tests', 'http://localhost'),
    clock: fixedClock(today as typeof testToday),
    jobs: openJobs((error) => {
      throw error;
    }),
    mail,
    dataDirectory: join(root, 'node_modules', '.cache', 'langhoc-tests'),
    version: 'test',
  };
  const server = await buildApp(services, { log: false });
  onTestFinished(async () => {
    await server.close();
    await services.jobs.close();
    await services.signIn.close();
  });
  return {
    ...services,
    server,
    as: async (username) => {
      const cookie = inject('cookies')[username];
      if (cookie === undefined) throw new RangeError(`no sample account ${username}`);
      return callerWith(server, cookie);
    },
    stranger: () => callerWith(server, ''),
    signInAs: async (username) => callerWith(server, await signedIn(server, username)),
    within: (commune, work) => writing(database, { commune, account: null }, work),
    withinReading: (commune, work) => reading(database, { commune, account: null }, work),
  };
}

async function signedIn(server: FastifyInstance, username: string): Promise<string> {
  const answer = await server.inject({
    method: 'POST',
    url: '/api/auth/sign-in/username',
    payload: { username, password: samplePassword },
  });
  if (answer.statusCode !== 200) throw new Error(`${username} cannot sign in: ${answer.body}`);
  return answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
}

function callerWith(server: FastifyInstance, cookie: string): Caller {
  const call = async (
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    payload?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> => {
    const got = await server.inject({
      method,
      url,
      headers: { cookie, ...headers },
      ...(payload === undefined ? {} : { payload: payload as object }),
    });
    const json =
      String(got.headers['content-type']).includes('json') && got.body ? JSON.parse(got.body) : null;
    return { status: got.statusCode, json, bytes: got.rawPayload, headers: got.headers };
  };
  const upload: Caller['upload'] = (path, name, content, method = 'POST') => {
    const head = `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
    const payload = Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n--x--\r\n')]);
    return call(method, path, payload, { 'content-type': 'multipart/form-data; boundary=x' });
  };
  return { get: (path) => call('GET', path), send: call, upload };
}

/** Leaves what SQL was seen for the check that compares it with the committed files. */
function keepRecord(): void {
  const folder = process.env.LANGHOC_SQL_RECORD;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${randomUUID()}.json`), JSON.stringify(recordedQueries()));
}
