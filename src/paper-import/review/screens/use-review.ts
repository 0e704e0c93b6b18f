import { useRef, useState } from 'react';
import { useShown, useWrite } from '#kit/call.ts';
import { CallFailed } from '#kit/request.ts';
import type { SaveState } from '#kit/saved.tsx';
import { useSaving } from '#kit/saving.ts';
import type { Fix } from '#plan/checks/finding.ts';
import { same } from '#vocabulary/same.ts';
import { carriedOver, type OneReading } from '../carry.ts';
import { writeAt } from '../path.ts';
import { alsoSaid, nothingSaid, type Said } from '../said.ts';
import { getPaperImport, type OpenedImport, type Review, saveReview, tellOfPaper } from '../schema.ts';

const PAUSE_MS = 500;

type ReadImport = OpenedImport & OneReading & { readonly review: Review };

/**
 * What a person makes of a reading: saved by itself, each act undone with one step back. What they say of the parts of the paper is sent act
 * by act, since the paper is read again by each; corrections wait meanwhile.
 */
export function useReview(opened: ReadImport, { onTheirs }: { onTheirs: () => void }) {
  // The paper itself is large and stays as it is: only what a person made of it is taken over.
  const { mutateAsync } = useWrite(saveReview, { readAgain: false });
  const { mutateAsync: sendTold } = useWrite(tellOfPaper, { readAgain: false });
  const shownImport = useShown(getPaperImport);
  const [review, setReview] = useState(opened.review);
  const [past, setPast] = useState<readonly Review[]>([]);
  const [queued, setQueued] = useState(nothingSaid);
  const [toldProblem, setToldProblem] = useState<unknown>(null);
  const [toldAt, setToldAt] = useState<Date | null>(null);
  const shown = useRef(review);
  const kept = useRef(review);
  const revision = useRef(opened.revision);
  const read = useRef<OneReading>(opened);
  read.current = opened;
  const rereading = useRef(false);
  const queue = useRef(Promise.resolve());
  const params = { id: opened.id };

  const show = (next: Review) => {
    shown.current = next;
    setReview(next);
  };
  const remember = () => setPast((all) => [...all.slice(-200), shown.current]);
  const keep = (
    value: Review,
    now: number,
    again: Partial<Pick<ReadImport, 'reading' | 'evidence'>> = {},
  ) => {
    revision.current = now;
    kept.current = value;
    shownImport({ params }, (all) => ({ ...all, ...again, review: value, revision: now }));
  };
  const send = async (value: Review) => {
    const saved = await mutateAsync({ params, body: { review: value, revision: revision.current } });
    keep(value, saved.revision, saved.readAgain ?? {});
  };
  // Somebody else looks through the same paper: theirs stands, and this screen goes on from it.
  const refused = (error: unknown): false => {
    if (!(error instanceof CallFailed) || error.problem.code !== 'changed-meanwhile') return false;
    const { now, revision: theirs } = error.problem.more as { now?: Review; revision: number };
    if (!now) return false;
    revision.current = theirs;
    // They may have said something of the paper, so that it reads otherwise now.
    if (!same(now.told, kept.current.told)) onTheirs();
    kept.current = now;
    remember();
    show(now);
    return false;
  };
  const saving = useSaving<Review>(PAUSE_MS, {
    pending: () =>
      rereading.current || shown.current === kept.current ? null : { value: shown.current, count: 1 },
    send,
    refused,
  });
  const change = (next: Review) => {
    if (next === shown.current) return;
    remember();
    show(next);
    saving.touch();
  };

  /** Does what has the paper read again, one act after the other; what was corrected before is stored first. */
  const inTurn = (act: () => Promise<void>) => {
    const turn = async () => {
      try {
        await saving.settle();
        rereading.current = true;
        await act();
        setToldAt(new Date());
        setToldProblem(null);
      } catch (error) {
        refused(error);
        setToldProblem(error);
      } finally {
        rereading.current = false;
        if (shown.current !== kept.current) saving.touch();
      }
    };
    queue.current = queue.current.then(turn);
  };
  const tell = (more: Said) => {
    setQueued((before) => alsoSaid(before, more));
    inTurn(async () => {
      const before = shown.current;
      const from = read.current;
      const answer = await sendTold({ params, body: more }).finally(() =>
        setQueued((all) => without(all, more)),
      );
      setPast((all) => [...all.slice(-200), before]);
      keep(answer.review, answer.revision, answer);
      // What was corrected while the paper was read again goes over to the new reading too.
      const meanwhile = shown.current !== before;
      show(
        meanwhile ? { ...carriedOver(shown.current, from, answer), told: answer.review.told } : answer.review,
      );
    });
  };
  const undo = () => {
    const before = past.at(-1);
    if (!before) return;
    setPast(past.slice(0, -1));
    if (!same(before.told, shown.current.told))
      return inTurn(async () => {
        await send(before);
        show(before);
      });
    show(before);
    saving.touch();
  };
  return {
    review,
    /** What was said of the paper, also what is on its way. */
    told: alsoSaid(review.told, queued),
    /** Whether the paper is read again by what was said. */
    rereading: !same(queued, nothingSaid),
    state: latest(saving.state, toldAt),
    problem: toldProblem ?? saving.problem,
    /** Sends what waits, and gives the revision that then stands. */
    settle: async () => {
      await queue.current;
      return (await saving.settle()) ? revision.current : null;
    },
    tell,
    look: (keys: readonly string[], as: 'accepted' | 'later' | null) => {
      const others = Object.entries(shown.current.looked).filter(([key]) => !keys.includes(key));
      const these = as ? keys.map((key) => [key, as] as const) : [];
      change({ ...shown.current, looked: Object.fromEntries([...others, ...these]) });
    },
    /** Writes a value at a path; false when it makes no sense there. */
    write: (path: string, value: unknown): boolean => {
      const corrected = writeAt(shown.current.corrected, path, value);
      if (corrected) change({ ...shown.current, corrected });
      return corrected !== null;
    },
    /** Does several mends in one act. */
    mend: (fixes: readonly Fix[]) => {
      const corrected = fixes.reduce<Review['corrected']>(
        (mended, { set }) => writeAt(mended, set.path, set.value) ?? mended,
        shown.current.corrected,
      );
      change({ ...shown.current, corrected });
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
    clearUnplaced: () => change({ ...shown.current, unplaced: [] }),
    canUndo: past.length > 0,
    undo,
  };
}
export type ReviewHands = ReturnType<typeof useReview>;

/** How safe all is: what was said is stored when it is answered. */
const latest = (state: SaveState, toldAt: Date | null): SaveState =>
  state.kind === 'saved' && toldAt && (!state.at || state.at < toldAt)
    ? { kind: 'saved', at: toldAt }
    : state;

/** What is still on its way, when an act was answered. */
const without = (all: Said, more: Said): Said => ({
  blocks: apart(all.blocks, more.blocks),
  headings: apart(all.headings, more.headings),
  columns: apart(all.columns, more.columns),
});
const apart = <T>(all: Record<string, T>, done: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([key, value]) => done[key] !== value));
