import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import { fold } from '#vocabulary/text.ts';
import type { Household } from './schema.ts';

const columns = ['household.id', 'household.code', 'household.villageId', 'household.revision'] as const;

/** Gives a household; nothing for one of another commune, or of another village where only that one may be seen. */
export function findHousehold(tx: Tx, id: string, villageId: string | null = null) {
  let query = tx
    .selectFrom('household')
    .innerJoin('village', 'village.id', 'household.villageId')
    .select(columns)
    .select('village.name as villageName')
    .where('household.id', '=', id);
  if (villageId) query = query.where('household.villageId', '=', villageId);
  return query.executeTakeFirst();
}

/** Gives the first twenty households whose code or head matches, by code. */
export function searchHouseholds(tx: Tx, search: string, villageId: string | null) {
  let query = tx
    .selectFrom('household')
    .innerJoin('village', 'village.id', 'household.villageId')
    .leftJoin('resident', (join) =>
      join
        .onRef('resident.householdId', '=', 'household.id')
        .on('resident.head', '=', true)
        .on('resident.leftOn', 'is', null),
    )
    .select(columns)
    .select(['village.name as villageName', 'resident.name as headName']);
  if (villageId) query = query.where('household.villageId', '=', villageId);
  for (const word of fold(search).split(' ').filter(Boolean)) {
    const like = `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`;
    query = query.where((is) =>
      is.or([is('resident.folded', 'like', like), is(sql`lower(household.code)`, 'like', like)]),
    );
  }
  return query.orderBy('household.code').limit(20).execute();
}

export async function findPlainHousehold(tx: Tx, id: string): Promise<Household | undefined> {
  return tx.selectFrom('household').select(columns).where('id', '=', id).executeTakeFirst();
}

export function insertHousehold(tx: Tx, communeId: string, household: Household): Promise<Household> {
  return tx
    .insertInto('household')
    .values({ communeId, ...household, revision: 1 })
    .returning(columns)
    .executeTakeFirstOrThrow();
}

/** Adds households, many at once. */
export async function insertHouseholds(
  tx: Tx,
  communeId: string,
  households: readonly Omit<Household, 'revision'>[],
): Promise<void> {
  for (let at = 0; at < households.length; at += 1000) {
    const some = households.slice(at, at + 1000);
    await tx
      .insertInto('household')
      .values(some.map((one) => ({ communeId, ...one })))
      .execute();
  }
}

/** Changes a household when it still stands at the revision that was edited; gives nothing when somebody was faster. */
export function updateHousehold(tx: Tx, { id, revision, ...set }: Household): Promise<Household | undefined> {
  return tx
    .updateTable('household')
    .set((at) => ({ ...set, revision: at('revision', '+', 1) }))
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returning(columns)
    .executeTakeFirst();
}

/** Gives every household's code and village. */
export function listCodes(tx: Tx): Promise<{ id: string; code: string; villageId: string }[]> {
  return tx.selectFrom('household').select(['id', 'code', 'villageId']).execute();
}

/** Gives when a household was poor or near-poor, the latest first. */
export async function listPoverty(tx: Tx, householdId: string) {
  const rows = await tx
    .selectFrom('householdPoverty')
    .select(['id', 'status', 'validFrom', 'validTo'])
    .where('householdId', '=', householdId)
    .orderBy('validFrom', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, status: row.status as 'poor' | 'near-poor' }));
}

/** Ends what runs on a day with the day before; takes away what would only begin on it or later. */
export async function endPoverty(tx: Tx, householdId: string, day: string, dayBefore: string): Promise<void> {
  await tx
    .deleteFrom('householdPoverty')
    .where('householdId', '=', householdId)
    .where('validFrom', '>=', day)
    .execute();
  await tx
    .updateTable('householdPoverty')
    .set({ validTo: dayBefore })
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
export async function insertPoverty(tx: Tx, communeId: string, spans: readonly NewPoverty[]): Promise<void> {
  for (let at = 0; at < spans.length; at += 1000) {
    await tx
      .insertInto('householdPoverty')
      .values(spans.slice(at, at + 1000).map((span) => ({ communeId, ...span })))
      .execute();
  }
}

/** Takes those of the households away in which nobody lives and about which nothing was written since they were added. */
export async function deleteUnused(
  tx: Tx,
  ids: readonly string[],
  povertyIds: readonly string[],
): Promise<void> {
  await sql`delete from household where id = any(${ids}::uuid[]) and revision = 1
      and not exists (select from resident where resident.commune_id = household.commune_id and resident.household_id = household.id)
      and not exists (select from household_poverty poverty where poverty.commune_id = household.commune_id
        and poverty.household_id = household.id and (poverty.valid_to is not null or poverty.id <> all(${povertyIds}::uuid[])))`.execute(
    tx,
  );
}
