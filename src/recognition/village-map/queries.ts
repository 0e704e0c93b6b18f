import { v5 } from 'uuid';
import type { Tx } from '#platform/database/database.ts';
import { insertAll } from '#platform/database/insert.ts';
import type { Beside } from './rules.ts';

/** Gives which villages lie beside each other, each pair once. */
export const listBeside = (tx: Tx): Promise<Beside[]> =>
  tx
    .selectFrom('villageNeighbour')
    .select(['villageId', 'neighbourId'])
    .where('communeId', '=', tx.commune)
    .orderBy('villageId')
    .orderBy('neighbourId')
    .execute();

/** Writes all pairs as they are given. */
export async function replaceBeside(tx: Tx, beside: readonly Beside[]): Promise<void> {
  await tx.deleteFrom('villageNeighbour').where('communeId', '=', tx.commune).execute();
  await insertAll(
    tx,
    'villageNeighbour',
    beside.map((one) => ({
      communeId: tx.commune,
      id: v5(`beside ${one.neighbourId}`, one.villageId),
      ...one,
    })),
  );
}
