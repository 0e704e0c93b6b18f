import { useCallback, useEffect, useRef, useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { CallFailed } from '#kit/request.ts';
import { useSaving } from '#kit/saving.ts';
import type { Clash } from '#vocabulary/batch.ts';
import {
  applyEdits,
  byId,
  type Edit,
  editsBetween,
  type Lines,
  pendingChanges,
  rebase,
  reversed,
} from '../line/draft.ts';
import { inOrder, mergeLine, sameLine } from '../line/rules.ts';
import { changeLines, type LineChange, mostLines, type PlanLine } from '../line/schema.ts';
import type { OpenedPlan } from '../version/schema.ts';

const PAUSE_MS = 700;

/** The lines of a draft as they are being written: saved by themselves, merged with what others write, undone and redone. */
export function useLines(opened: OpenedPlan) {
  const { mutateAsync } = useWrite(changeLines);
  const [rows, setRows] = useState<readonly PlanLine[]>(() => inOrder(opened.lines));
  const [clashes, setClashes] = useState<readonly Clash<PlanLine>[]>([]);
  const shown = useRef(rows);
  const base = useRef<Lines>(byId(opened.lines));
  const done = useRef<Edit[][]>([]);
  const undone = useRef<Edit[][]>([]);
  const version = opened.version.id;

  const show = useCallback((next: readonly PlanLine[]) => {
    shown.current = next;
    setRows(next);
  }, []);
  const { state, problem, touch, flush, isIdle } = useSaving<readonly LineChange[]>(PAUSE_MS, {
    pending: () => {
      const changes = pendingChanges(base.current, shown.current);
      return changes.length === 0 ? null : { value: changes.slice(0, mostLines), count: changes.length };
    },
    send: async (changes) => {
      const sent = afterChanges(base.current, changes);
      const { lines } = await mutateAsync({ params: { version }, body: { changes: [...changes] } });
      base.current = byId(lines);
      show(rebase(sent, shown.current, lines));
    },
    refused: (error) => {
      if (!(error instanceof CallFailed) || error.problem.code !== 'changed-meanwhile') return false;
      settle(error.problem.more.clashes as Clash<PlanLine>[]);
      return true;
    },
  });

  /** Joins what two people wrote in different cells; asks only for the cells that both wrote. */
  const settle = (found: readonly Clash<PlanLine>[]) => {
    const open = found.filter(({ id, mine, theirs }) => {
      const was = base.current.get(id);
      if (!mine || !theirs || !was) return true;
      const { merged, clashing } = mergeLine(was, mine, theirs);
      if (clashing.length > 0) return true;
      base.current = new Map(base.current).set(id, theirs);
      show(shown.current.map((line) => (line.id === id ? merged : line)));
      return false;
    });
    setClashes(open);
    if (open.length === 0) void flush();
  };

  /** A person's choice where two wrote the same cell, or one deleted what the other changed. */
  const choose = ({ id, mine, theirs }: Clash<PlanLine>, whose: 'mine' | 'theirs') => {
    const was = base.current.get(id);
    const stored = new Map(base.current);
    if (theirs) stored.set(id, theirs);
    else stored.delete(id);
    base.current = stored;
    const merged =
      mine && theirs && was ? { ...mergeLine(was, mine, theirs).merged, ...changed(was, mine) } : mine;
    const next = whose === 'theirs' ? theirs : merged;
    const others = shown.current.filter((line) => line.id !== id);
    show(inOrder(next ? [...others, next] : others));
    const left = clashes.filter((clash) => clash.id !== id);
    setClashes(left);
    if (left.length === 0) void flush();
  };

  const put = useCallback(
    (next: readonly PlanLine[]) => {
      show(inOrder(next));
      touch();
    },
    [touch, show],
  );
  const change = useCallback(
    (next: readonly PlanLine[]) => {
      const edits = editsBetween(shown.current, next);
      if (edits.length === 0) return;
      done.current.push(edits);
      undone.current = [];
      put(next);
    },
    [put],
  );
  /** Gives what was done, so that the screen can go there. */
  const step = useCallback(
    (from: typeof done, to: typeof done, turned: boolean): readonly Edit[] => {
      const edits = from.current.pop();
      if (!edits) return [];
      to.current.push(edits);
      const steps = turned ? reversed(edits) : edits;
      put(applyEdits(shown.current, steps));
      return steps;
    },
    [put],
  );

  // What others have written meanwhile comes in while nothing of one's own is under way.
  useEffect(() => {
    if (!isIdle()) return;
    // A line without a time is on this screen alone, and stays on it.
    const next = rebase(base.current, shown.current, opened.lines);
    base.current = byId(opened.lines);
    const same =
      next.length === shown.current.length &&
      next.every((line, at) => line.id === shown.current[at]?.id && sameLine(line, shown.current[at]));
    if (!same) show(next);
  }, [opened.lines, show, isIdle]);

  return {
    rows,
    state,
    problem,
    clashes,
    choose,
    change,
    undo: () => step(done, undone, true),
    redo: () => step(undone, done, false),
    canUndo: done.current.length > 0,
    canRedo: undone.current.length > 0,
  };
}

/** The stored lines as they are once these changes are written. */
function afterChanges(stored: Lines, changes: readonly LineChange[]): Lines {
  const next = new Map(stored);
  for (const change of changes) {
    if (change.kind === 'put') next.set(change.record.id, change.record);
    else next.delete(change.id);
  }
  return next;
}

function changed(was: PlanLine, now: PlanLine): Partial<PlanLine> {
  const keys = (Object.keys(now) as (keyof PlanLine)[]).filter(
    (key) => key !== 'revision' && now[key] !== was[key],
  );
  return Object.fromEntries(keys.map((key) => [key, now[key]]));
}
