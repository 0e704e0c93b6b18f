import { type ExpressionBuilder, type JoinBuilder, sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import { hold } from '#platform/database/hold.ts';
import { insertAll } from '#platform/database/insert.ts';
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
    .whereRef('householdPoverty.communeId', '=', 'household.communeId')
    .whereRef('householdPoverty.householdId', '=', 'household.id')
    .where('householdPoverty.validFrom', '<=', day)
    .where((is) =>
      is.or([is('householdPoverty.validTo', 'is', null), is('householdPoverty.validTo', '>=', day)]),
    )
    .select('householdPoverty.status')
    .limit(1);

const livesIn = (join: JoinBuilder<DB, 'resident' | 'household'>) =>
  join
    .onRef('household.communeId', '=', 'resident.communeId')
    .onRef('household.id', '=', 'resident.householdId');

/** The residents of the commune, each with the household and the village of today. */
export const residentsAtHome = (tx: Tx) =>
  tx
    .selectFrom('resident')
    .innerJoin('household', livesIn)
    .innerJoin('village', (join) =>
      join
        .onRef('village.communeId', '=', 'household.communeId')
        .onRef('village.id', '=', 'household.villageId'),
    )
    .where('resident.communeId', '=', tx.commune)
    // Whose name was taken out is counted and no longer shown.
    .where('resident.anonymisedOn', 'is', null);

const residents = (tx: Tx, day: string) =>
  residentsAtHome(tx)
    .select(columns)
    .select((the) => povertyOn(day)(the).as('poverty'));

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
        (select given collate "vi-x-icu", name collate "vi-x-icu", id from resident
          where commune_id = ${tx.commune} and id = ${which.after})`,
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

/** Keeps others from adding or changing this resident until the transaction ends. */
export function holdResident(tx: Tx, id: string): Promise<void> {
  return hold(tx, `resident ${id}`);
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
  return tx
    .selectFrom('resident')
    .select('ethnicity')
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .executeTakeFirst();
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
export async function insertResidents(tx: Tx, people: readonly StoredResident[]): Promise<void> {
  await insertAll(
    tx,
    'resident',
    people.map((one) => ({ communeId: tx.commune, ...one, folded: fold(one.name) })),
  );
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
    .where('communeId', '=', tx.commune)
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
    .where('communeId', '=', tx.commune)
    .where('householdId', '=', householdId)
    .where('id', '<>', except)
    .where('head', '=', true)
    .execute();
}

/** Gives what tells people apart within their households: for finding who is in the register already. */
export function listKnown(tx: Tx) {
  return tx
    .selectFrom('resident')
    .innerJoin('household', livesIn)
    .select([
      'household.villageId',
      'household.code',
      'resident.folded',
      'resident.birthYear',
      'resident.head',
    ])
    .where('resident.communeId', '=', tx.commune)
    .where('resident.leftOn', 'is', null)
    .where('resident.anonymisedOn', 'is', null)
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
  await tx
    .deleteFrom('resident')
    .where('communeId', '=', tx.commune)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
}
