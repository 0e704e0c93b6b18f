import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useNetworkState } from '#kit/network.ts';
import { useSay } from '#kit/words.tsx';
import { askWho } from './me.ts';

const words = { none: { vi: 'Không có mạng', en: 'No network' } };
/** So often the way to the server is tried while it is away. */
const TRY_EVERY_MS = 10_000;

/** Tries the way to the server by itself while it is away; once it is open, what is shown is read anew. */
export function useWayBack(): void {
  const client = useQueryClient();
  const { reached } = useNetworkState();
  const was = useRef(true);
  useEffect(() => {
    if (reached && !was.current) void client.invalidateQueries();
    was.current = reached;
    if (reached) return;
    const again = () => void askWho(client);
    const timer = setInterval(again, TRY_EVERY_MS);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [reached, client]);
}

/** In the frame while the server is out of reach: seen without alarm, and without moving what somebody is about to tap. */
export function NetworkSign() {
  const say = useSay();
  return (
    <span className="lh-network" role="status">
      <svg width="22" height="22" viewBox="0 0 24 24" aria-hidden="true">
        <path
          d="M3 3l18 18M2 9a15 15 0 0 1 5-3m4-1a15 15 0 0 1 11 4M6 13a9 9 0 0 1 4-2m4.5 .3A9 9 0 0 1 18 13M9.5 16.5a4 4 0 0 1 5 0M12 20h.01"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
        />
      </svg>
      {say(words.none)}
    </span>
  );
}
