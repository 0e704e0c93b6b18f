import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp } from '../src/app/app.ts';
import { fixedClock } from '../src/platform/clock.ts';
import { openAuthDatabase, openDatabase } from '../src/platform/database/database.ts';
import { startEmbedded } from '../src/platform/database/embedded.ts';
import { analyze, migrate } from '../src/platform/database/migrate.ts';
import { openJobs } from '../src/platform/jobs/jobs.ts';
import { closePools } from '../src/platform/process/pool.ts';
import { openSignIn } from '../src/platform/signin/signin.ts';
import { twoCentres } from '../src/sample/centres.ts';
import { loadSample } from '../src/sample/sample.ts';
import { samplePassword, testToday } from '../src/testing/fixtures.ts';

/** A server with the sample on a real PostgreSQL that writes through to the disk; gone afterwards. */
export async function openBenchServices() {
  const folder = mkdtempSync(join(tmpdir(), 'langhoc-bench-'));
  const cluster = await startEmbedded(join(folder, 'data'));
  const url = cluster.url('postgres');
  await migrate(url);
  const database = openDatabase(url);
  const signIn = openSignIn(openAuthDatabase(url), 'a secret for benchmarks', 'http://localhost');
  await loadSample(database, signIn, twoCentres(testToday), samplePassword);
  await analyze(url);
  const jobs = openJobs((error) => console.error(error));
  const clock = fixedClock(testToday);
  const services = { database, signIn, clock, jobs, mail: null, dataDirectory: folder, version: 'bench' };
  const server = await buildApp(services, { log: false });
  await server.listen({ port: 0, host: '127.0.0.1' });
  const { port } = server.server.address() as AddressInfo;
  const answer = await server.inject({
    method: 'POST',
    url: '/api/auth/sign-in/username',
    payload: { username: 'phogiamdoc', password: samplePassword },
  });
  const cookie = answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  return {
    url,
    server,
    port,
    jobs,
    cookie,
    close: async () => {
      await server.close();
      await closePools();
      await signIn.close();
      await database.destroy();
      await cluster.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type BenchServices = Awaited<ReturnType<typeof openBenchServices>>;

/** One result: `name value unit`, and how it stands to a limit or a peer where there is one. */
export function told(
  name: string,
  value: number,
  unit: string,
  against?: { ratio: number; to: string },
): void {
  const ratio = against ? `  ${against.ratio.toFixed(2)} ${against.to}` : '';
  process.stdout.write(`${name} ${value.toFixed(value < 10 ? 2 : 1)} ${unit}${ratio}\n`);
}

/** The value below which so many of a hundred lie. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/** Milliseconds that work took. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
