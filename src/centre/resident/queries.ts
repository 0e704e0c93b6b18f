import { type ExpressionBuilder, sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { DB } from '#platform/database/tables.ts';
import { fold } from '#vocabulary/text.ts';
import type { ResidentRow } from './schema.ts';

const columns = [
  'resident.id',
  'resident.householdId',
  'resident.name',
  'resident.birthYear',
  'resident.sex',
  'resident.head',
  'resident.away',
  'resident.leftOn',
  'resident.revision',
  'household.code as householdCode',
  'household.villageId',
  'village.name as villageName',
] as const;

type Row = Omit<ResidentRow, 'sex' | 'poverty'> & { readonly sex: string; readonly poverty: string | null };
// The columns' own checks allow no other words.
const told = (row: Row): ResidentRow => row as ResidentRow;

const povertyOn = (day: string) => (the: ExpressionBuilder<DB, 'household'>) =>
  the
    .selectFrom('householdPoverty')
    .whereRef('householdPoverty.householdId', '=', 'household.id')
    .where('householdPoverty.validFrom', '<=', day)
    .where((is) =>
      is.or([is('householdPoverty.validTo', 'is', null), is('householdPoverty.validTo', '>=', day)]),
    )
    .select('householdPoverty.status')
    .limit(1);

function residents(tx: Tx, day: string) {
  return tx
    .selectFrom('resident')
    .innerJoin('household', 'household.id', 'resident.householdId')
    .innerJoin('village', 'village.id', 'household.villageId')
    .select(columns)
    .select((the) => povertyOn(day)(the).as('poverty'));
}

/** Which residents: narrowed to a village for a village head; `after` is the last of the page before. */
export interface WhichResidents {
  readonly villageId?: string | null | undefined;
  readonly search?: string | undefined;
  readonly poverty?: 'poor' | 'near-poor' | undefined;
  readonly left?: boolean | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
  readonly day: string;
}

function matching(tx: Tx, which: WhichResidents) {
  let query = residents(tx, which.day).where('resident.leftOn', which.left ? 'is not' : 'is', null);
  if (which.villageId) query = query.where('household.villageId', '=', which.villageId);
  if (which.poverty) query = query.where((the) => povertyOn(which.day)(the), '=', which.poverty);
  const words = fold(which.search ?? '')
    .split(' ')
    .filter(Boolean);
  for (const word of words) {
    const like = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;
    query = query.where((is) =>
      is.or([is('resident.folded', 'like', like), is(sql`lower(household.code)`, 'like', like)]),
    );
  }
  return query;
}

/** Gives residents by given name, then by the whole name. */
export async function listResidents(tx: Tx, which: WhichResidents): Promise<ResidentRow[]> {
  let query = matching(tx, which);
  if (which.after) {
    query = query.where(
      sql<boolean>`(resident.given collate "vi-x-icu", resident.name collate "vi-x-icu", resident.id) >
        (select given collate "vi-x-icu", name collate "vi-x-icu", id from resident where id = ${which.after})`,
    );
  }
  const rows = await query
    .orderBy(sql`resident.given collate "vi-x-icu"`)
    .orderBy(sql`resident.name collate "vi-x-icu"`)
    .orderBy('resident.id')
    .limit(which.limit)
    .execute();
  return rows.map(told);
}

export async function countResidents(tx: Tx, which: WhichResidents): Promise<number> {
  const { count } = await tx
    .selectFrom(matching(tx, which).as('found'))
    .select((the) => the.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Gives a resident; nothing for one of another commune, or of another village where only that one may be seen. */
export async function findResident(
  tx: Tx,
  id: string,
  day: string,
  villageId: string | null = null,
): Promise<ResidentRow | undefined> {
  let query = residents(tx, day).where('resident.id', '=', id);
  if (villageId) query = query.where('household.villageId', '=', villageId);
  const row = await query.executeTakeFirst();
  return row && told(row);
}

/** Gives the people of a household: who lives there first, its head first of all, then by age. */
export async function listMembers(tx: Tx, householdId: string, day: string): Promise<ResidentRow[]> {
  const rows = await residents(tx, day)
    .where('resident.householdId', '=', householdId)
    .orderBy('resident.leftOn', (order) => order.desc().nullsFirst())
    .orderBy('resident.head', 'desc')
    .orderBy('resident.birthYear')
    .orderBy('resident.id')
    .execute();
  return rows.map(told);
}

/** Restricted: whoever calls this notes the sight. */
export function findEthnicity(tx: Tx, id: string): Promise<{ ethnicity: string | null } | undefined> {
  return tx.selectFrom('resident').select('ethnicity').where('id', '=', id).executeTakeFirst();
}

export async function noteSight(
  tx: Tx,
  communeId: string,
  accountId: string,
  subjectId: string,
): Promise<void> {
  await tx
    .insertInto('sensitiveView')
    .values({ communeId, accountId, what: 'ethnicity', subjectId })
    .execute();
}

/** A resident as it is stored; ethnicity left out stays as it is. */
export interface StoredResident {
  readonly id: string;
  readonly householdId: string;
  readonly name: string;
  readonly birthYear: number;
  readonly sex: string;
  readonly head: boolean;
  readonly away: boolean;
  readonly leftOn: string | null;
  readonly ethnicity?: string | null;
}

/** Adds residents, many at once. */
export async function insertResidents(
  tx: Tx,
  communeId: string,
  people: readonly StoredResident[],
): Promise<void> {
  for (let at = 0; at < people.length; at += 1000) {
    const some = people.slice(at, at + 1000);
    await tx
      .insertInto('resident')
      .values(some.map((one) => ({ communeId, ...one, folded: fold(one.name) })))
      .execute();
  }
}

/** Changes a resident who still stands at the revision that was edited; says whether it did. */
export async function updateResident(
  tx: Tx,
  { id, ...set }: StoredResident,
  revision: number,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('resident')
    .set((at) => ({ ...set, folded: fold(set.name), revision: at('revision', '+', 1) }))
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Lets nobody else head the household. */
export async function clearHead(tx: Tx, householdId: string, except: string): Promise<void> {
  await tx
    .updateTable('resident')
    .set((at) => ({ head: false, revision: at('revision', '+', 1) }))
    .where('householdId', '=', householdId)
    .where('id', '<>', except)
    .where('head', '=', true)
    .execute();
}

/** Gives what tells people apart within their households: for finding who is in the register already. */
export function listKnown(tx: Tx) {
  return tx
    .selectFrom('resident')
    .innerJoin('household', 'household.id', 'resident.householdId')
    .select([
      'household.villageId',
      'household.code',
      'resident.folded',
      'resident.birthYear',
      'resident.head',
    ])
    .where('resident.leftOn', 'is', null)
    .execute();
}

/** Counts who of these people was changed since being added. */
export async function countChanged(tx: Tx, ids: readonly string[]): Promise<number> {
  const { count } = await tx
    .selectFrom('resident')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('communeId', '=', tx.commune)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('revision', '>', 1)
    .executeTakeFirstOrThrow();
  return count;
}

/** Takes people out of the register to whom nothing refers. */
export async function deleteResidents(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.deleteFrom('resident').where('id', '=', sql<string>`any(${ids}::uuid[])`).execute();
}
