import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offline } from '#kit/request.ts';
import type { KeptAct } from './act.ts';
import type { ActAnswer } from './door/schema.ts';
import { nextParcel, replacedBy } from './rules.ts';
import { type Parcel, sendAll, type Way } from './send.ts';

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

type Cut = 'none' | 'before' | 'after';

/**
 * A device and a server that takes a parcel once, refuses each with a bad act in it, and loses a request or its answer. Its memory of
 * parcels is what the server's table is.
 */
function world(first: readonly Tapped[], cut: (request: number) => Cut = () => 'none') {
  let [box, requests, ids]: [readonly KeptAct[], number, number] = [first, 0, 0];
  const known = new Set<string>();
  const server: KeptAct[] = [];
  const isBad = (act: KeptAct) => (act as Tapped).item.bad;
  const take = ({ id, acts: some }: Parcel): ActAnswer => {
    if (known.has(id)) return { id, state: 'again' };
    const problem = { ...offline, code: 'not-found', where: [], more: {} };
    if (some.some(isBad)) return { id, state: 'refused', problem };
    known.add(id);
    server.push(...some);
    return { id, state: 'taken', answer: null };
  };
  const way: Way = {
    acts: async () => box,
    mostOf,
    newId: () => {
      ids += 1;
      return `parcel-${ids}`;
    },
    pack: async (some, parcel) => {
      const packed = new Set(some.map(({ id }) => id));
      box = box.map((act) => (packed.has(act.id) ? { ...act, parcel } : act));
    },
    post: async (parcels) => {
      requests += 1;
      for (const { acts: some } of parcels) {
        expect(new Set(some.map((act) => `${act.subject} ${act.kind} ${act.source}`)).size).toBe(1);
        expect(some.length).toBeLessThanOrEqual(mostOf(some[0]!.kind));
      }
      expect(new Set(parcels.map(({ acts: some }) => some[0]!.subject)).size).toBe(parcels.length);
      const lost = cut(requests);
      if (lost === 'before') return offline;
      const answers = parcels.map(take);
      return lost === 'after' ? offline : answers;
    },
    taken: async (some) => {
      const gone = new Set(some.map(({ id }) => id));
      box = box.filter((act) => !gone.has(act.id));
    },
    refused: async (act, problem) => {
      box = box.map((one) => (one.id === act.id ? { ...one, refused: problem, parcel: null } : one));
    },
  };
  return {
    way,
    server,
    box: () => box,
    requests: () => requests,
    tap: (more: readonly KeptAct[]) => {
      box = [...box, ...more];
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
        const { way, box, server, requests } = world(first);
        expect(await sendAll(way)).toBe(null);
        const [good, bad] = [first.filter((act) => !act.item.bad), first.filter((act) => act.item.bad)];
        expect(server.map((act) => act.id).sort()).toEqual(good.map((act) => act.id).sort());
        for (const subject of ['s1', 's2']) inOrder(seqs(server, subject));
        expect(box().map((act) => act.id)).toEqual(bad.map((act) => act.id));
        expect(box().every((act) => act.refused?.code === 'not-found')).toBe(true);
        // Halving finds each bad act in at most two requests a step.
        expect(requests()).toBeLessThanOrEqual(first.length + bad.length * 2 * Math.ceil(Math.log2(8)));
      }),
    ));

  it('loses and doubles nothing when requests or their answers are lost, and what is tapped meanwhile is not taken for what was sent', () =>
    fc.assert(
      fc.asyncProperty(
        acts,
        fc.array(fc.constantFrom<Cut>('none', 'before', 'after'), { maxLength: 8 }),
        acts,
        async (first, cuts, later) => {
          const { way, box, server, tap } = world(first, (request) => cuts[request - 1] ?? 'none');
          await sendAll(way);
          tap(later.map((act) => ({ ...act, id: `later-${act.id}`, seq: act.seq + 1_000 })));
          for (let round = 0; round <= cuts.length; round += 1) await sendAll(way);
          const good = [...first, ...later].filter((act) => !act.item.bad);
          expect(new Set(server.map((act) => act.id)).size).toBe(server.length);
          expect(server).toHaveLength(good.length);
          for (const subject of ['s1', 's2']) inOrder(seqs(server, subject));
          expect(box().every((act) => act.refused !== null)).toBe(true);
        },
      ),
    ));

  const two = () =>
    fc
      .sample(
        acts.filter((some) => some.length >= 2 && some.every((act) => !act.item.bad)),
        1,
      )[0]!
      .slice(0, 2)
      .map((act, at) => ({ ...act, subject: `s${at + 1}` })) as [Tapped, Tapped];

  it('holds back the subject at which the server fails, not the others', async () => {
    const [one, other] = two();
    const { way, box, server } = world([one, other]);
    const problem = { ...offline, code: 'bug', where: [], more: {} };
    const post: Way['post'] = async (parcels) => {
      const said = await way.post(parcels.filter(({ acts: some }) => some[0]!.subject !== 's1'));
      const failed = parcels.filter(({ acts: some }) => some[0]!.subject === 's1');
      if ('code' in said) return said;
      return [...said, ...failed.map(({ id }): ActAnswer => ({ id, state: 'refused', problem }))];
    };
    expect((await sendAll({ ...way, post }))?.code).toBe('bug');
    expect(server.map((act) => act.id)).toEqual([other.id]);
    expect(box()).toMatchObject([{ id: one.id, refused: null }]);
  });

  it('sends half of a request that is too large as a whole, and keeps the one act that is too large by itself with its reason', async () => {
    const [one, other] = two();
    const { way, box, server } = world([one, other]);
    const post: Way['post'] = async (parcels) =>
      parcels.length > 1 || parcels[0]!.acts[0]!.id === one.id
        ? { ...offline, code: 'too-large' }
        : way.post(parcels);
    expect(await sendAll({ ...way, post })).toBe(null);
    expect(server.map((act) => act.id)).toEqual([other.id]);
    expect(box()).toMatchObject([{ id: one.id, refused: { code: 'too-large' } }]);
  });

  it('keeps everything where the account is another, the session has ended, or a side is too old', async () => {
    for (const code of ['other-account', 'not-signed-in', 'app-too-old', 'server-too-old', 'http-502']) {
      const { way, box } = world(two());
      expect((await sendAll({ ...way, post: async () => ({ ...offline, code }) }))?.code).toBe(code);
      expect(box().map(({ refused }) => refused)).toEqual([null, null]);
    }
  });
});

describe('a parcel', () => {
  it('holds the acts from the first on that are of one kind and one source, or what was sent together before', () =>
    fc.assert(
      fc.property(acts, fc.nat(5), (some, packed) => {
        const parcel = nextParcel(some, mostOf);
        expect(parcel.length).toBeGreaterThanOrEqual(Math.min(1, some.length));
        const next = some[parcel.length];
        if (next && parcel.length < mostOf(some[0]!.kind))
          expect([next.kind, next.source]).not.toEqual([some[0]!.kind, some[0]!.source]);
        const sent = some.map((act, at) => (at < packed ? { ...act, parcel: 'p' } : act));
        if (packed > 0) expect(nextParcel(sent, mostOf)).toHaveLength(Math.min(packed, some.length));
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
