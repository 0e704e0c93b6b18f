import type { Tx } from '#platform/database/database.ts';
import { recordStore } from '#platform/database/records.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { type Approver, approver } from './schema.ts';

export const approvers = recordStore('approver', approver);

/** Gives who approves in which time, the earliest first. */
export function listApprovers(tx: Tx): Promise<Approver[]> {
  return approvers.all(tx).orderBy('validFrom').execute();
}

/** Gives who approves plans on a day; nothing when no entry covers it. */
export function approverOn(tx: Tx, day: CivilDate): Promise<Approver | undefined> {
  return approvers
    .all(tx)
    .where('validFrom', '<=', day)
    .where((is) => is.or([is('validTo', 'is', null), is('validTo', '>=', day)]))
    .executeTakeFirst();
}
