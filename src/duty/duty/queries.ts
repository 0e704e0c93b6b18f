import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import { recordStore } from '#platform/database/records.ts';
import { doneRecord } from './done.ts';
import { dutyRecord } from './schema.ts';

export const duties = recordStore('duty', dutyRecord);
export const dones = recordStore('dutyDone', doneRecord);

/** Gives what the centre has written of its duties. */
export const listDutyRecords = (tx: Tx) => duties.all(tx).orderBy('code').execute();

/** Gives what somebody has said of the duties of a year. */
export const listDone = (tx: Tx, year: number) =>
  dones.all(tx).where('year', '=', year).orderBy('dutyId').execute();

/** Gives by month how many classes of a year there are, how many of them are reported, and the day of the last report. */
export function classesByMonth(tx: Tx, year: number) {
  return tx
    .selectFrom('activitySummary')
    .select((at) => [
      'month',
      at.fn.countAll<number>().as('classes'),
      at.fn.count<number>('reportedOn').as('reported'),
      sql<string | null>`max(reported_on)`.as('lastOn'),
    ])
    .where('communeId', '=', tx.commune)
    .where('year', '=', year)
    .where('cancelledOn', 'is', null)
    .groupBy(['communeId', 'month'])
    .orderBy('month')
    .execute();
}

/** Gives the inspections that two have signed, of the periods of a year, the earliest first. */
export function inspectionsOf(tx: Tx, year: number) {
  return tx
    .selectFrom('inspectionHeld')
    .select(['periodFrom', 'periodTo', 'onDate'])
    .where('communeId', '=', tx.commune)
    .where('periodFrom', '>=', `${year}-01-01`)
    .where('periodTo', '<=', `${year}-12-31`)
    .orderBy('onDate')
    .execute();
}
