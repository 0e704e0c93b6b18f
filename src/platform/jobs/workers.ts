import type { Db } from 'pg-boss';
import type { CivilDate } from '#vocabulary/date.ts';
import { wasRecorded } from '../audit/audit.ts';
import type { Clock } from '../clock.ts';
import { type Database, reading, type Tx, writing } from '../database/database.ts';
import type { Mail } from '../mail/mail.ts';
import { type JobWork, queuedJob, queueName, queueOn } from './queue.ts';

/** Whoever works off the queue. */
export interface Workers {
  /** Does what is due now, one after the other, and resolves when nothing is due any more. Gives how many were done. */
  readonly runDue: () => Promise<number>;
  /** Frees what a killed server had begun, clears away what was done a week ago, and does what is due. */
  readonly lookAfter: () => Promise<void>;
  /** Queues again what the records wait for and the queue does not know, in every commune. */
  readonly queueWaiting: () => Promise<void>;
  /** Looks after the queue from now on: at once, then every minute. */
  readonly start: () => void;
  /** Resolves when nothing runs any more and the connection is closed. */
  readonly close: () => Promise<void>;
}

/** A connection for the queue in the role that sees it alone. */
export interface QueuePool {
  readonly connect: () => Promise<{
    readonly query: (text: string, values?: unknown[]) => Promise<unknown>;
    readonly release: () => void;
  }>;
  readonly end: () => Promise<unknown>;
}

export interface WorkersSetting {
  /** Where the work itself is done, as the requests do theirs. */
  readonly database: Database;
  readonly queue: QueuePool;
  readonly clock: Clock;
  readonly jobs: readonly JobWork[];
  /** Null where no e-mail is set up. */
  readonly mail: Mail | null;
  readonly listCommunes: (tx: Tx) => Promise<readonly string[]>;
  /** Hears of what went wrong: a job that failed (it is tried again), or a queue that cannot be reached. */
  readonly failed: (error: unknown) => void;
}

const everyMs = 60_000;
const server = { commune: null, account: null } as const;

/** Opens the workers; nothing runs before `start` or `runDue`. */
export function openWorkers({
  database,
  queue,
  clock,
  jobs,
  mail,
  listCommunes,
  failed,
}: WorkersSetting): Workers {
  const boss = queueOn(connectionOf(queue));
  boss.on('error', failed);
  const byName = new Map(jobs.map((job) => [job.name, job]));
  let closing = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();

  const inCommune = (commune: string, work: (tx: Tx, today: CivilDate) => Promise<void>) =>
    writing(database, { commune, account: null }, async (tx) => {
      await work(tx, clock.today());
      return wasRecorded(tx);
    });

  async function run(content: unknown): Promise<void> {
    const { job: name, commune, data } = queuedJob.parse(content);
    const job = byName.get(name);
    if (!job) throw new Error(`no job is called ${name}`);
    await inCommune(commune, async (tx, today) => {
      await job.run(tx, data, today, { mail });
      if (!wasRecorded(tx)) throw new Error(`${name} ran without telling the audit`);
    });
  }

  async function runDue(): Promise<number> {
    for (let done = 0; ; done += 1) {
      // One at a time: what has not begun when the server stops is still due.
      const [due] = closing ? [] : await boss.fetch(queueName);
      if (!due) return done;
      try {
        await run(due.data);
        await boss.complete(queueName, due);
      } catch (error) {
        failed(error);
        await boss.fail(queueName, due, { message: String(error) });
      }
    }
  }

  async function queueWaiting(): Promise<void> {
    for (const commune of await reading(database, server, listCommunes))
      for (const job of jobs) if (!closing) await inCommune(commune, job.queueWaiting);
  }

  let reached = true;
  async function look(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
      reached = true;
    } catch (error) {
      // A database that is away is told of once, not every minute.
      if (reached && !closing) failed(error);
      reached = false;
    }
  }

  function next(work: () => Promise<unknown>): void {
    running = look(work).then(() => {
      if (closing) return;
      timer = setTimeout(() => next(lookAfter), everyMs);
    });
  }

  async function lookAfter(): Promise<void> {
    await boss.supervise(queueName);
    await runDue();
  }

  return Object.freeze({
    runDue,
    lookAfter,
    queueWaiting,
    start: () => next(() => queueWaiting().then(lookAfter)),
    close: async () => {
      if (closing) return;
      closing = true;
      clearTimeout(timer);
      await running;
      await queue.end();
    },
  } satisfies Workers);
}

const connectionOf = (queue: QueuePool): Db => ({
  executeSql: async (text, values) => {
    const client = await queue.connect();
    try {
      // Several statements in one text, which go without values, answer with several results.
      const answer = (await client.query(text, values?.length ? values : undefined)) as
        | Rows
        | readonly Rows[];
      return { rows: [answer].flat().flatMap(({ rows }) => rows) };
    } finally {
      client.release();
    }
  },
});

interface Rows {
  readonly rows: unknown[];
}
