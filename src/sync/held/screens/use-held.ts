import { useQueryClient } from '@tanstack/react-query';
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useSyncExternalStore } from 'react';
import { owner } from '../store.ts';

/** Gives when all that the device keeps was last read, and of whom and what it tells; null where it keeps nothing. */
export function useFilled() {
  return useLiveQuery(async () => (await owner().catch(() => undefined))?.filled ?? null, []) ?? null;
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
