import { useQueryClient } from '@tanstack/react-query';
import { useLiveQuery } from 'dexie-react-hooks';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { useCommune, useMe } from '#kit/me.tsx';
import type { Act, KeptAct } from './act.ts';
import type { OutboxKind } from './kind.ts';
import { type ShownKind, startPoll } from './poll.ts';
import { makeSender, type Sender } from './sender.ts';
import { actsOf, countOthers, keep } from './store.ts';

/** What the rooms give to the sending and to the showing; it comes after the first look. */
export interface OfRooms {
  readonly kinds: readonly OutboxKind[];
  readonly shown: readonly ShownKind[];
  /** Done once before the sending begins: carries over what an older version kept. */
  readonly before: (account: string) => Promise<void>;
}

interface Sync {
  readonly sender: Sender;
  readonly load: () => Promise<OfRooms>;
}
const SyncContext = createContext<Sync | null>(null);

function useSync(): Sync {
  const sync = useContext(SyncContext);
  if (!sync) throw new Error('used outside of the outbox');
  return sync;
}

/**
 * Mounts the one sender of the app, and the quiet poll that shows what others have done. Takes what loads the rooms' part in it.
 */
export function OutboxProvider({ load, children }: { load: () => Promise<OfRooms>; children: ReactNode }) {
  const { account } = useMe();
  const commune = useCommune().id;
  const client = useQueryClient();
  const [sync] = useState<Sync>(() => ({
    sender: makeSender(account, async () => (await load()).kinds, client),
    load,
  }));
  useEffect(() => {
    void load()
      .then(({ before }) => before(account))
      .catch(() => {})
      .then(() => sync.sender.send());
    return sync.sender.start();
  }, [account, load, sync]);
  // What others do is shown also while nothing of one's own can be sent.
  useEffect(
    () => startPoll(commune, client, async () => (await load()).shown, sync.sender.arrivals),
    [commune, client, load, sync],
  );
  return <SyncContext value={sync}>{children}</SyncContext>;
}

export const useSender = (): Sender => useSync().sender;
export const useSenderState = () => useSyncExternalStore(useSync().sender.listen, useSync().sender.state);

/** Gives how an act of a kind can be mended by its owner. */
export function useMend(kind: string): OutboxKind['mend'] {
  const { load } = useSync();
  const [mend, setMend] = useState<OutboxKind['mend']>();
  useEffect(() => {
    void load()
      .then(({ kinds }) => setMend(kinds.find((one) => one.name === kind)?.mend))
      .catch(() => {});
  }, [load, kind]);
  return mend;
}

/** What is recorded of an act; who and where are known. */
export type Tap<Item = unknown> = Omit<Act<Item>, 'account' | 'commune'>;

/** Gives the function that keeps acts on this device and sends them soon. It throws NotKept: then nothing of it was recorded. */
export function useRecord(): (taps: readonly Tap[]) => Promise<void> {
  const { account } = useMe();
  const commune = useCommune().id;
  const sender = useSender();
  return useCallback(
    async (taps) => {
      await keep(taps.map((tap) => ({ ...tap, account, commune })));
      sender.sendSoon();
    },
    [account, commune, sender],
  );
}

/** Gives the own acts that wait on this device, in the order of tapping, as it changes; undefined while it is being read. */
export function useUnsent(subject?: string): readonly KeptAct[] | undefined {
  const { account } = useMe();
  return useLiveQuery(async () => {
    // A browser that lends no store holds nothing; what is tapped then says so itself.
    const acts = await actsOf(account).catch(() => []);
    return subject === undefined ? acts : acts.filter((act) => act.subject === subject);
  }, [account, subject]);
}

/** Gives how many acts of other accounts than this one (of anybody, at the door) wait on this device. */
export function useOthersUnsent(account: string | null): number {
  return useLiveQuery(() => countOthers(account).catch(() => 0), [account]) ?? 0;
}
