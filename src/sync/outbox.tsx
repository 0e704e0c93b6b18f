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

interface Sync {
  readonly sender: Sender;
  readonly kinds: readonly OutboxKind[];
}
const SyncContext = createContext<Sync | null>(null);

function useSync(): Sync {
  const sync = useContext(SyncContext);
  if (!sync) throw new Error('used outside of the outbox');
  return sync;
}

/**
 * Mounts the one sender of the app, and the quiet poll that shows what others have done. Takes the kinds of acts of all rooms, what of their
 * screens shows which records, and what is to be done once before the sending begins (carrying over what an older version kept).
 */
export function OutboxProvider({
  kinds,
  shown,
  before,
  children,
}: {
  kinds: readonly OutboxKind[];
  shown: readonly ShownKind[];
  before: (account: string) => Promise<void>;
  children: ReactNode;
}) {
  const { account } = useMe();
  const commune = useCommune().id;
  const client = useQueryClient();
  const [sync] = useState<Sync>(() => ({ sender: makeSender(account, kinds, client), kinds }));
  useEffect(() => {
    void before(account)
      .catch(() => {})
      .then(() => sync.sender.send());
    return sync.sender.start();
  }, [account, before, sync]);
  // What others do is shown also while nothing of one's own can be sent.
  useEffect(() => startPoll(commune, client, shown, sync.sender.arrivals), [commune, client, shown, sync]);
  return <SyncContext value={sync}>{children}</SyncContext>;
}

export const useSender = (): Sender => useSync().sender;
export const useSenderState = () => useSyncExternalStore(useSync().sender.listen, useSync().sender.state);

/** Gives how an act of a kind can be mended by its owner. */
export function useMend(kind: string): OutboxKind['mend'] {
  return useSync().kinds.find((one) => one.name === kind)?.mend;
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
