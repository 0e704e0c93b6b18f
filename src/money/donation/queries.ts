import type { Tx } from '#platform/database/database.ts';
import { recordStore } from '#platform/database/records.ts';
import { donation } from './schema.ts';

export const donations = recordStore('donation', donation);

/** Gives the donations of a year, or those to one class whenever they came, the newest first. */
export function listDonationRows(tx: Tx, year: number, activityId: string | null) {
  return donations
    .all(tx)
    .$if(activityId === null, (query) =>
      query.where('receivedOn', '>=', `${year}-01-01`).where('receivedOn', '<=', `${year}-12-31`),
    )
    .$if(activityId !== null, (query) => query.where('activityId', '=', activityId))
    .orderBy('receivedOn', 'desc')
    .orderBy('id')
    .execute();
}

/** Gives the donations that stand of these days, in the order of coming. */
export function donationsBetween(tx: Tx, { from, to }: { readonly from: string; readonly to: string }) {
  return donations
    .all(tx)
    .where('receivedOn', '>=', from)
    .where('receivedOn', '<=', to)
    .where('voidReason', 'is', null)
    .orderBy('receivedOn')
    .orderBy('id')
    .execute();
}
