// Runs in a thread of its own, so that what the users do takes no time from the server that they wait for.
import { randomInt } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

export interface Order {
  readonly port: number;
  readonly cookie: string;
  readonly users: number;
  readonly seconds: number;
  /** Pause between two requests of a user in ms, or null: the next one at once. */
  readonly pause: readonly [number, number] | null;
  /** Each with bodies made beforehand, used in turn. */
  readonly requests: readonly { name: string; method: string; path: string; bodies: readonly string[] }[];
}
export interface Seen {
  readonly name: string;
  readonly status: number;
  readonly ms: number;
}

const order = workerData as Order;
const agent = new Agent({ keepAlive: true, maxSockets: order.users });
const used = new Map<string, number>();

function ask({ name, method, path, bodies }: Order['requests'][number]): Promise<Seen> {
  const turn = used.get(name) ?? 0;
  used.set(name, turn + 1);
  const body = bodies.length > 0 ? bodies[turn % bodies.length]! : null;
  const start = performance.now();
  return new Promise((done, fail) => {
    const sent = request(
      {
        port: order.port,
        host: '127.0.0.1',
        method,
        path,
        agent,
        headers: { cookie: order.cookie, ...(body === null ? {} : { 'content-type': 'application/json' }) },
      },
      (answer) => {
        answer.resume();
        answer.on('end', () => done({ name, status: answer.statusCode ?? 0, ms: performance.now() - start }));
      },
    );
    sent.on('error', fail);
    sent.end(body ?? undefined);
  });
}

const seen: Seen[] = [];
const end = performance.now() + order.seconds * 1000;
await Promise.all(
  Array.from({ length: order.users }, async (_, user) => {
    if (order.pause) await sleep(randomInt(...order.pause));
    for (let turn = user; performance.now() < end; turn += 1) {
      seen.push(await ask(order.requests[turn % order.requests.length]!));
      if (order.pause) await sleep(randomInt(...order.pause));
    }
  }),
);
agent.destroy();
parentPort!.postMessage(seen);
