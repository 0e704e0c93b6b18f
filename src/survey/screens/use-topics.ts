import { useCallback, useEffect, useRef, useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { CallFailed } from '#kit/request.ts';
import type { SaveState } from '#kit/saved.tsx';
import type { Clash } from '#vocabulary/batch.ts';
import { changeNeeds, mostNeeds, type Need, type OpenedSurvey } from '../schema.ts';
import { pendingNeeds, rowsOf, type TopicRow } from './topics.ts';

const pause = 700;

/** The table of a survey as it is being written: saved by itself; a figure that somebody else changed meanwhile is taken over and told. */
export function useTopics(opened: OpenedSurvey) {
  const { mutateAsync } = useWrite(changeNeeds);
  const [rows, setRows] = useState<readonly TopicRow[]>(() => rowsOf(opened.needs));
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: null });
  const [problem, setProblem] = useState<unknown>(null);
  const [taken, setTaken] = useState(0);
  const shown = useRef(rows);
  const stored = useRef(new Map(opened.needs.map((need) => [need.id, need])));
  const past = useRef<(readonly TopicRow[])[]>([]);
  const future = useRef<(readonly TopicRow[])[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const busy = useRef(false);
  const id = opened.survey.id;

  const show = useCallback((next: readonly TopicRow[]) => {
    shown.current = next;
    setRows(next);
  }, []);
  const save = useCallback(async () => {
    const changes = pendingNeeds(stored.current, shown.current).slice(0, mostNeeds);
    if (busy.current || changes.length === 0) return;
    // Without network a request would wait unseen: what is typed is told as unsaved, and goes when the network is back.
    if (!navigator.onLine) return setState({ kind: 'unsaved', count: changes.length });
    busy.current = true;
    setState({ kind: 'saving' });
    try {
      const { needs } = await mutateAsync({ params: { id }, body: { changes } });
      stored.current = new Map(needs.map((need) => [need.id, need]));
      setProblem(null);
      setState({ kind: 'saved', at: new Date() });
      busy.current = false;
      if (pendingNeeds(stored.current, shown.current).length > 0) timer.current = setTimeout(save, pause);
    } catch (error) {
      busy.current = false;
      setState({ kind: 'unsaved', count: changes.length });
      const told = error instanceof CallFailed ? error.problem : null;
      if (told?.code === 'changed-meanwhile' && Array.isArray(told.more.clashes)) {
        const clashes = told.more.clashes as Clash<Need>[];
        for (const { id: need, theirs } of clashes)
          if (theirs) stored.current.set(need, theirs);
          else stored.current.delete(need);
        setTaken(clashes.length);
        show(takeOver(shown.current, clashes));
        timer.current = setTimeout(save, 0);
        return;
      }
      setProblem(error);
      if (told?.code === 'offline') timer.current = setTimeout(save, 5000);
    }
  }, [mutateAsync, id, show]);
  const put = useCallback(
    (next: readonly TopicRow[]) => {
      show(next);
      clearTimeout(timer.current);
      setState({ kind: 'unsaved', count: Math.max(1, pendingNeeds(stored.current, next).length) });
      timer.current = setTimeout(save, pause);
    },
    [show, save],
  );
  useEffect(() => {
    if (busy.current || pendingNeeds(stored.current, shown.current).length > 0) return;
    stored.current = new Map(opened.needs.map((need) => [need.id, need]));
    // A row without words yet lives on the screen alone.
    if (shown.current.every((row) => row.topic.trim() !== '')) show(rowsOf(opened.needs));
  }, [opened.needs, show]);
  useEffect(() => {
    const online = () => void save();
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('online', online);
      clearTimeout(timer.current);
      void save();
    };
  }, [save]);
  const step = (from: typeof past, to: typeof past) => {
    const next = from.current.pop();
    if (!next) return;
    to.current.push(shown.current);
    put(next);
  };
  return {
    rows,
    state,
    problem,
    taken,
    change: (next: readonly TopicRow[]) => {
      past.current.push(shown.current);
      future.current = [];
      put(next);
    },
    undo: () => step(past, future),
    redo: () => step(future, past),
  };
}

function takeOver(rows: readonly TopicRow[], clashes: readonly Clash<Need>[]): TopicRow[] {
  const theirs = new Map(clashes.map((clash) => [clash.id, clash.theirs]));
  return rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(
      Object.entries(row.cells).flatMap(([key, need]) => {
        const now = theirs.get(need.id);
        return now === null ? [] : [[key, now ?? need]];
      }),
    ),
  }));
}
