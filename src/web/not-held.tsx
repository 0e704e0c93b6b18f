import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { useCommune } from '#kit/me.tsx';
import { useNetworkState } from '#kit/network.ts';
import { isOffline } from '#kit/request.ts';
import { useSay } from '#kit/words.tsx';

const words = {
  what: { vi: 'Một phần của trang này chưa hiện được', en: 'A part of this page cannot be shown' },
  todo: {
    vi: 'Máy này không giữ phần đó. Mở lại khi có mạng; những gì đã ghi vẫn còn.',
    en: 'This device does not hold it. Open it again with a network; what was recorded is still there.',
  },
};

/** Under a screen without network, where something that it reads is not held here and would else be missing without a word. */
export function NotHeld() {
  const say = useSay();
  const { reached } = useNetworkState();
  const commune = useCommune().id;
  const cache = useQueryClient().getQueryCache();
  const listen = useCallback((told: () => void) => cache.subscribe(told), [cache]);
  const missing = useSyncExternalStore(listen, () =>
    cache
      .findAll({ type: 'active', queryKey: [commune] })
      .some(({ state }) => state.data === undefined && state.status === 'error' && isOffline(state.error)),
  );
  if (reached || !missing) return null;
  return (
    <div className="lh-note lh-not-held" role="status">
      <strong>{say(words.what)}</strong>
      <Text>{say(words.todo)}</Text>
    </div>
  );
}
