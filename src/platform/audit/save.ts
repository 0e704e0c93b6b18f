import type { Revised } from '#vocabulary/batch.ts';
import { standsAs } from '#vocabulary/same.ts';
import type { Tx } from '../database/database.ts';
import type { Store } from '../database/records.ts';
import type { Actor } from '../policy/actor.ts';
import { found, Problem } from '../problems/problem.ts';
import { noChange, record } from './audit.ts';

/**
 * Adds or changes a record, and tells the audit. Sending the same again, even at the same moment, changes nothing more. Throws
 * changed-meanwhile with the record as it is now when somebody else was faster. `addAct` names the adding where that has a word of its own.
 */
export async function saveRecord<T extends Revised>(
  tx: Tx,
  actor: Actor,
  kind: string,
  sent: T,
  { lock, insert, update }: Store<T>,
  addAct = `${kind}.add`,
): Promise<T> {
  const known = await lock(tx, sent.id);
  const added = known ? undefined : await insert(tx, sent);
  if (added) {
    await record(tx, actor, { act: addAct, kind, id: sent.id, after: added });
    return added;
  }
  // Not known and not added: it came a second time while the first was being written.
  const before = known ?? found(await lock(tx, sent.id));
  if (standsAs(before, sent)) {
    noChange(tx);
    return before;
  }
  const after = await update(tx, sent);
  if (!after) throw new Problem('changed-meanwhile', { more: { now: before } });
  await record(tx, actor, { act: `${kind}.change`, kind, id: sent.id, before, after });
  return after;
}
