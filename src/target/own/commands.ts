import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { Problem } from '#platform/problems/problem.ts';
import { ownIndicatorActs } from './acts.ts';
import { ownIndicators } from './queries.ts';
import type { OwnIndicator } from './schema.ts';

/** Adds or changes one; see saveRecord. Throws wrong-state for another way of reporting: the figures of earlier years were reported by it. */
export async function saveOwnIndicator(tx: Tx, actor: Actor, sent: OwnIndicator): Promise<OwnIndicator> {
  const before = await ownIndicators.lock(tx, sent.id);
  if (before && before.base !== sent.base) throw new Problem('wrong-state');
  return saveRecord(tx, actor, ownIndicatorActs, sent, ownIndicators);
}
