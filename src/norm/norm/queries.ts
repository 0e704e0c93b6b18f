import type { Tx } from '#platform/database/database.ts';
import { recordStore } from '#platform/database/records.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { type CostNorm, costNorm } from './schema.ts';

export const costNorms = recordStore('costNorm', costNorm);

/** Gives the cost norms of the commune, the earliest first. */
export function listCostNorms(tx: Tx): Promise<CostNorm[]> {
  return costNorms.all(tx).orderBy('validFrom').execute();
}

/** Gives the norm in force on a day; nothing when there is none. */
export function normOn(tx: Tx, day: CivilDate): Promise<CostNorm | undefined> {
  return costNorms
    .all(tx)
    .where('validFrom', '<=', day)
    .where((is) => is.or([is('validTo', 'is', null), is('validTo', '>=', day)]))
    .executeTakeFirst();
}
