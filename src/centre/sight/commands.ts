import { noChange } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { insertSights } from './queries.ts';
import type { Restricted } from './rules.ts';

/** Notes that the actor was shown facts of a restricted kind of these people. Whatever shows such facts calls this, and nothing else does. */
export async function noteSight(
  tx: Tx,
  actor: Actor,
  what: Restricted,
  subjects: readonly string[],
): Promise<void> {
  const seen = { accountId: actor.accountId, actor: `${actor.name} (${actor.grant.post.title})`, what };
  await insertSights(tx, seen, [...new Set(subjects)]);
  // Nothing was changed that the audit tells of: sights have a log of their own.
  noChange(tx);
}
