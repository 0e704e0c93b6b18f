import type { Tx } from '#platform/database/database.ts';
import { recordStore } from '#platform/database/records.ts';
import { type AvoidedDays, avoidedDays } from './schema.ts';

export const avoidedStore = recordStore('avoidedDays', avoidedDays);

/** Gives all days to avoid, the latest first. */
export function listAvoidedDays(tx: Tx): Promise<AvoidedDays[]> {
  return avoidedStore.all(tx).orderBy('fromDay', 'desc').orderBy('id').execute();
}

/** Takes out one; says whether it was there. */
export async function deleteAvoidedDays(tx: Tx, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('avoidedDays')
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
