import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import type { Author } from '../permission/actor.ts';
import type { AuditAct } from './acts.ts';

/** One change, as it is told later: what was done to which record, with what it was before and is now, and why. */
export interface Change {
  readonly act: AuditAct;
  readonly id: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly reason?: string | null;
}

const recorded = new WeakSet<Tx>();

/** Writes changes into the audit, in the transaction of the change itself. */
export async function record(tx: Tx, actor: Author, ...changes: readonly Change[]): Promise<void> {
  recorded.add(tx);
  // PostgreSQL takes at most 65,535 values in one statement.
  for (let at = 0; at < changes.length; at += 1000)
    await tx
      .insertInto('audit')
      .values(changes.slice(at, at + 1000).map((change) => rowOf(actor, change)))
      .execute();
}

function rowOf(actor: Author, change: Change) {
  return {
    communeId: actor.commune.id,
    accountId: actor.accountId,
    postId: actor.grant.post.id,
    actor: `${actor.name} (${actor.grant.post.title}${actor.ended ? ', đã thôi; ghi trên máy trước đó' : ''})`,
    act: change.act.act,
    subjectKind: change.act.kind,
    subjectId: change.id,
    before: json(change.before),
    after: json(change.after),
    reason: change.reason ?? null,
  };
}

/** Tells what was done by a command on the server itself, where nobody is signed in. */
export async function recordOnServer(tx: Tx, { act, id, after }: Change): Promise<void> {
  await tx
    .insertInto('audit')
    .values({
      communeId: tx.commune,
      actor: 'Lệnh trên máy chủ',
      act: act.act,
      subjectKind: act.kind,
      subjectId: id,
      after: json(after),
    })
    .execute();
}

/** Says that a write found everything as it was asked to be (it came twice), so that there is nothing to tell. */
export function noChange(tx: Tx): void {
  recorded.add(tx);
}

/** Says whether this transaction has told the audit. A write that has not is not committed. */
export function wasRecorded(tx: Tx): boolean {
  return recorded.has(tx);
}

function json(value: unknown) {
  return value === undefined ? null : sql<string>`${JSON.stringify(value)}::jsonb`;
}
