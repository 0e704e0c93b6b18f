import { inOrder, mergeLine, sameLine } from './rules.ts';
import type { LineChange, PlanLine } from './schema.ts';
import { isPlaced } from './when.ts';

/** The lines on a person's screen, by id. */
export type Lines = ReadonlyMap<string, PlanLine>;

export const byId = (lines: readonly PlanLine[]): Lines => new Map(lines.map((line) => [line.id, line]));

/** What has to be sent, so that what is stored (`base`) becomes what the screen shows. A line whose time nobody knows yet waits for it. */
export function pendingChanges(base: Lines, rows: readonly PlanLine[]): LineChange[] {
  const kept = byId(rows);
  const removed = [...base.values()].filter((line) => !kept.has(line.id));
  return [
    ...removed.map(({ id, revision }): LineChange => ({ kind: 'delete', id, revision })),
    ...rows.filter(isPlaced).flatMap((line): LineChange[] => {
      const stored = base.get(line.id);
      if (stored && sameLine(stored, line)) return [];
      return [{ kind: 'put', record: { ...line, revision: stored?.revision ?? 0 } }];
    }),
  ];
}

/** The screen after the server has answered: its lines, with what was typed since `sent` on top. */
export function rebase(sent: Lines, rows: readonly PlanLine[], stored: readonly PlanLine[]): PlanLine[] {
  const next = new Map(byId(stored));
  for (const line of rows) {
    const was = sent.get(line.id);
    if (!was || !sameLine(was, line)) next.set(line.id, line);
  }
  const kept = byId(rows);
  for (const id of sent.keys()) if (!kept.has(id)) next.delete(id);
  return inOrder([...next.values()]);
}

/** One line before and after an edit; null is a line that was not there. */
export interface Edit {
  readonly before: PlanLine | null;
  readonly after: PlanLine | null;
}

/** What an act changed, line by line: kept for undo. */
export function editsBetween(before: readonly PlanLine[], after: readonly PlanLine[]): Edit[] {
  const [old, now] = [byId(before), byId(after)];
  const removed = before.filter((line) => !now.has(line.id)).map((line) => ({ before: line, after: null }));
  const written = after.flatMap((line) => {
    const was = old.get(line.id) ?? null;
    return was && sameLine(was, line) ? [] : [{ before: was, after: line }];
  });
  return [...removed, ...written];
}

export const reversed = (edits: readonly Edit[]): Edit[] =>
  edits.map(({ before, after }) => ({ before: after, after: before }));

/** Does edits again on the lines as they are now: only the cells that the edit changed, so that nothing of others is taken back. */
export function applyEdits(rows: readonly PlanLine[], edits: readonly Edit[]): PlanLine[] {
  const next = new Map(byId(rows));
  for (const { before, after } of edits) {
    const id = (after ?? before)!.id;
    const now = next.get(id);
    if (!after) next.delete(id);
    else if (!before || !now) next.set(id, after);
    else {
      const { merged, clashing } = mergeLine(before, after, now);
      next.set(id, { ...merged, ...Object.fromEntries(clashing.map((field) => [field, after[field]])) });
    }
  }
  return inOrder([...next.values()]);
}
