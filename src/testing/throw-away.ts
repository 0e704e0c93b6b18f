import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildApp } from '../app/app.ts';
import { buildWeb } from '../app/web-build.ts';
import { fixedClock } from '../platform/clock.ts';
import { openAuthDatabase, openDatabase } from '../platform/database/database.ts';
import { startEmbedded } from '../platform/database/embedded.ts';
import { migrate } from '../platform/database/migrate.ts';
import type { CertificateFiles } from '../platform/http/certificate.ts';
import { openJobs } from '../platform/jobs/jobs.ts';
import { openSignIn } from '../platform/signin/signin.ts';
import { twoCentres } from '../sample/centres.ts';
import type { SampleCentre } from '../sample/model.ts';
import { loadSample } from '../sample/sample.ts';
import { samplePassword, testToday } from './fixtures.ts';

/** A whole server with the sample, on a fixed day, that is gone afterwards. Takes a folder for its data, and the centres that it holds. */
export async function startThrowAway(folder: string, centres?: readonly SampleCentre[]) {
  mkdirSync(folder, { recursive: true });
  const web = join(folder, 'web');
  await buildWeb(() => {}, web);
  const cluster = await startEmbedded(join(folder, 'data'), ['fsync=off', 'synchronous_commit=off']);
  const url = cluster.url('postgres');
  await migrate(url);
  const served = await serve(url, folder, { web, ...(centres && { centres }) });
  return {
    ...served,
    stop: async () => {
      await served.stop();
      await cluster.remove();
    },
  };
}

/** Serves a migrated database; loads the sample when asked to. */
export async function serve(
  url: string,
  folder: string,
  {
    sample = true,
    centres = twoCentres(testToday),
    web,
    tls,
  }: { sample?: boolean; centres?: readonly SampleCentre[]; web?: string; tls?: CertificateFiles } = {},
) {
  const database = openDatabase(url);
  const signIn = openSignIn(
    openAuthDatabase(url),
    'a secret for tests',
    tls ? 'https://localhost' : 'http://localhost',
  );
  const clock = fixedClock(testToday);
  if (sample) await loadSample(database, signIn, centres, samplePassword);
  const jobs = openJobs((error) => console.error(error));
  const server = await buildApp(
    { database, signIn, clock, jobs, mail: null, dataDirectory: folder, version: 'test' },
    { log: false, ...(web ? { web } : {}), ...(tls ? { tls } : {}) },
  );
  await server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = server.server.address() as AddressInfo;
  return {
    address: `${tls ? 'https://localhost' : 'http://127.0.0.1'}:${port}`,
    password: samplePassword,
    database,
    stop: async () => {
      await server.close();
      await jobs.close();
      await signIn.close();
      await database.destroy();
    },
  };
}
