import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../platform/database/embedded.ts';
import { dropDatabase } from './databases.ts';
import { keptTemplate, throwAwaySettings } from './kept.ts';
import { type Cookies, makeTemplate } from './template.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connection string of the owner, ending where the database's name goes. */
    cluster: string;
    template: string;
    /** The cookie of a session of each sample account, which stands in the template. */
    cookies: Cookies;
  }
}

/** One throw-away PostgreSQL for the whole run, with the sample in a database that each test file copies; or the one that is kept. */
export default async function setup(project: TestProject) {
  if (process.env.LANGHOC_KEPT_CLUSTER) {
    const kept = await keptTemplate(process.env.LANGHOC_KEPT_CLUSTER);
    project.provide('cluster', kept.cluster);
    project.provide('template', kept.template);
    project.provide('cookies', kept.cookies);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'langhoc-test-'));
  const given = process.env.DATABASE_URL;
  const server = given ? null : await startEmbedded(folder, throwAwaySettings);
  const cluster = given ? given.replace(/\/[^/]*$/, '/') : server!.url('');
  const template = `langhoc_template_${process.pid}`;
  const clear = async () => {
    await dropDatabase(cluster, template).catch(() => {});
    await server?.remove();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    project.provide('cookies', await makeTemplate(cluster, template));
  } catch (error) {
    await clear();
    throw error;
  }
  project.provide('cluster', cluster);
  project.provide('template', template);
  // A run that is ended from outside leaves no database behind either.
  for (const signal of ['SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void clear().finally(() => process.exit(1)));
  return clear;
}
