import { useRef, useState } from 'react';
import { useShown, useWrite } from '#kit/call.ts';
import { CallFailed } from '#kit/request.ts';
import { useSaving } from '#kit/saving.ts';
import { writeAt } from '../path.ts';
import { getPaperImport, type OpenedImport, type Review, saveReview } from '../schema.ts';

const PAUSE_MS = 500;

/** What a person makes of a reading: saved by itself, each act undone with one step back. */
export function useReview(opened: OpenedImport & { review: Review }) {
  // The paper itself is large and stays as it is: only what a person made of it is taken over.
  const { mutateAsync } = useWrite(saveReview, { readAgain: false });
  const shownImport = useShown(getPaperImport);
  const [review, setReview] = useState(opened.review);
  const [past, setPast] = useState<readonly Review[]>([]);
  const shown = useRef(review);
  const kept = useRef(review);
  const revision = useRef(opened.revision);
  const show = (next: Review) => {
    shown.current = next;
    setReview(next);
  };
  const saving = useSaving<Review>(PAUSE_MS, {
    pending: () => (shown.current === kept.current ? null : { value: shown.current, count: 1 }),
    send: async (value) => {
      const saved = await mutateAsync({
        params: { id: opened.id },
        body: { review: value, revision: revision.current },
      });
      revision.current = saved.revision;
      kept.current = value;
      shownImport({ params: { id: opened.id } }, (all) => ({
        ...all,
        review: value,
        revision: saved.revision,
      }));
    },
    // Somebody else looks through the same paper: theirs stands, and this screen goes on from it.
    refused: (error) => {
      if (!(error instanceof CallFailed) || error.problem.code !== 'changed-meanwhile') return false;
      const { now, revision: theirs } = error.problem.more as { now: Review; revision: number };
      revision.current = theirs;
      kept.current = now;
      setPast((all) => [...all, shown.current]);
      show(now);
      return false;
    },
  });
  const change = (next: Review) => {
    if (next === shown.current) return;
    setPast((all) => [...all.slice(-200), shown.current]);
    show(next);
    saving.touch();
  };
  return {
    review,
    state: saving.state,
    problem: saving.problem,
    /** Sends what waits, and gives the revision that then stands. */
    settle: async () => ((await saving.settle()) ? revision.current : null),
    look: (key: string, as: 'accepted' | 'later' | null) => {
      const { [key]: _, ...others } = shown.current.looked;
      change({ ...shown.current, looked: as ? { ...others, [key]: as } : others });
    },
    /** Writes a value at a path; false when it makes no sense there. */
    write: (path: string, value: unknown): boolean => {
      const corrected = writeAt(shown.current.corrected, path, value);
      if (corrected) change({ ...shown.current, corrected });
      return corrected !== null;
    },
    replace: (corrected: Review['corrected']) => change({ ...shown.current, corrected }),
    choose: (key: string, choice: Review['choices'][string]) =>
      change({ ...shown.current, choices: { ...shown.current.choices, [key]: choice } }),
    drop: (rows: readonly number[]) => {
      const { dropped } = shown.current;
      const all = rows.every((row) => dropped.includes(row));
      const next = all ? dropped.filter((row) => !rows.includes(row)) : [...new Set([...dropped, ...rows])];
      change({ ...shown.current, dropped: next.toSorted((a, b) => a - b) });
    },
    setYear: (year: number) => change({ ...shown.current, year }),
    canUndo: past.length > 0,
    undo: () => {
      const before = past.at(-1);
      if (!before) return;
      setPast(past.slice(0, -1));
      show(before);
      saving.touch();
    },
  };
}
export type ReviewHands = ReturnType<typeof useReview>;
