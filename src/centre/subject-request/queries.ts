import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import { recordStore } from '#platform/database/records.ts';
import type { Outlived } from '#platform/personal.ts';
import { type StoredRequest, storedRequest } from './schema.ts';

export const subjectRequests = recordStore('subjectRequest', storedRequest);

/** Gives what people ask, the open ones first, of one person alone where it is given. */
export function listRequests(tx: Tx, person?: string): Promise<StoredRequest[]> {
  return subjectRequests
    .all(tx)
    .$if(person !== undefined, (all) => all.where('residentId', '=', person!))
    .orderBy('answeredOn', (order) => order.desc().nullsFirst())
    .orderBy('dueOn')
    .orderBy('id')
    .execute() as Promise<StoredRequest[]>;
}

/** Gives the requests that were answered before a day and still name somebody. */
export async function listAnsweredBefore(tx: Tx, day: string): Promise<Outlived[]> {
  const rows = await subjectRequests
    .all(tx)
    .where('answeredOn', '<', day)
    .where('name', '<>', NAMELESS)
    .orderBy('answeredOn')
    .execute();
  return rows.map(({ id, name }) => ({ id, label: name }));
}

const NAMELESS = 'Đã xóa tên';

/** Takes names and words out of requests, those of residents or those of these ids; gives which they were. */
export async function clearRequests(
  tx: Tx,
  which: { readonly residents: readonly string[] } | { readonly ids: readonly string[] },
): Promise<string[]> {
  const [column, ids] =
    'ids' in which ? (['id', which.ids] as const) : (['residentId', which.residents] as const);
  const rows = await tx
    .updateTable('subjectRequest')
    .set((of) => ({
      name: NAMELESS,
      residentId: null,
      detail: null,
      extendedReason: of.case().when('extendedReason', 'is', null).then(null).else('đã xóa').end(),
      answer: of.case().when('answer', 'is', null).then(null).else('đã xóa').end(),
      revision: of('revision', '+', 1),
    }))
    .where('communeId', '=', tx.commune)
    .where(column, '=', sql<string>`any(${ids}::uuid[])`)
    .returning('id')
    .execute();
  return rows.map(({ id }) => id);
}
