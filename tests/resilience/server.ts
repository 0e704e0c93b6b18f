import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepareCluster } from '../../src/platform/database/cluster.ts';
import { root } from '../../src/platform/root.ts';

export const password = 'cây đa đầu làng 1987';

/** A server as a person starts it, in a process of its own. */
export interface Running {
  readonly child: ChildProcess;
  readonly address: string;
  /** Ends when the process does; gives its exit code and all that it said. */
  readonly ended: Promise<{ code: number | null; said: string }>;
}

/** Starts `src/main.ts` on a data directory. Takes a limit on the size of a file in KB, where there is to be one. Gives it when it listens, or throws what it said. */
export async function start(dataDirectory: string, fileLimit?: number): Promise<Running> {
  const env = {
    ...process.env,
    PORT: '0',
    HOST: '127.0.0.1',
    DATABASE_URL: '',
    LANGHOC_DATA: dataDirectory,
    LANGHOC_SAMPLE: '1',
    LANGHOC_SAMPLE_PASSWORD: password,
  };
  const main = join(root, 'src', 'main.ts');
  const child = fileLimit
    ? spawn('sh', ['-c', `ulimit -f ${fileLimit * 2}; exec "$0" "$1"`, process.execPath, main], { env })
    : spawn(process.execPath, [main], { env });
  let said = '';
  const ended = new Promise<{ code: number | null; said: string }>((done) =>
    child.on('close', (code) => done({ code, said })),
  );
  const address = await new Promise<string>((done, fail) => {
    const hear = (text: Buffer) => {
      said += text;
      const told = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (told) done(told[0]);
    };
    child.stdout!.on('data', hear);
    child.stderr!.on('data', hear);
    void ended.then(() => fail(new Error(said)));
  });
  return { child, address, ended };
}

/** The process of a data directory's database. */
export function databaseProcess(dataDirectory: string): number {
  return Number(
    readFileSync(join(prepareCluster(dataDirectory).data, 'postmaster.pid'), 'utf8').split('\n')[0],
  );
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Waits until something is so; throws after two minutes. */
export async function until(so: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await so()) return;
    await sleep(200);
  }
  throw new Error('it never became so');
}

/** Signs in as the deputy; gives the cookie. */
export async function deputyCookie(address: string): Promise<string> {
  const signedIn = await fetch(`${address}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'phogiamdoc', password }),
  });
  if (signedIn.status !== 200) throw new Error(`cannot sign in: ${await signedIn.text()}`);
  return signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

/** Signs in as the deputy; gives a function that sends requests below the commune, and none for an answer that never came. */
export async function deputyAt(address: string, commune: string) {
  const cookie = await deputyCookie(address);
  return async (method: string, path: string, body?: unknown) => {
    const form = body instanceof FormData;
    const answer = await fetch(`${address}/api/communes/${commune}${path}`, {
      method,
      headers: { cookie, ...(body === undefined || form ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
    }).catch(() => null);
    const text = await answer?.text().catch(() => null);
    if (!answer || text === null || text === undefined) return null;
    return {
      status: answer.status,
      json: answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : null,
    };
  };
}
export type Send = Awaited<ReturnType<typeof deputyAt>>;

/** Writes venues, eight at a time, until told to stop; remembers whom the server told that it is saved. */
export function writeOn(send: Send) {
  const saved: string[] = [];
  const refused = new Set<string>();
  let going = true;
  const writers = Array.from({ length: 8 }, async () => {
    while (going) {
      const id = randomUUID();
      const body = { name: `Nơi học ${id}`, villageId: null, capacity: 40, active: true, revision: 0 };
      const answer = await send('PUT', `/venues/${id}`, body);
      if (answer?.status === 200) saved.push(id);
      else {
        refused.add(answer ? `${answer.status} ${answer.json?.problem?.code}` : 'no answer');
        await sleep(50);
      }
    }
  });
  return {
    saved,
    refused,
    stop: async () => {
      going = false;
      await Promise.all(writers);
    },
  };
}

/** Gives those of the saved venues that are not there. */
export async function missing(send: Send, saved: readonly string[]): Promise<readonly string[]> {
  const answer = await send('GET', '/venues');
  const there = new Set((answer!.json as { id: string }[]).map(({ id }) => id));
  return saved.filter((id) => !there.has(id));
}
