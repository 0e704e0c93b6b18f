import { useCallback, useEffect, useRef, useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { CallFailed } from '#kit/request.ts';
import { useSaving } from '#kit/saving.ts';
import type { BatchChange, Clash } from '#vocabulary/batch.ts';
import { changeNeeds, mostNeeds, type Need, type OpenedSurvey } from '../schema.ts';
import { isWhole, pendingNeeds, rowsOf, type TopicRow } from './topics.ts';

const PAUSE_MS = 700;

/** The table of a survey as it is being written: saved by itself; a figure that somebody else changed meanwhile is taken over and told. */
export function useTopics(opened: OpenedSurvey) {
  const { mutateAsync } = useWrite(changeNeeds);
  const [rows, setRows] = useState<readonly TopicRow[]>(() => rowsOf(opened.needs));
  const [taken, setTaken] = useState(0);
  const shown = useRef(rows);
  const stored = useRef(new Map(opened.needs.map((need) => [need.id, need])));
  const past = useRef<(readonly TopicRow[])[]>([]);
  const future = useRef<(readonly TopicRow[])[]>([]);
  const id = opened.survey.id;

  const show = useCallback((next: readonly TopicRow[]) => {
    shown.current = next;
    setRows(next);
  }, []);
  const { state, problem, touch, flush, isIdle } = useSaving<readonly BatchChange<Need>[]>(PAUSE_MS, {
    pending: () => {
      const changes = pendingNeeds(stored.current, shown.current);
      return changes.length === 0 ? null : { value: changes.slice(0, mostNeeds), count: changes.length };
    },
    send: async (changes) => {
      const { needs } = await mutateAsync({ params: { id }, body: { changes: [...changes] } });
      stored.current = new Map(needs.map((need) => [need.id, need]));
    },
    refused: (error) => {
      if (!(error instanceof CallFailed) || error.problem.code !== 'changed-meanwhile') return false;
      const clashes = error.problem.more.clashes as Clash<Need>[];
      for (const { id: need, theirs } of clashes)
        if (theirs) stored.current.set(need, theirs);
        else stored.current.delete(need);
      setTaken(clashes.length);
      show(takeOver(shown.current, clashes));
      void flush();
      return true;
    },
  });
  const put = (next: readonly TopicRow[]) => {
    show(next);
    touch();
  };
  useEffect(() => {
    if (!isIdle()) return;
    stored.current = new Map(opened.needs.map((need) => [need.id, need]));
    if (shown.current.every(isWhole)) show(rowsOf(opened.needs));
  }, [opened.needs, show, isIdle]);
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
