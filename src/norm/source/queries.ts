import type { Tx } from '#platform/database/database.ts';
import type { FundingSource } from './schema.ts';

const columns = ['id', 'name', 'validFrom', 'validTo', 'revision'] as const;

/** Gives the funding sources of the commune. */
export function listFundingSources(tx: Tx): Promise<FundingSource[]> {
  return tx
    .selectFrom('fundingSource')
    .select(columns)
    .orderBy('validTo', (order) => order.desc().nullsFirst())
    .orderBy(
      (by) => by.ref('name'),
      (order) => order.collate('vi-x-icu'),
    )
    .execute();
}

/** Gives one of the funding sources, or nothing when this commune has none of that id. */
export function findFundingSource(tx: Tx, id: string): Promise<FundingSource | undefined> {
  return tx.selectFrom('fundingSource').select(columns).where('id', '=', id).executeTakeFirst();
}

export function insertFundingSource(
  tx: Tx,
  communeId: string,
  fundingSource: FundingSource,
): Promise<FundingSource> {
  return tx
    .insertInto('fundingSource')
    .values({ communeId, ...fundingSource, revision: 1 })
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** Changes it when it still stands at the revision that was edited; gives nothing when somebody was faster. */
export function updateFundingSource(
  tx: Tx,
  { id, revision, ...set }: FundingSource,
): Promise<FundingSource | undefined> {
  return tx
    .updateTable('fundingSource')
    .set((at) => ({ ...set, revision: at('revision', '+', 1) }))
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returning(columns)
    .executeTakeFirst();
}
