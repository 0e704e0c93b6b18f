import type { Tx } from '#platform/database/database.ts';
import { recordStore } from '#platform/database/records.ts';
import { commonCost } from './schema.ts';

export const commonCosts = recordStore('commonCost', commonCost);

/** Gives what a plan costs beyond its classes: what was paid by its day, then what is only budgeted. */
export function listCommonCostRows(tx: Tx, planId: string) {
  return commonCosts
    .all(tx)
    .where('planId', '=', planId)
    .orderBy('voucherDate', (order) => order.asc().nullsLast())
    .orderBy('purpose')
    .orderBy('id')
    .execute();
}
