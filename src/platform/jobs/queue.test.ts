import { getConstructionPlans } from 'pg-boss';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { atOnce, committingDatabase } from '../../testing/services.ts';
import { asOwnerOf, workersOn } from '../../testing/workers.ts';
import { addDays } from '../../vocabulary/date.ts';
import { acts } from '../audit/acts.ts';
import { record } from '../audit/audit.ts';
import { openDatabase, type Tx, writing } from '../database/database.ts';
import { systemAuthor } from '../permission/actor.ts';
import { type Job, type JobWork, queueJob, workOf } from './queue.ts';

const here = moi(testToday).communeId;
const there = tanHuong2024().communeId;
const subject = '0199c0de-0000-7000-8000-0000000000d1';
const note: Job<{ text: string }> = { name: 'test.note', schema: z.object({ text: z.string() }) };

const noteActs = acts('test', { note: { vi: 'Ghi', en: 'Noted' } });

/** Writes into the audit of its commune what it was told. */
const noting = (before: (tx: Tx, text: string) => Promise<void> = async () => {}): JobWork =>
  workOf(note, {
    run: async (tx, { text }, today) => {
      await before(tx, text);
      await record(tx, systemAuthor(tx.commune, text, today), { act: noteActs.note, id: subject });
    },
    queueWaiting: (tx) => queueJob(tx, note, { text: 'waits' }, { startAfter: thatDay, key: 'waits' }),
  });

/** Due on the day of the tests. */
const thatDay = new Date(`${testToday}T07:00:00+07:00`);

async function opened() {
  const url = await committingDatabase();
  const database = openDatabase(url);
  onTestFinished(() => database.destroy());
  const write = <T>(work: (tx: Tx) => Promise<T>, commune = here) =>
    writing(database, { commune, account: null }, work);
  const queue = (tx: Tx, text: string, key = text) =>
    queueJob(tx, note, { text }, { startAfter: thatDay, key });
  /** Who did it, in the words of the audit that one commune sees. */
  const noted = (commune = here) =>
    write(
      async (tx) =>
        (
          await tx
            .selectFrom('audit')
            .select('actor')
            .where('communeId', '=', tx.commune)
            .where('act', '=', note.name)
            .orderBy('seq')
            .execute()
        ).map(({ actor }) => actor),
      commune,
    );
  return { url, write, queue, noted };
}

describe('a job', () => {
  it('is queued with the write: taken back with it, done once it is there, as the system itself', async () => {
    const { url, write, queue, noted } = await opened();
    const refused = write(async (tx) => {
      await queue(tx, 'never');
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow('refused');
    await write((tx) => queue(tx, 'once'));
    const workers = await workersOn(url, testToday, [noting()]);
    expect([await workers.runDue(), await workers.runDue(), workers.errors]).toEqual([1, 0, []]);
    expect(await noted()).toEqual(['Làng Học (once)']);
  });

  it('is one for each key and commune, also when it is queued at once', async () => {
    const { url, write, queue, noted } = await opened();
    await atOnce(8, (at) => write((tx) => queue(tx, `${at}`, 'same')));
    await write((tx) => queue(tx, 'theirs', 'same'), there);
    const workers = await workersOn(url, testToday, [noting()]);
    expect(await workers.runDue()).toBe(2);
    expect([(await noted()).length, await noted(there)]).toEqual([1, ['Làng Học (theirs)']]);
    await write((tx) => queue(tx, 'later', 'same'));
    expect(await workers.runDue()).toBe(0);
  });

  it('that is not due waits for its day', async () => {
    const { url, write, noted } = await opened();
    const startAfter = new Date(`${addDays(testToday, 3)}T07:00:00+07:00`);
    await write((tx) => queueJob(tx, note, { text: 'third day' }, { startAfter, key: 'x' }));
    expect(await (await workersOn(url, addDays(testToday, 2), [noting()])).runDue()).toBe(0);
    expect(await noted()).toEqual([]);
    // Those of another start of the server, a month late.
    expect(await (await workersOn(url, addDays(testToday, 30), [noting()])).runDue()).toBe(1);
    expect(await noted()).toEqual(['Làng Học (third day)']);
  });

  it('sees and writes its own commune alone', async () => {
    const { url, write, queue, noted } = await opened();
    await write((tx) => queue(tx, 'mine'));
    const seen: string[] = [];
    const looks = noting(async (tx) => {
      const rows = await tx.selectFrom('venue').select('communeId').execute();
      seen.push(...rows.map(({ communeId }) => communeId));
    });
    expect(await (await workersOn(url, testToday, [looks])).runDue()).toBe(1);
    expect([...new Set(seen)]).toEqual([here]);
    expect(await noted(there)).toEqual([]);
  });

  it('that fails is told of, writes nothing, and is tried again; the others go on', async () => {
    const { url, write, queue, noted } = await opened();
    await write((tx) => queue(tx, 'bad'));
    await write((tx) => queue(tx, 'good'));
    let broken = true;
    const work = noting(async (tx, text) => {
      if (text !== 'bad' || !broken) return;
      await record(tx, systemAuthor(tx.commune, 'half', testToday), {
        act: noteActs.note,
        id: subject,
      });
      throw new Error('broken');
    });
    const workers = await workersOn(url, testToday, [work]);
    await workers.runDue();
    expect([workers.errors, await noted()]).toEqual([[new Error('broken')], ['Làng Học (good)']]);
    broken = false;
    expect(await workers.runDue()).toBe(0);
    expect(await (await workersOn(url, addDays(testToday, 1), [work])).runDue()).toBe(1);
    expect(await noted()).toEqual(['Làng Học (good)', 'Làng Học (bad)']);
  });

  it('whose server was killed in the middle of it is due again', async () => {
    const { url, write, queue, noted } = await opened();
    await write((tx) => queue(tx, 'cut off'));
    const [begun, end] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const hanging = noting(() => {
      begun.resolve();
      return end.promise;
    });
    const first = await workersOn(url, testToday, [hanging]);
    const late = first.runDue();
    await begun.promise;
    const second = await workersOn(url, testToday, [noting()]);
    expect(await second.runDue()).toBe(0);
    const next = await workersOn(url, addDays(testToday, 1), [noting()]);
    await next.lookAfter();
    const third = await workersOn(url, addDays(testToday, 2), [noting()]);
    expect([await third.runDue(), await noted()]).toEqual([1, ['Làng Học (cut off)']]);
    // What comes back after all changes nothing of that.
    end.reject(new Error('too late'));
    await late;
    expect([await third.runDue(), await noted()]).toEqual([0, ['Làng Học (cut off)']]);
  });

  it('is queued again from what the records wait for, in every commune', async () => {
    const { url, noted } = await opened();
    const workers = await workersOn(url, testToday, [noting()]);
    await workers.queueWaiting();
    await workers.queueWaiting();
    expect(await workers.runDue()).toBe(2);
    expect([await noted(), await noted(there)]).toEqual([['Làng Học (waits)'], ['Làng Học (waits)']]);
  });
});

describe('the queue', () => {
  it('stops a server that looks after it, and leaves no connection', async () => {
    const { url, write, queue, noted } = await opened();
    await write((tx) => queue(tx, 'at once'));
    const workers = await workersOn(url, testToday, [noting()]);
    workers.start();
    await expect
      .poll(async () => (await noted()).toSorted(), { timeout: 10_000 })
      .toEqual(['Làng Học (at once)', 'Làng Học (waits)']);
    await workers.close();
    // PostgreSQL takes a moment to end a connection that was closed.
    const left = () =>
      asOwnerOf(
        url,
        `select query from pg_stat_activity where datname = current_database() and query ilike '%pgboss%' and pid <> pg_backend_pid()`,
      );
    await expect.poll(left, { timeout: 10_000 }).toEqual([]);
    expect(workers.errors).toEqual([]);
  });

  it('has the tables that this version of its library expects', async () => {
    const [, version] = /INSERT INTO pgboss\.version\(version\) VALUES \('(\d+)'\)/.exec(
      getConstructionPlans(),
    )!;
    const rows = await asOwnerOf(await committingDatabase(), 'select version::text from pgboss.version');
    expect(rows).toEqual([{ version }]);
  });
});
