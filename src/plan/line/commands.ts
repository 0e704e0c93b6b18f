import { record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { Problem } from '#platform/problems/problem.ts';
import { planBatch } from '#vocabulary/batch.ts';
import { lockDraft } from '../version/draft.ts';
import { lineActs } from './acts.ts';
import * as queries from './queries.ts';
import { sameLine } from './rules.ts';
import { type LineChange, mostLines, type PlanLine } from './schema.ts';

/**
 * Changes lines of a draft, all or none. Throws too-large over the limit before anything is looked at, wrong-state when the version is no
 * draft, changed-meanwhile with `more.clashes` (mine and theirs of each line that somebody else changed or deleted), already-exists when
 * an id belongs to another version or item.
 */
export async function changeLines(
  tx: Tx,
  actor: Actor,
  versionId: string,
  changes: readonly LineChange[],
): Promise<{ lines: PlanLine[] }> {
  if (changes.length > mostLines)
    throw new Problem('too-large', { more: { most: mostLines, sent: changes.length } });
  const version = await lockDraft(tx, actor, versionId);
  const ids = changes.map((change) => (change.kind === 'put' ? change.record.id : change.id));
  const now = await queries.lockLines(tx, ids);
  const before = new Map(now.map(({ versionId: _, ...line }) => [line.id, line]));
  const moved = changes.some(
    (change) =>
      change.kind === 'put' &&
      (before.get(change.record.id)?.itemId ?? change.record.itemId) !== change.record.itemId,
  );
  if (moved || now.some((line) => line.versionId !== versionId)) throw new Problem('already-exists');
  const batch = planBatch(before, changes, sameLine);
  if (batch.clashes.length > 0) throw new Problem('changed-meanwhile', { more: { clashes: batch.clashes } });
  await write(tx, actor, version, batch.put, batch.remove);
  await record(
    tx,
    actor,
    ...batch.put.map((line) => ({
      act: before.has(line.id) ? lineActs.change : lineActs.add,
      id: line.id,
      before: before.get(line.id),
      after: line,
    })),
    ...batch.remove.map((id) => ({ act: lineActs.delete, id, before: before.get(id) })),
  );
  return { lines: await queries.listLines(tx, versionId) };
}

async function write(
  tx: Tx,
  actor: Actor,
  version: { readonly id: string; readonly planId: string },
  put: readonly PlanLine[],
  remove: readonly string[],
): Promise<void> {
  if (remove.length > 0 && (await queries.deleteLines(tx, remove)) < remove.length)
    throw new Problem('changed-meanwhile');
  if (put.length === 0) return;
  const items = put.map((line) => ({ id: line.itemId, needId: line.needId }));
  const foreign = await queries.ensureItems(tx, actor.commune.id, version.planId, items);
  if (foreign.length > 0) throw new Problem('already-exists');
  const written = await queries.writeLines(tx, actor.commune.id, version.id, put);
  if (written < put.length) throw new Problem('changed-meanwhile');
}
