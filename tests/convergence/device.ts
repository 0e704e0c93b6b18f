import { randomUUID } from 'node:crypto';
import { attendanceOutbox, CLOSE, HEADCOUNT, MARK } from '#attendance/screens/outbox.ts';
import type { MarkItem } from '#attendance/screens/sheet.ts';
import { offline } from '#kit/request.ts';
import type { KeptAct } from '#sync/act.ts';
import type { ActAnswer } from '#sync/door/schema.ts';
import { type Parcel, sendAll } from '#sync/send.ts';
import { below, commune, type Sent, sendActs } from '../../src/testing/field.ts';
import type { Caller } from '../../src/testing/services.ts';
import type { Fault } from './faults.ts';

/** What the way to the server does to the next requests. */
export const networks = ['good', 'good', 'lost', 'answer lost', 'twice', 'late'] as const;
export type Network = (typeof networks)[number];

interface Item {
  readonly kind: string;
  readonly id: string;
  readonly gone: boolean;
  // As each kind's noun shapes it.
  readonly record: ReturnType<typeof JSON.parse>;
}
export interface Held {
  readonly id: string;
  readonly record: Item['record'];
}

const told = { subject: { vi: '', en: '' }, what: { vi: '', en: '' } };
const kindOf = (name: string) => attendanceOutbox.find((kind) => kind.name === name)!;

/**
 * A device in this process: the app's own rules of sending and kinds of acts over a store in memory, and what it holds from the changes.
 * What is in the store outlives every cut. Its clock is wrong by so many days.
 */
export function makeDevice(caller: Caller, account: string, clock: number, fault: Fault | null) {
  let [box, seq, network, cursor]: [readonly KeptAct[], number, Network, string | undefined] = [
    [],
    0,
    'good',
    undefined,
  ];
  let received: readonly Item[] = [];
  const held = new Map<string, Held & { readonly kind: string }>();
  const acknowledged = new Set<string>();
  const taps: KeptAct[] = [];
  const late: (readonly Sent[])[] = [];
  const seen = { again: 0, gone: 0, wipes: 0 };

  const tap = (kind: string, session: string, target: string, item: unknown, whose = account) => {
    seq += 1;
    const act: KeptAct = {
      id: randomUUID(),
      account: whose,
      commune,
      source: 'phone',
      at: new Date(Date.UTC(2026, 9, 22) + clock * 86_400_000 + seq * 1000).toISOString(),
      kind,
      subject: session,
      target,
      params: { session },
      item,
      told,
      seq,
      refused: null,
      parcel: null,
    };
    taps.push(act);
    box = [...box, act];
  };

  const sent = ({ id, acts }: Parcel): Sent => {
    const first = acts[0]!;
    const body = kindOf(first.kind).body!(
      fault === 'doubled' ? acts.map((act) => ({ ...act, id: randomUUID() })) : acts,
    );
    return {
      id: fault === 'doubled' || fault === 'overwritten' ? randomUUID() : id,
      name: first.kind,
      params: { ...first.params, commune },
      body,
      account: fault === 'other account' ? account : first.account,
      at: acts.at(-1)!.at,
    };
  };

  async function post(parcels: readonly Parcel[]) {
    if (network === 'lost') return offline;
    const acts = parcels.map(sent);
    if (network === 'late') {
      late.push(acts);
      return offline;
    }
    const answers = await Promise.all([
      sendActs(caller, acts),
      ...(network === 'twice' ? [sendActs(caller, acts)] : []),
    ]);
    if (network === 'answer lost') return offline;
    const { status, json } = answers.at(-1)!;
    if (status !== 200) return json.problem;
    // What was sent under another id is answered under it.
    return json.acts.map((answer: ActAnswer, at: number) => ({ ...answer, id: parcels[at]!.id }));
  }

  const forget = (acts: readonly KeptAct[]) => {
    const gone = new Set(acts.map(({ id }) => id));
    box = box.filter(({ id }) => !gone.has(id));
  };

  async function upload(): Promise<void> {
    await sendAll({
      // Another person's acts on this device wait for that person.
      acts: async () => box.filter((act) => act.account === account || fault === 'other account'),
      mostOf: (kind) => kindOf(kind).most,
      newId: randomUUID,
      pack: async (acts, parcel) => {
        const packed = new Set(acts.map(({ id }) => id));
        box = box.map((act) => (packed.has(act.id) ? { ...act, parcel } : act));
      },
      post: async (parcels) => {
        if (fault === 'lost') for (const { acts } of parcels) forget(acts);
        return post(parcels);
      },
      taken: async (acts, answer) => {
        if (answer.state === 'again') seen.again += 1;
        for (const { id } of acts) acknowledged.add(id);
        forget(acts);
      },
      refused: async (act, problem) => {
        box = box.map((one) => (one.id === act.id ? { ...one, refused: problem, parcel: null } : one));
      },
    });
  }

  /** Asks for one page of changes; says whether there is more. */
  async function pull(asked: Caller = caller): Promise<boolean> {
    received = [];
    if (network === 'lost') return false;
    const answer = await asked.get(below(`/changes${cursor === undefined ? '' : `?since=${cursor}`}`));
    if (network === 'answer lost') return false;
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.json));
    const { items, next, wipe, more } = answer.json as {
      items: Item[];
      next: string;
      wipe: boolean;
      more: boolean;
    };
    if (wipe) {
      seen.wipes += 1;
      held.clear();
    }
    for (const { kind, id, gone, record } of items) {
      if (gone) seen.gone += 1;
      if (gone) held.delete(`${kind} ${id}`);
      else held.set(`${kind} ${id}`, { kind, id, record });
    }
    cursor = next;
    received = items;
    return more;
  }

  return {
    caller,
    account,
    seen,
    taps,
    acknowledged,
    box: () => box,
    held,
    received: () => received,
    of: (kind: string): readonly Held[] => [...held.values()].filter((one) => one.kind === kind),
    setNetwork: (to: Network) => {
      network = to;
    },
    mark: (session: string, item: MarkItem, whose?: string) =>
      tap(MARK, session, item.enrolmentId, item, whose),
    count: (session: string, headcount: number) => tap(HEADCOUNT, session, session, { headcount }),
    close: (session: string) => tap(CLOSE, session, session, { reason: 'thử' }),
    upload,
    pull,
    /** Lets what was held up on the way arrive, long after it was sent again. */
    arrive: async () => {
      const acts = late.shift();
      if (acts) await sendActs(caller, acts);
    },
    cursor: () => cursor,
    setCursor: (to: string) => {
      cursor = to;
    },
  };
}
export type Device = ReturnType<typeof makeDevice>;
