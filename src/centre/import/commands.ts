import type { AuditActs } from '#platform/audit/acts.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { Problem } from '#platform/problems/problem.ts';
import { holdImport, insertImport, noteUndone } from './queries.ts';
import type { Added, ImportKind } from './schema.ts';

/** Which import: its id is the client's; a class list belongs to a class. */
export interface WhichImport {
  readonly id: string;
  readonly kind: ImportKind;
  readonly activityId: string | null;
  /** What the audit tells of it, in the words of its noun. */
  readonly acts: AuditActs<'import' | 'undo'>;
}

/**
 * Takes a list in once: `take` writes what is new and gives the ids of what it added and the answer. The same id again is answered the
 * same and adds nothing. The act stands in the audit with its answer.
 */
export async function importOnce<Answer extends object>(
  tx: Tx,
  actor: Actor,
  which: WhichImport,
  take: () => Promise<{ added: Added; answer: Answer }>,
): Promise<Answer> {
  const before = await holdImport(tx, which.kind, which.id);
  if (before) {
    if (before.kind !== which.kind || before.activityId !== which.activityId)
      throw new Problem('already-exists');
    noChange(tx);
    return before.answer as Answer;
  }
  const { added, answer } = await take();
  const { id, kind, activityId } = which;
  await insertImport(tx, actor.accountId, { id, kind, activityId, added, answer });
  await record(tx, actor, { act: which.acts.import, id, after: answer });
  return answer;
}

/**
 * Takes an import back as a whole: `undo` removes what it added, or throws. Taking it back again changes nothing. Throws not-found for an
 * import of another kind or class.
 */
export async function undoImport(
  tx: Tx,
  actor: Actor,
  which: WhichImport,
  undo: (added: Added) => Promise<void>,
): Promise<{ undone: number }> {
  const kept = await holdImport(tx, which.kind, which.id);
  if (!kept || kept.kind !== which.kind || kept.activityId !== which.activityId)
    throw new Problem('not-found');
  const undone = (kept.added[which.kind] ?? []).length;
  if (kept.undone) {
    noChange(tx);
    return { undone };
  }
  await undo(kept.added);
  if (!(await noteUndone(tx, which.id))) throw new Problem('changed-meanwhile');
  await record(tx, actor, { act: which.acts.undo, id: which.id, before: kept.answer });
  return { undone };
}

/** What stands against taking an import back, told in words beside the problem. */
export const cannotUndo = (vi: string, en: string): Problem =>
  new Problem('wrong-state', { more: { sentence: { vi, en } } });
