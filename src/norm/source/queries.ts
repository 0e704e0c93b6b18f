import type { Tx } from '#platform/database/database.ts';
import { recordStore } from '#platform/database/records.ts';
import { type FundingSource, fundingSource } from './schema.ts';

export const fundingSources = recordStore('fundingSource', fundingSource);

/** Gives the funding sources of the commune, those that stand first, by name as Vietnamese sorts. */
export function listFundingSources(tx: Tx): Promise<FundingSource[]> {
  return fundingSources
    .all(tx)
    .orderBy('validTo', (order) => order.desc().nullsFirst())
    .orderBy(
      (by) => by.ref('name'),
      (order) => order.collate('vi-x-icu'),
    )
    .execute();
}
