import type { Revised } from '#vocabulary/batch.ts';
import { standsAs } from '#vocabulary/same.ts';
import type { Tx } from '../database/database.ts';
import type { Store } from '../database/records.ts';
import type { Actor } from '../permission/actor.ts';
import { orNotFound, Problem } from '../problems/problem.ts';
import type { AuditAct } from './acts.ts';
import { noChange, record } from './audit.ts';

/**
 * Adds or changes a record, and tells the audit. Sending the same again, even at the same moment, changes nothing more. Throws
 * changed-meanwhile with the record as it is now when somebody else was faster.
 */
export async function saveRecord<T extends Revised>(
  tx: Tx,
  actor: Actor,
  { add, change }: { readonly add: AuditAct; readonly change: AuditAct },
  sent: T,
  { lock, insert, update }: Store<T>,
): Promise<T> {
  const existing = await lock(tx, sent.id);
  const added = existing ? undefined : await insert(tx, sent);
  if (added) {
    await record(tx, actor, { act: add, id: sent.id, after: added });
    return added;
  }
  // Not known and not added: it came a second time while the first was being written.
  const before = existing ?? orNotFound(await lock(tx, sent.id));
  if (standsAs(before, sent)) {
    noChange(tx);
    return before;
  }
  const after = await update(tx, sent);
  if (!after) throw new Problem('changed-meanwhile', { more: { now: before } });
  await record(tx, actor, { act: change, id: sent.id, before, after });
  return after;
}
