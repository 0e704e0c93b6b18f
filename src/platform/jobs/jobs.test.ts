import { describe, expect, it } from 'vitest';
import { openJobs } from './jobs.ts';

const later = () => {
  let done = () => {};
  const promise = new Promise<void>((resolve) => {
    done = resolve;
  });
  return { promise, done };
};

describe('work behind the answer', () => {
  it('runs one piece at a time, in the order in which it came, and says how far it is', async () => {
    const jobs = openJobs(() => {});
    const [first, second] = [later(), later()];
    const seen: string[] = [];
    jobs.start('a', async ({ progress }) => {
      seen.push('a');
      progress(1, 3);
      await first.promise;
    });
    jobs.start('b', async () => {
      seen.push('b');
      await second.promise;
    });
    jobs.start('a', async () => void seen.push('a again'));
    await Promise.resolve();
    expect(jobs.of('a')).toEqual({ state: 'running', done: 1, of: 3 });
    expect(jobs.of('b')).toMatchObject({ state: 'waiting' });
    first.done();
    second.done();
    await jobs.idle();
    expect(seen).toEqual(['a', 'b']);
    expect(jobs.of('a')).toBeNull();
  });

  it('goes on after a piece that failed, and tells of it', async () => {
    const errors: unknown[] = [];
    const jobs = openJobs((error) => errors.push(error));
    let ran = false;
    jobs.start('bad', () => Promise.reject(new Error('broken')));
    jobs.start('good', async () => {
      ran = true;
    });
    await jobs.idle();
    expect(ran).toBe(true);
    expect(errors).toEqual([new Error('broken')]);
  });

  it('stops what runs and never begins what was taken out of the line', async () => {
    const jobs = openJobs(() => {});
    let began = false;
    jobs.start(
      'long',
      ({ signal }) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())),
    );
    jobs.start('next', async () => {
      began = true;
    });
    jobs.cancel('next');
    await jobs.close();
    expect(began).toBe(false);
    expect(jobs.of('long')).toBeNull();
  });
});
