import { Client } from 'pg';
import { onTestFinished } from 'vitest';
import { listCommunes } from '#centre/setup/queries.ts';
import { nouns } from '../app/rooms.ts';
import { fixedClock } from '../platform/clock.ts';
import { openDatabase, openQueuePool } from '../platform/database/database.ts';
import type { JobWork } from '../platform/jobs/queue.ts';
import { openWorkers, type Workers } from '../platform/jobs/workers.ts';
import type { Mail } from '../platform/mail/mail.ts';
import type { CivilDate } from '../vocabulary/date.ts';

/** Runs SQL as the owner of a database that really commits. */
export async function asOwnerOf(url: string, text: string, values: unknown[] = []) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}

/**
 * Opens the workers of a database that really commits, at noon of a day: the queue's clock stands still there too. They do what they are
 * told by hand; what fails is kept in `errors`.
 */
export async function workersOn(
  url: string,
  day: CivilDate,
  jobs: readonly JobWork[] = nouns.flatMap((noun) => noun.jobs ?? []),
  mail: Mail | null = null,
): Promise<Workers & { readonly errors: readonly unknown[] }> {
  const noon = new Date(fixedClock(day).now()).toISOString();
  await asOwnerOf(
    url,
    `create or replace function pgboss.job_now() returns timestamptz language sql stable as $$ select timestamptz '${noon}' $$`,
  );
  const database = openDatabase(url);
  const errors: unknown[] = [];
  const workers = openWorkers({
    database,
    queue: openQueuePool(url),
    clock: fixedClock(day),
    jobs,
    mail,
    listCommunes,
    failed: (error) => errors.push(error),
  });
  onTestFinished(async () => {
    await workers.close();
    await database.destroy();
  });
  return { ...workers, errors };
}
