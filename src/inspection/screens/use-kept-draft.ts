import { useEffect, useRef } from 'react';
import { networkState } from '#kit/network.ts';
import { discard } from '#sync/store.ts';
import { useAct } from '#sync/use-act.ts';
import type { Inspection } from '../inspection/schema.ts';
import { bodyOf, type Draft, type InspectionBody } from './body.ts';
import { INSPECTION } from './fill-outbox.ts';
import { words } from './words.ts';

/** A moment after the last change. */
const PAUSE = 700;

/**
 * Keeps an inspection that is filled without a network on the device, one act for all of it, and gives it back when it is opened again. Takes
 * what is called with a draft that was kept, and with the revision once what was kept has reached the server.
 */
export function useKeptDraft(
  one: Inspection,
  { onKept, onSent }: { onKept: (body: InspectionBody) => void; onSent: (revision: number) => void },
) {
  const { keep, waiting, refused, lost } = useAct<InspectionBody>(INSPECTION, one.id);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const had = useRef<'nothing' | 'found' | 'own'>('nothing');
  const count = waiting.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what waits is looked at when its number changes
  useEffect(() => {
    if (count > 0 && had.current === 'nothing') {
      had.current = 'found';
      onKept(waiting.at(-1)!.item);
    } else if (count === 0 && had.current !== 'nothing' && refused.length === 0) {
      had.current = 'nothing';
      onSent(one.revision);
    }
  }, [count, refused.length, one.revision]);
  const latest = useRef(waiting);
  latest.current = waiting;
  /** Keeps a draft soon, where the server is out of reach; says whether it does. */
  const keepSoon = (draft: Draft, revision: number, onDone: () => void): boolean => {
    if (networkState().reached && navigator.onLine && latest.current.length === 0) return false;
    had.current = 'own';
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const older = latest.current;
      const told = { subject: words.ofPeriod(one.period), what: words.filled };
      void keep({ subject: one.id, params: { id: one.id }, item: bodyOf(draft, revision), told }).then(
        async (kept) => {
          if (!kept) return;
          // One that is on its way already keeps its place; what was written since goes behind it.
          await discard(older.filter((act) => (act.parcel ?? null) === null));
          onDone();
        },
      );
    }, PAUSE);
    return true;
  };
  return { keepSoon, count, refused, lost };
}
