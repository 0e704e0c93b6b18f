import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offline } from '#kit/request.ts';
import type { KeptAct } from './act.ts';
import { batchSize, replacedBy } from './rules.ts';
import { sendAll } from './send.ts';

const tapped = fc.record({
  subject: fc.constantFrom('s1', 's2'),
  kind: fc.constantFrom('mark', 'mark', 'mark', 'headcount'),
  source: fc.constantFrom('phone' as const, 'paper' as const),
  target: fc.constantFrom('a', 'b', 'c'),
  bad: fc.boolean(),
});
type Tapped = KeptAct<{ bad: boolean }>;
const acts = fc.array(tapped, { maxLength: 30 }).map((taps) =>
  taps.map(
    ({ bad, ...tap }, at): Tapped => ({
      ...tap,
      id: `act-${at}`,
      seq: at + 1,
      account: 'me',
      commune: 'c',
      at: '2026-10-21T12:00:00Z',
      params: {},
      item: { bad },
      told: { subject: { vi: '', en: '' }, what: { vi: '', en: '' } },
      refused: null,
    }),
  ),
);
const mostOf = (kind: string) => (kind === 'mark' ? 7 : 1);

/** A device and a server that refuses every request with a bad act in it, and is out of reach at some of the requests. */
function world(first: readonly Tapped[], away: (request: number) => boolean = () => false) {
  let box: readonly KeptAct[] = first;
  let requests = 0;
  const taken: KeptAct[] = [];
  return {
    box: () => box,
    taken,
    tap: (more: readonly KeptAct[]) => {
      box = [...box, ...more];
    },
    requests: () => requests,
    way: {
      acts: async () => box,
      mostOf,
      post: async (batch: readonly KeptAct[]) => {
        requests += 1;
        expect(new Set(batch.map((act) => `${act.subject} ${act.kind} ${act.source}`)).size).toBe(1);
        expect(batch.length).toBeLessThanOrEqual(mostOf(batch[0]!.kind));
        if (away(requests)) return offline;
        return batch.some((act) => (act as Tapped).item.bad) ? { ...offline, code: 'not-found' } : null;
      },
      taken: async (batch: readonly KeptAct[]) => {
        taken.push(...batch);
        box = box.filter((act) => !batch.includes(act));
      },
      refused: async (act: KeptAct, problem: KeptAct['refused']) => {
        box = box.map((one) => (one.id === act.id ? { ...one, refused: problem } : one));
      },
    },
  };
}
const seqs = (some: readonly KeptAct[], subject: string) =>
  some.filter((act) => act.subject === subject).map((act) => act.seq);
const inOrder = (some: readonly number[]) => expect(some).toEqual([...some].sort((a, b) => a - b));

describe('sending what waits', () => {
  it('sends each act once, those of a subject in the order of tapping; only what the server will not have stays, with its reason', () =>
    fc.assert(
      fc.asyncProperty(acts, async (first) => {
        const { way, box, taken, requests } = world(first);
        expect(await sendAll(way)).toBe(null);
        const [good, bad] = [first.filter((act) => !act.item.bad), first.filter((act) => act.item.bad)];
        expect(taken.map((act) => act.id).sort()).toEqual(good.map((act) => act.id).sort());
        for (const subject of ['s1', 's2']) inOrder(seqs(taken, subject));
        expect(box().map((act) => act.id)).toEqual(bad.map((act) => act.id));
        expect(box().every((act) => act.refused?.code === 'not-found')).toBe(true);
        // Halving finds each bad act in at most two requests a step.
        expect(requests()).toBeLessThanOrEqual(first.length + bad.length * 2 * Math.ceil(Math.log2(8)));
      }),
    ));

  it('keeps everything while the server is out of reach, and goes on where it stopped', () =>
    fc.assert(
      fc.asyncProperty(acts, fc.nat(6), acts, async (first, gap, later) => {
        const { way, box, taken, tap } = world(first, (request) => request === gap + 1);
        const stopped = await sendAll(way);
        expect([...taken, ...box()]).toHaveLength(first.length);
        if (stopped) expect(stopped.code).toBe('offline');
        tap(later.map((act) => ({ ...act, id: `later-${act.id}`, seq: act.seq + 1_000 })));
        await sendAll(way);
        await sendAll(way);
        expect(new Set(taken.map((act) => act.id)).size).toBe(taken.length);
        expect(taken).toHaveLength([...first, ...later].filter((act) => !act.item.bad).length);
        for (const subject of ['s1', 's2']) inOrder(seqs(taken, subject));
      }),
    ));

  it('holds back the subject at which the server fails, not the others', async () => {
    const [one, other] = fc
      .sample(
        acts.filter((some) => some.length >= 2 && some.every((act) => !act.item.bad)),
        1,
      )[0]!
      .slice(0, 2)
      .map((act, at) => ({ ...act, subject: `s${at + 1}` })) as [Tapped, Tapped];
    const { way, box, taken } = world([one, other]);
    const post = async (batch: readonly KeptAct[]) =>
      batch[0]!.subject === 's1' ? { ...offline, code: 'bug' } : null;
    expect((await sendAll({ ...way, post }))?.code).toBe('bug');
    expect(taken.map((act) => act.id)).toEqual([other.id]);
    expect(box()).toMatchObject([{ id: one.id, refused: null }]);
  });
});

describe('a request', () => {
  it('holds the acts from the first on that are of one kind and one source', () =>
    fc.assert(
      fc.property(acts, (some) => {
        const size = batchSize(some, mostOf);
        expect(size).toBeGreaterThanOrEqual(Math.min(1, some.length));
        const next = some[size];
        if (next && size < mostOf(some[0]!.kind))
          expect([next.kind, next.source]).not.toEqual([some[0]!.kind, some[0]!.source]);
      }),
    ));
});

describe('a refused act', () => {
  it('is forgotten once a later one of the same person has arrived, and only then', () =>
    fc.assert(
      fc.property(acts, acts, (taken, refused) => {
        const gone = new Set(replacedBy(taken, refused));
        for (const old of refused) {
          const newer = taken.some(
            (act) =>
              act.subject === old.subject &&
              act.kind === old.kind &&
              act.target === old.target &&
              act.seq > old.seq,
          );
          expect(gone.has(old)).toBe(newer);
        }
      }),
    ));
});
