import { useEffect, useRef, useState } from 'react';
import { CallFailed } from './request.ts';
import type { SaveState } from './saved.tsx';

const RETRY_MS = 5000;

/** What is to be saved, asked anew each time, so that nothing old is sent. */
export interface SavingWork<T> {
  /** What is not stored yet and how many changes that is, or null. */
  readonly pending: () => { readonly value: T; readonly count: number } | null;
  /** Sends a value; once it answers, `pending` no longer gives what was sent. */
  readonly send: (value: T) => Promise<unknown>;
  /** Looks at a refusal first. True: it is dealt with, and is neither told nor tried again. */
  readonly refused?: (error: unknown) => boolean;
}

/** What the loop tells: how safe the writing is, and what went wrong with the last sending (null: nothing). */
export type Told = { readonly state: SaveState; readonly problem?: unknown };

/**
 * The one way in which screens save by themselves: a moment after the last change, one request at a time, the newest only; again by itself
 * when the network or the server is back. It says "saved" only when nothing is left to send.
 */
export function savingLoop<T>(pause: number, work: () => SavingWork<T>, notify: (told: Told) => void) {
  let busy = false;
  let running: Promise<void> = Promise.resolve();
  let savedAt: Date | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  };
  const left = () => work().pending()?.count ?? 0;
  const unsaved = (count: number): SaveState => ({ kind: 'unsaved', count });
  const stateOf = (count: number): SaveState => (count > 0 ? unsaved(count) : { kind: 'saved', at: savedAt });

  /** Sends now what waits; resolves when that, or what is on its way already, was answered. */
  function flush(): Promise<void> {
    clearTimeout(timer);
    if (!busy) running = send();
    return running;
  }

  async function send(): Promise<void> {
    const next = work().pending();
    if (!next) return;
    // Without network a request would wait unseen: what is typed is told as unsaved, and goes when the network is back.
    if (navigator.onLine === false) return notify({ state: unsaved(next.count) });
    busy = true;
    notify({ state: { kind: 'saving' } });
    try {
      await work().send(next.value);
    } catch (error) {
      busy = false;
      notify({ state: unsaved(Math.max(1, left())) });
      if (work().refused?.(error)) return;
      // What was refused may have been given up for what stands: then nothing is left to send.
      notify({ state: stateOf(left()), problem: error });
      // What the server refuses stays for the person to mend.
      if (isAway(error)) later(RETRY_MS);
      return;
    }
    busy = false;
    savedAt = new Date();
    const count = left();
    notify({ state: stateOf(count), problem: null });
    if (count > 0) later(pause);
  }
  return {
    /** Something was changed. */
    touch: () => {
      const count = left();
      if (!busy) notify({ state: stateOf(count), ...(count === 0 ? { problem: null } : {}) });
      later(pause);
    },
    flush,
    /** Sends until nothing is left; false when something could not be sent. */
    settle: async () => {
      await flush();
      if (left() > 0) await flush();
      return left() === 0;
    },
    isIdle: () => !busy && left() === 0,
  };
}

/** The saving loop of a screen: also sends what is left when the screen is left, and asks before the window is closed on it. */
export function useSaving<T>(pause: number, work: SavingWork<T>) {
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: null });
  const [problem, setProblem] = useState<unknown>(null);
  const latest = useRef(work);
  latest.current = work;
  const [loop] = useState(() =>
    savingLoop<T>(
      pause,
      () => latest.current,
      (told) => {
        setState(told.state);
        if (told.problem !== undefined) setProblem(told.problem);
      },
    ),
  );
  useEffect(() => {
    const online = () => void loop.flush();
    const leaving = (event: BeforeUnloadEvent) => {
      if (!loop.isIdle()) event.preventDefault();
    };
    window.addEventListener('online', online);
    window.addEventListener('beforeunload', leaving);
    return () => {
      window.removeEventListener('online', online);
      window.removeEventListener('beforeunload', leaving);
      void loop.flush();
    };
  }, [loop]);
  return { state, problem, ...loop };
}

/** Saves one value as a whole: `change` takes the value as it is now. */
export function useAutosave<T>(pause: number, send: (value: T) => Promise<unknown>) {
  const waiting = useRef<{ readonly value: T } | null>(null);
  const { state, problem, touch } = useSaving<{ readonly value: T }>(pause, {
    pending: () => waiting.current && { value: waiting.current, count: 1 },
    send: async (box) => {
      await send(box.value);
      if (waiting.current === box) waiting.current = null;
    },
  });
  const change = (value: T) => {
    waiting.current = { value };
    touch();
  };
  return { state, problem, change };
}

/** Whether the server could not be reached or could not work, so that the same may go well later. */
function isAway(error: unknown): boolean {
  if (!(error instanceof CallFailed)) return false;
  const { code } = error.problem;
  return code === 'offline' || code === 'database-away' || code.startsWith('http-5');
}
