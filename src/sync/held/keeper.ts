import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { keyOf, urlOf } from '#kit/call.ts';
import { networkState } from '#kit/network.ts';
import { CallFailed, request } from '#kit/request.ts';
import type { Me } from '#platform/signin/schema.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { type Ask, type Holding, MOST_ANSWERS, type Told } from './holding.ts';
import { countTold, meLater, reachChanged } from './reach.ts';
import { changeVault, dropAnswers, vaultOf } from './store.ts';
import {
  closeVault,
  type HeldAnswer,
  noteMe,
  openVault,
  putAnswers,
  storedKeys,
  type Tried,
} from './vault.ts';

export const ME = ['me'] as const;
/** A pause after the last change of an answer: a roll call changes one with every tap. */
const PAUSE_MS = 800;
/** The first look is not made slower by what is read for later. */
const AFTER_MS = 2500;
const FILL_EVERY_MS = 20 * 60_000;
/** What was read so lately is not read again to be kept. */
const FRESH_MS = 10 * 60_000;

/** The answers that are kept here, by their keys. */
const wanted = new Set<string>();
/** Fills the vault that has just been made; nothing while the app keeps itself on no device. */
let fillVault: (() => Promise<void>) | null = null;

const listeners = new Set<() => void>();
/** Whether this device keeps the app itself, so that there is a use in keeping what it shows; calls `told` once it does. */
export const canKeep = (): boolean => fillVault !== null;
export const onCanKeep = (told: () => void): (() => void) => {
  listeners.add(told);
  return () => listeners.delete(told);
};
export const keepNow = async (): Promise<void> => fillVault?.();

/** Puts what a vault keeps before the screens that are about to open. */
export function putBefore(
  client: QueryClient,
  { me, meAt, answers }: Extract<Tried, { state: 'open' }>,
): void {
  client.setQueryData(ME, meLater(me, meAt, Date.now()), { updatedAt: meAt });
  for (const { key, queryKey, data, at } of answers) {
    wanted.add(key);
    client.setQueryData(queryKey, data, { updatedAt: at });
  }
}

const others = { predicate: ({ queryKey }: { queryKey: QueryKey }) => queryKey[0] !== ME[0] };

/** Forgets what this page shows of somebody, and closes their vault. */
export function forget(client: QueryClient): void {
  wanted.clear();
  closeVault();
  client.removeQueries(others);
}

/**
 * Keeps in the open vault what the rooms name, from now on, as it changes; reads it anew from time to time while there is a network. What
 * somebody has lost the sight of, because a post of theirs has ended, goes with the first contact.
 */
export function startKeeping(client: QueryClient, holdings: readonly Holding[]): void {
  const cache = client.getQueryCache();
  const changed = new Map<string, HeldAnswer>();
  let soon: ReturnType<typeof setTimeout> | undefined;
  let filling = false;
  const me = () => client.getQueryData<Me>(ME);

  const note = (queryKey: QueryKey, key: string, data: unknown, at: number) => {
    changed.set(key, { key, queryKey, data, at });
    soon ??= setTimeout(() => void write(), PAUSE_MS);
  };
  const write = async () => {
    clearTimeout(soon);
    soon = undefined;
    const account = me()?.account;
    const answers = [...changed.values()];
    changed.clear();
    // A device without room keeps what it can: the next change is tried again.
    if (account && answers.length > 0) await putAnswers(account, answers).catch(() => {});
  };

  const met = async (now: Me) => {
    const before = await noteMe(now);
    if (!before) return;
    if (reachChanged(before, now)) {
      wanted.clear();
      changed.clear();
      await dropAnswers(now.account);
      await changeVault(now.account, { filled: null });
      await client.resetQueries(others);
    }
    const filled = (await vaultOf(now.account))?.filled;
    if (!filled || Date.now() - filled.at > FILL_EVERY_MS) await fill();
  };
  const fill = async () => {
    const now = me();
    if (filling || !now || openVault()?.account !== now.account || !networkState().reached) return;
    filling = true;
    try {
      const told = await readAll(client, now, holdings, (key, queryKey) => {
        const { data, dataUpdatedAt } = client.getQueryState(queryKey)!;
        wanted.add(key);
        note(queryKey, key, data, dataUpdatedAt);
      });
      await write();
      if (openVault()?.account !== now.account) return;
      await dropAnswers(now.account, storedKeys(now.account, told.keys));
      await changeVault(now.account, { filled: { at: Date.now(), ...countTold(told.told) } });
    } catch {
      // No network, no room, or no session: what is kept stays, and the next time is soon enough.
    } finally {
      filling = false;
    }
  };
  fillVault = fill;
  for (const told of listeners) told();

  cache.subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success' || !openVault()) return;
    const { queryKey, queryHash, state } = event.query;
    if (queryKey[0] === ME[0]) {
      // What the screen itself changes of it (a preference) is no word of the server's.
      if (!event.action.manual) setTimeout(() => void met(state.data as Me).catch(() => {}), AFTER_MS);
    } else if (wanted.has(queryHash)) note(queryKey, queryHash, state.data, state.dataUpdatedAt);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void write();
  });
  setInterval(() => void fill(), FILL_EVERY_MS);
  const now = me();
  if (now && networkState().reached && client.getQueryState(ME)?.status === 'success')
    setTimeout(() => void met(now).catch(() => {}), AFTER_MS);
}

/** Reads what the rooms name, one after another. Gives what was read, with whom it tells of. Throws what stopped it. */
async function readAll(
  client: QueryClient,
  me: Me,
  holdings: readonly Holding[],
  read: (key: string, queryKey: QueryKey) => void,
): Promise<{ keys: ReadonlySet<string>; told: readonly Told[] }> {
  const keys = new Set<string>();
  const told: Told[] = [];
  for (const commune of me.communes) {
    const ask: Ask = async (contract, call = {}) => {
      if (keys.size >= MOST_ANSWERS || !commune.may.some(({ act }) => act === contract.permission.act))
        return null;
      const queryKey = keyOf(contract, commune.id, call);
      try {
        const answer = await client.fetchQuery({
          queryKey,
          queryFn: ({ signal }) => request('GET', urlOf(contract, commune.id, call), { signal }),
          staleTime: FRESH_MS,
        });
        const key = hashKey(queryKey);
        keys.add(key);
        read(key, queryKey);
        return answer as never;
      } catch (error) {
        if (error instanceof CallFailed && ['refused', 'not-found'].includes(error.problem.code)) return null;
        throw error;
      }
    };
    for (const holding of holdings) told.push(await holding(ask, me.today as CivilDate));
  }
  return { keys, told };
}
