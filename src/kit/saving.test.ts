import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CallFailed } from './request.ts';
import { savingLoop } from './saving.ts';

/** A text that is saved as a whole by a server that answers when the test says so. */
function writing() {
  let typed = '';
  let stored = '';
  const sent: string[] = [];
  const said: string[] = [];
  const answers: { answer: () => void; fail: (error: unknown) => void }[] = [];
  const loop = savingLoop<string>(
    100,
    () => ({
      pending: () => (typed === stored ? null : { value: typed, count: 1 }),
      send: async (value) => {
        sent.push(value);
        await new Promise<void>((answer, fail) => answers.push({ answer, fail }));
        stored = value;
      },
    }),
    ({ state }) => said.push(state.kind),
  );
  const settle = () => vi.advanceTimersByTimeAsync(0);
  return {
    loop,
    sent,
    said,
    type: (text: string) => {
      typed = text;
      loop.touch();
    },
    pass: (ms: number) => vi.advanceTimersByTimeAsync(ms),
    answer: async () => {
      answers.shift()!.answer();
      await settle();
    },
    fail: async (code: string) => {
      const words = { vi: '', en: '' };
      const problem = { code, what: words, todo: words, where: [], more: {}, reference: null };
      answers.shift()!.fail(new CallFailed(problem));
      await settle();
    },
  };
}

describe('what saves itself', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('is sent a moment after the last change, as it is then', async () => {
    const { type, pass, sent } = writing();
    type('a');
    await pass(60);
    type('ab');
    await pass(60);
    expect(sent).toEqual([]);
    await pass(60);
    expect(sent).toEqual(['ab']);
  });

  it('is not called saved while something newer waits, and that follows by itself', async () => {
    const { type, pass, answer, sent, said } = writing();
    type('a');
    await pass(100);
    type('ab');
    await answer();
    expect(said.at(-1)).toBe('unsaved');
    await pass(100);
    await answer();
    expect(sent).toEqual(['a', 'ab']);
    expect(said.at(-1)).toBe('saved');
  });

  it('goes out one request at a time', async () => {
    const { type, pass, sent, loop } = writing();
    type('a');
    await pass(100);
    type('ab');
    await pass(100);
    void loop.flush();
    expect(sent).toEqual(['a']);
  });

  it('is not called unsaved when a refusal made the screen take over what stands', async () => {
    let left: string | null = 'mine';
    const said: string[] = [];
    const loop = savingLoop<string>(
      100,
      () => ({
        pending: () => (left === null ? null : { value: left, count: 1 }),
        send: () => Promise.reject(new Error('changed meanwhile')),
        refused: () => {
          left = null;
          return false;
        },
      }),
      ({ state }) => said.push(state.kind),
    );
    await loop.flush();
    expect(said.at(-1)).toBe('saved');
  });

  it('can be waited for until the newest is stored', async () => {
    const { type, pass, answer, sent, loop } = writing();
    type('a');
    await pass(100);
    type('ab');
    const settled = loop.settle();
    await answer();
    await answer();
    expect(await settled).toBe(true);
    expect(sent).toEqual(['a', 'ab']);
  });

  it('goes again by itself when the server was away, not when it refused', async () => {
    const away = writing();
    away.type('a');
    await away.pass(100);
    await away.fail('database-away');
    expect(away.said.at(-1)).toBe('unsaved');
    await away.pass(5000);
    expect(away.sent).toEqual(['a', 'a']);

    const refused = writing();
    refused.type('a');
    await refused.pass(100);
    await refused.fail('bad-input');
    await refused.pass(60_000);
    expect(refused.sent).toEqual(['a']);
    expect(refused.loop.isIdle()).toBe(false);
  });
});
