import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import { insertAll } from '#platform/database/insert.ts';
import { recordStore } from '#platform/database/records.ts';
import { fold } from '#vocabulary/text.ts';
import { type Household, household } from './schema.ts';

export const households = recordStore('household', household);

const columns = ['household.id', 'household.code', 'household.villageId', 'household.revision'] as const;

/** Gives a household; nothing for one of another commune, or of another village where only that one may be seen. */
export function findHousehold(tx: Tx, id: string, villageId: string | null = null) {
  let query = tx
    .selectFrom('household')
    .innerJoin('village', (join) =>
      join
        .onRef('village.communeId', '=', 'household.communeId')
        .onRef('village.id', '=', 'household.villageId'),
    )
    .select(columns)
    .select('village.name as villageName')
    .where('household.communeId', '=', tx.commune)
    .where('household.id', '=', id);
  if (villageId) query = query.where('household.villageId', '=', villageId);
  return query.executeTakeFirst();
}

/** Gives the first twenty households whose code or head matches, by code. */
export function searchHouseholds(tx: Tx, search: string, villageId: string | null) {
  let query = tx
    .selectFrom('household')
    .innerJoin('village', (join) =>
      join
        .onRef('village.communeId', '=', 'household.communeId')
        .onRef('village.id', '=', 'household.villageId'),
    )
    .leftJoin('resident', (join) =>
      join
        .onRef('resident.communeId', '=', 'household.communeId')
        .onRef('resident.householdId', '=', 'household.id')
        .on('resident.head', '=', true)
        .on('resident.leftOn', 'is', null),
    )
    .select(columns)
    .select(['village.name as villageName', 'resident.name as headName'])
    .where('household.communeId', '=', tx.commune);
  if (villageId) query = query.where('household.villageId', '=', villageId);
  for (const word of fold(search).split(' ').filter(Boolean)) {
    const like = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;
    query = query.where((is) =>
      is.or([is('resident.folded', 'like', like), is(sql`lower(household.code)`, 'like', like)]),
    );
  }
  return query.orderBy('household.code').limit(20).execute();
}

/** Adds households, many at once. */
export async function insertHouseholds(tx: Tx, added: readonly Omit<Household, 'revision'>[]): Promise<void> {
  await insertAll(
    tx,
    'household',
    added.map((one) => ({ communeId: tx.commune, ...one })),
  );
}

/** Gives every household's code and village. */
export function listCodes(tx: Tx): Promise<{ id: string; code: string; villageId: string }[]> {
  return tx
    .selectFrom('household')
    .select(['id', 'code', 'villageId'])
    .where('communeId', '=', tx.commune)
    .execute();
}

/** Gives when a household was poor or near-poor, the latest first. */
export async function listPoverty(tx: Tx, householdId: string) {
  const rows = await tx
    .selectFrom('householdPoverty')
    .select(['id', 'status', 'validFrom', 'validTo'])
    .where('communeId', '=', tx.commune)
    .where('householdId', '=', householdId)
    .orderBy('validFrom', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, status: row.status as 'poor' | 'near-poor' }));
}

/** Ends what runs on a day with the day before; takes away what would only begin on it or later. */
export async function endPoverty(tx: Tx, householdId: string, day: string, dayBefore: string): Promise<void> {
  await tx
    .deleteFrom('householdPoverty')
    .where('communeId', '=', tx.commune)
    .where('householdId', '=', householdId)
    .where('validFrom', '>=', day)
    .execute();
  await tx
    .updateTable('householdPoverty')
    .set({ validTo: dayBefore })
    .where('communeId', '=', tx.commune)
    .where('householdId', '=', householdId)
    .where((is) => is.or([is('validTo', 'is', null), is('validTo', '>=', day)]))
    .execute();
}

/** A household's poverty from a day on. */
export interface NewPoverty {
  readonly id: string;
  readonly householdId: string;
  readonly status: 'poor' | 'near-poor';
  readonly validFrom: string;
}

/** Adds spans of poverty, many at once. */
export async function insertPoverty(tx: Tx, spans: readonly NewPoverty[]): Promise<void> {
  await insertAll(
    tx,
    'householdPoverty',
    spans.map((span) => ({ communeId: tx.commune, ...span })),
  );
}

/** Takes those of the households away in which nobody lives or lived and about which nothing was written since they were added. */
export async function deleteUnused(
  tx: Tx,
  ids: readonly string[],
  povertyIds: readonly string[],
): Promise<void> {
  await sql`delete from household where commune_id = ${tx.commune} and id = any(${ids}::uuid[]) and revision = 1
      and not exists (select from residence where residence.commune_id = household.commune_id and residence.household_id = household.id)
      and not exists (select from household_poverty poverty where poverty.commune_id = household.commune_id
        and poverty.household_id = household.id and (poverty.valid_to is not null or poverty.id <> all(${povertyIds}::uuid[])))`.execute(
    tx,
  );
}
