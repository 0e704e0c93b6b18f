import { CompiledQuery } from 'kysely';
import { type Db, PgBoss } from 'pg-boss';
import { v5 } from 'uuid';
import { z } from 'zod';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Tx } from '../database/database.ts';
import type { Mail } from '../mail/mail.ts';

/** A kind of work that nobody asks for: its name, and what it is told. */
export interface Job<Data> {
  readonly name: string;
  readonly schema: z.ZodType<Data>;
}

/** What work has at hand beside the database. */
export interface JobMeans {
  /** Null where no e-mail is set up. */
  readonly mail: Mail | null;
}

/** A kind of work with what it does. A noun gives it in its `noun.ts`. */
export interface JobWork<Data = unknown> {
  readonly name: string;
  /**
   * Does it, in a transaction of the commune that queued it; it may come a second time after a crash. Tells the audit, or says that there
   * was nothing to do (`noChange`).
   */
  readonly run: (tx: Tx, data: Data, today: CivilDate, means: JobMeans) => Promise<void>;
  /** Queues what the records of the transaction's commune still wait for; what is queued already stays as it is. */
  readonly queueWaiting: (tx: Tx, today: CivilDate) => Promise<void>;
}

/** Gives the work of a job, told only what the job's schema lets through. */
export const workOf = <Data>(
  { name, schema }: Job<Data>,
  { run, queueWaiting }: Omit<JobWork<NoInfer<Data>>, 'name'>,
): JobWork => ({
  name,
  run: async (tx, data, today, means) => run(tx, schema.parse(data), today, means),
  queueWaiting,
});

/** All jobs go through one queue, so that one query looks for all of them. The migration makes it. */
export const queueName = 'jobs';

/** What stands in the queue. */
export const queuedJob = z.object({ job: z.string(), commune: z.uuid(), data: z.unknown() });

/** The queue as the library knows it, never started: it runs statements when it is told to and nothing by itself. */
export const queueOn = (db: Db): PgBoss =>
  // Indexes are the owner's, who is not here.
  new PgBoss({ db, schema: 'pgboss', migrate: false, reindex: false, monitorVacuum: false });

const keys = '8d5c1f0e-52a6-4c0b-9d1c-6f7b3f3a2e11';

/**
 * Queues a job in the transaction of a write: it is there when the write is, and not otherwise. Takes when it is due, and the key that makes
 * it one: the same key again queues nothing, also while another transaction is queuing it.
 */
export async function queueJob<Data>(
  tx: Tx,
  { name, schema }: Job<Data>,
  data: NoInfer<Data>,
  { startAfter, key }: { readonly startAfter: Date; readonly key: string },
): Promise<void> {
  const inside = queueOn({
    executeSql: async (text, values = []) => tx.executeQuery(CompiledQuery.raw(text, values)),
  });
  const queued: z.infer<typeof queuedJob> = { job: name, commune: tx.commune, data: schema.parse(data) };
  await inside.send(queueName, queued, { id: v5(`${tx.commune} ${name} ${key}`, keys), startAfter });
}
