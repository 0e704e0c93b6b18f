import { noChange, record } from '#platform/audit/audit.ts';
import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { commonCostActs } from './acts.ts';
import { commonCosts } from './queries.ts';
import { wrongs } from './rules.ts';
import type { CommonCost } from './schema.ts';

/**
 * Adds or changes a cost of a plan; see saveRecord. Throws bad-input for what cannot stand, wrong-state for one that was voided,
 * still-used for a plan or a source that is none of this commune's, already-exists for a voucher that is entered already.
 */
export async function saveCommonCost(
  tx: Tx,
  actor: Actor,
  sent: Omit<CommonCost, 'voidReason'>,
): Promise<CommonCost> {
  const entry = { ...sent, voidReason: null };
  const wrong = wrongs(entry, actor.today);
  if (wrong.length > 0)
    throw new Problem('bad-input', {
      where: wrong.map(({ field, vi, en }) => ({ path: `body.${field}`, vi, en })),
    });
  if ((await commonCosts.lock(tx, sent.id))?.voidReason) throw new Problem('wrong-state');
  return saveRecord(tx, actor, commonCostActs, entry, commonCosts);
}

/** Voids a cost: it stays to be read and counts for nothing. Again changes nothing. Throws not-found. */
export async function voidCommonCost(tx: Tx, actor: Actor, id: string, reason: string): Promise<CommonCost> {
  const before = orNotFound(await commonCosts.lock(tx, id));
  if (before.voidReason !== null) {
    noChange(tx);
    return before;
  }
  const after = orNotFound(await commonCosts.update(tx, { ...before, voidReason: reason }));
  await record(tx, actor, { act: commonCostActs.void, id, before, after, reason });
  return after;
}
