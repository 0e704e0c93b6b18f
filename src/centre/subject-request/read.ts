import type { Tx } from '#platform/database/database.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { listPrivacySettings } from '../privacy-setting/queries.ts';
import type { SetValue } from '../privacy-setting/rules.ts';
import { listRequests } from './queries.ts';
import { acknowledgeDay, stateOf } from './rules.ts';
import type { StoredRequest, SubjectRequest } from './schema.ts';

/** A request with where it stands. */
export const presented = (
  row: StoredRequest,
  set: readonly SetValue[],
  today: CivilDate,
): SubjectRequest => ({
  ...row,
  state: stateOf(row, today),
  acknowledgeBy: acknowledgeDay(row.receivedOn as CivilDate, set),
});

/** Gives what people ask, of one alone where it is given. */
export async function readRequests(tx: Tx, today: CivilDate, person?: string): Promise<SubjectRequest[]> {
  const set = await listPrivacySettings(tx);
  return (await listRequests(tx, person)).map((row) => presented(row, set, today));
}
