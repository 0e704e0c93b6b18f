import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { costNormActs } from './acts.ts';
import { costNorms } from './queries.ts';
import type { CostNorm } from './schema.ts';

/** Adds or changes one; see saveRecord. */
export const saveCostNorm = (tx: Tx, actor: Actor, costNorm: CostNorm): Promise<CostNorm> =>
  saveRecord(tx, actor, costNormActs, costNorm, costNorms);
