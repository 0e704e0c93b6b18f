import { useQueryClient } from '@tanstack/react-query';
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useSyncExternalStore } from 'react';
import { useMe } from '#kit/me.tsx';
import { canKeep, onCanKeep } from '../keeper.ts';
import { vaultOf } from '../store.ts';
import { openVault } from '../vault.ts';

/** Gives when all that the device keeps for the person was last read, and of whom and what it tells; null where it keeps nothing. */
export function useFilled() {
  const { account } = useMe();
  return (
    useLiveQuery(async () => (await vaultOf(account).catch(() => undefined))?.filled ?? null, [account]) ??
    null
  );
}

/**
 * Gives how it stands with keeping things here: 'no' where the browser keeps no app, 'pin-missing' where the person has no PIN on this device (or one
 * that is locked), else 'kept'; null while it is being read.
 */
export function useKeeping(): 'no' | 'pin-missing' | 'kept' | null {
  const { account } = useMe();
  const can = useSyncExternalStore(onCanKeep, canKeep);
  const open = useLiveQuery(async () => {
    await vaultOf(account).catch(() => undefined);
    return openVault()?.account === account;
  }, [account]);
  if (open) return 'kept';
  if (!can) return 'no';
  return open === undefined ? null : 'pin-missing';
}

/** Gives since when the oldest of what stands on screen has not been read, or null. */
export function useShownSince(): number | null {
  const cache = useQueryClient().getQueryCache();
  const listen = useCallback((told: () => void) => cache.subscribe(told), [cache]);
  return useSyncExternalStore(listen, () => {
    const times = cache
      .findAll({ type: 'active' })
      .map(({ state }) => state.dataUpdatedAt)
      .filter((at) => at > 0);
    return times.length === 0 ? null : Math.min(...times);
  });
}
