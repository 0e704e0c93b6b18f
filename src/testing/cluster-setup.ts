import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openAuthDatabase, openDatabase } from '../platform/database/database.ts';
import { startEmbedded } from '../platform/database/embedded.ts';
import { migrate } from '../platform/database/migrate.ts';
import { openSignIn } from '../platform/signin/signin.ts';
import { loadSample } from '../sample/sample.ts';
import { createDatabase, dropDatabase } from './databases.ts';
import { samplePassword, testToday } from './fixtures.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connection string of the owner, ending where the database's name goes. */
    cluster: string;
    template: string;
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
    const signIn = openSignIn(openAuthDatabase(cluster + template), 'a secret for tests', 'http://localhost');
    await loadSample(database, signIn, testToday, samplePassword);
    await signIn.close();
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
