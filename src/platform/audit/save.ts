import type { Tx } from '../database/database.ts';
import type { Actor } from '../policy/actor.ts';
import { Problem } from '../problems/problem.ts';
import { noChange, record } from './audit.ts';

/** A record that a client makes (with its id) and edits at a revision. */
interface Kept {
  readonly id: string;
  readonly revision: number;
}

/** How a noun finds, adds and changes its record; `update` gives nothing when the revision is no longer the one that was edited. */
interface Store<T extends Kept> {
  readonly find: (tx: Tx, id: string) => Promise<T | undefined>;
  readonly insert: (tx: Tx, communeId: string, fresh: T) => Promise<T>;
  readonly update: (tx: Tx, fresh: T) => Promise<T | undefined>;
}

/**
 * Adds or changes a record, and tells the audit. Sending the same again changes nothing more. Throws changed-meanwhile with the record
 * as it is now when somebody else was faster.
 */
export async function saveRecord<T extends Kept>(
  tx: Tx,
  actor: Actor,
  kind: string,
  fresh: T,
  { find, insert, update }: Store<T>,
): Promise<T> {
  const before = await find(tx, fresh.id);
  if (before && same(before, fresh)) {
    noChange(tx);
    return before;
  }
  const after = before ? await update(tx, fresh) : await insert(tx, actor.commune.id, fresh);
  if (!after) throw new Problem('changed-meanwhile', { more: { now: before } });
  await record(tx, actor, { act: `${kind}.${before ? 'change' : 'add'}`, kind, id: fresh.id, before, after });
  return after;
}

function same<T extends Kept>(before: T, fresh: T): boolean {
  const keys = Object.keys(fresh).filter((key) => key !== 'revision') as (keyof T)[];
  return keys.every((key) => JSON.stringify(before[key]) === JSON.stringify(fresh[key]));
}
