import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/policy/actor.ts';
import { findCostNorm, insertCostNorm, updateCostNorm } from './queries.ts';
import type { CostNorm } from './schema.ts';

const store = { find: findCostNorm, insert: insertCostNorm, update: updateCostNorm };

/** Adds or changes one; see saveRecord. */
export const saveCostNorm = (tx: Tx, actor: Actor, costNorm: CostNorm): Promise<CostNorm> =>
  saveRecord(tx, actor, 'cost-norm', costNorm, store);
