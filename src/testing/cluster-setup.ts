import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../platform/database/database.ts';
import { startEmbedded } from '../platform/database/embedded.ts';
import { migrate } from '../platform/database/migrate.ts';
import { openSignIn, type SignIn } from '../platform/signin/signin.ts';
import { SAMPLE_ACCOUNTS } from '../sample/accounts.ts';
import { loadSample } from '../sample/sample.ts';
import { createDatabase, dropDatabase } from './databases.ts';
import { samplePassword, testToday } from './fixtures.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connection string of the owner, ending where the database's name goes. */
    cluster: string;
    template: string;
    /** The cookie of a session of each sample account, which stands in the template: the hash of a password is slow on purpose. */
    cookies: Readonly<Record<string, string>>;
  }
}

/** One throw-away PostgreSQL for the whole run, with the sample in a database that each test file copies. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'langhoc-test-'));
  const given = process.env.DATABASE_URL;
  // A power cut in the middle of a test run costs nothing.
  const server = given
    ? null
    : await startEmbedded(folder, ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']);
  const cluster = given ? given.replace(/\/[^/]*$/, '/') : server!.url('');
  const template = `langhoc_template_${process.pid}`;
  try {
    await createDatabase(cluster, template);
    await migrate(cluster + template);
    const database = openDatabase(cluster + template);
    const signIn = openSignIn(database, 'a secret for tests', 'http://localhost');
    await loadSample(database, signIn, testToday, samplePassword);
    project.provide('cookies', await sessionsOf(signIn));
    await database.destroy();
  } catch (error) {
    await dropDatabase(cluster, template).catch(() => {});
    await server?.remove();
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  project.provide('cluster', cluster);
  project.provide('template', template);
  const clear = async () => {
    await dropDatabase(cluster, template).catch(() => {});
    await server?.remove();
    rmSync(folder, { recursive: true, force: true });
  };
  // A run that is ended from outside leaves no database behind either.
  for (const signal of ['SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void clear().finally(() => process.exit(1)));
  return clear;
}

/** Signs every sample account in once. Gives the cookie of each. */
async function sessionsOf(signIn: SignIn): Promise<Readonly<Record<string, string>>> {
  const cookies: Record<string, string> = {};
  for (const { username } of SAMPLE_ACCOUNTS)
    cookies[username] = (await signIn.signIn(username, samplePassword, '127.0.0.1', 'tests'))
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
  return cookies;
}
