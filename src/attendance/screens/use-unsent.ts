import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useWrite } from '#kit/call.ts';
import { useCommune } from '#kit/me.tsx';
import { CallFailed } from '#kit/request.ts';
import { addMarks, MOST_MARKS, putHeadcount } from '../mark/schema.ts';
import {
  afterSending,
  changeUnsent,
  countUnsent,
  nextBatch,
  onUnsent,
  type Unsent,
  unsentOf,
} from './unsent.ts';

type Source = 'phone' | 'office' | 'paper';
const SEND_AFTER_MS = 1_200;
const TRY_AGAIN_MS = 15_000;

/** Problems that pass by themselves: the marks wait on the device. */
const passing = new Set(['offline', 'database-away', 'not-signed-in', 'bug']);

/**
 * The marks of a session that wait on this device, how to add to them, and their sending: by itself shortly after the last tap, when the
 * network is back, and every few seconds until then.
 */
export function useUnsent(session: string, source: Source) {
  const commune = useCommune().id;
  const unsent = useSyncExternalStore(onUnsent, () => unsentOf(commune, session));
  const marks = useWrite(addMarks);
  const heads = useWrite(putHeadcount);
  const client = useQueryClient();
  const [problem, setProblem] = useState<unknown>(null);
  const busy = useRef(false);
  const waiting = countUnsent(unsent);

  const add = useCallback(
    (more: Partial<Unsent>) =>
      changeUnsent(commune, session, (before) => ({
        ...before,
        marks: [...before.marks, ...(more.marks ?? [])],
        walkIns: [...before.walkIns, ...(more.walkIns ?? [])],
        ...(more.headcount === undefined ? {} : { headcount: more.headcount }),
      })),
    [commune, session],
  );

  const send = useCallback(async (): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    try {
      for (;;) {
        const part = nextBatch(unsentOf(commune, session), MOST_MARKS);
        if (countUnsent(part) === 0 && part.walkIns.length === 0) break;
        if (part.marks.length > 0 || part.walkIns.length > 0)
          await marks.mutateAsync({
            params: { session },
            body: {
              source,
              walkIns: part.walkIns.map(({ shown: _, ...one }) => one),
              marks: [...part.marks],
            },
          });
        if (part.headcount !== undefined)
          await heads.mutateAsync({ params: { session }, body: { headcount: part.headcount, source } });
        // What the server has is shown before what waited is forgotten, so that nothing flickers.
        await client.invalidateQueries({ queryKey: [commune] });
        changeUnsent(commune, session, (before) => afterSending(before, part));
      }
      setProblem(null);
      return true;
    } catch (error) {
      const strangers =
        error instanceof CallFailed && error.problem.code === 'not-found'
          ? error.problem.more.enrolments
          : null;
      // Somebody was taken off the records for good meanwhile: the others must not wait for that.
      if (Array.isArray(strangers))
        changeUnsent(commune, session, (before) => ({
          ...before,
          marks: before.marks.filter((mark) => !strangers.includes(mark.enrolmentId)),
        }));
      setProblem(error);
      return false;
    } finally {
      busy.current = false;
    }
  }, [commune, session, source, marks.mutateAsync, heads.mutateAsync, client]);

  const sending = useRef(send);
  sending.current = send;
  // Each tap puts the sending off a little, so that a roster goes in few batches.
  useEffect(() => {
    if (unsent.marks.length + unsent.walkIns.length + (unsent.headcount === undefined ? 0 : 1) === 0) return;
    const soon = setTimeout(() => void sending.current(), SEND_AFTER_MS);
    return () => clearTimeout(soon);
  }, [unsent]);
  useEffect(() => {
    const now = () => void sending.current();
    const again = setInterval(now, TRY_AGAIN_MS);
    window.addEventListener('online', now);
    return () => {
      clearInterval(again);
      window.removeEventListener('online', now);
    };
  }, []);

  const waits = problem instanceof CallFailed && passing.has(problem.problem.code);
  return { unsent, waiting, add, send, problem: waits ? null : problem, offline: waits };
}
