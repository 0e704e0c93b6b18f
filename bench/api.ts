import { Worker } from 'node:worker_threads';
import { type Named, tenRequests } from './requests.ts';
import { type BenchServices, percentile, told } from './services.ts';
import type { Order, Seen } from './users.ts';

const limit = 50;

/** Ten named requests of 20 users who pause 0.2 to 1 s, and then the same without pauses, as throughput. */
export async function benchApi(services: BenchServices): Promise<void> {
  const ten = await tenRequests(services);
  await users(services, ten, { users: 4, seconds: 5, pause: null });
  const seen = await users(services, ten, { users: 20, seconds: 30, pause: [200, 1000] });
  for (const { name } of ten) {
    const times = seen.filter((one) => one.name === name).map(({ ms }) => ms);
    told(`request.${name}.p50`, percentile(times, 50), 'ms');
    const p95 = percentile(times, 95);
    told(`request.${name}.p95`, p95, 'ms', { ratio: p95 / limit, to: `of ${limit} ms` });
  }
  const all = percentile(
    seen.map(({ ms }) => ms),
    95,
  );
  told('request.all.p95', all, 'ms', { ratio: all / limit, to: `of ${limit} ms` });
  const seconds = 10;
  const flood = await users(services, ten, { users: 20, seconds, pause: null });
  told('request.throughput', flood.length / seconds, 'requests/s');
}

async function users(
  { port, cookie }: BenchServices,
  ten: readonly Named[],
  how: Pick<Order, 'users' | 'seconds' | 'pause'>,
): Promise<readonly Seen[]> {
  const requests = ten.map(({ name, method, path, body }) => ({
    name,
    method,
    path,
    bodies: body ? Array.from({ length: 2000 }, () => JSON.stringify(body())) : [],
  }));
  const worker = new Worker(new URL('./users.ts', import.meta.url), {
    workerData: { port, cookie, requests, ...how } satisfies Order,
  });
  const seen = await new Promise<readonly Seen[]>((done, fail) => {
    worker.on('message', done);
    worker.on('error', fail);
  });
  const wrong = seen.find(({ status }) => status !== 200);
  if (wrong) throw new Error(`${wrong.name} answers ${wrong.status}`);
  return seen;
}
