import { describe, expect, it } from 'vitest';
import { closePools, openPool } from './pool.ts';

const limits = { milliseconds: 10_000, megabytes: 400, answerBytes: 1_000_000 };
const script = new URL('./pool.testing.ts', import.meta.url);
const open = (size = 1) => openPool<string, { said: string; pid: number }>(script, { size, limits });

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('a pool of processes', () => {
  it('answers each order, with one warm process for all of them', async () => {
    const { run } = open();
    const answers = await Promise.all(['một', 'hai', 'ba'].map((word) => run(word)));
    expect(answers.map(({ said }) => said)).toEqual(['một', 'hai', 'ba']);
    expect(new Set(answers.map(({ pid }) => pid)).size).toBe(1);
  });

  it.each([
    ['memory', 'grow'],
    ['memory', 'heap'],
    ['memory', 'much'],
    ['late', 'loop'],
    ['ended', 'exit'],
    ['failed', 'throw'],
  ])('says %s of an order that does %s, and makes the others', async (why, order) => {
    const { run } = open();
    const within = order === 'loop' ? { within: 2_000 } : {};
    const [before, bad, after] = await Promise.allSettled([run('một'), run(order, within), run('hai')]);
    expect(bad).toMatchObject({ status: 'rejected', reason: { name: 'ChildError', why } });
    expect([before, after]).toMatchObject([{ value: { said: 'một' } }, { value: { said: 'hai' } }]);
  });

  it('stops an order that nobody wants any more, waiting or begun', async () => {
    const { run } = open();
    const stop = new AbortController();
    const begun = run('loop', { signal: stop.signal });
    const waiting = run('một', { signal: stop.signal });
    stop.abort();
    await expect(begun).rejects.toMatchObject({ why: 'stopped' });
    await expect(waiting).rejects.toMatchObject({ why: 'stopped' });
    await expect(run('hai')).resolves.toMatchObject({ said: 'hai' });
  });

  it('hears of progress, which buys as long again', async () => {
    const heard: number[] = [];
    const made = await open().run('steps', { within: 4_000, progress: (done) => heard.push(done) });
    expect([heard, made.said]).toEqual([[1, 2, 3], 'steps']);
  });

  it('leaves no process when it is closed, nor secrets in one', async () => {
    process.env.LANGHOC_TEST_SECRET = 'kín';
    const pool = open(2);
    const [one, other] = await Promise.all([pool.run('env'), pool.run('một')]);
    expect(one.said).not.toContain('kín');
    const stuck = pool.run('loop').catch((error) => error.why);
    await closePools();
    expect(await stuck).toBe('stopped');
    expect([one.pid, other.pid].map(isAlive)).toEqual([false, false]);
  });
});
