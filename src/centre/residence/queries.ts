import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import { queriesOf } from '#platform/database/recorder.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Span } from './rules.ts';
import type { Home } from './schema.ts';

/** How a move reads and writes the rows of who moves. The caller keeps others from the person or household until the transaction ends. */
export interface Spans {
  /** Gives all rows, the one that runs first. */
  readonly list: (tx: Tx, who: string) => Promise<readonly Span[]>;
  /** Writes another place over a row; says how many rows it hit. */
  readonly replace: (tx: Tx, id: string, place: string) => Promise<number>;
  /** Ends a row on a day, or lets it run on; says how many rows it hit. */
  readonly end: (tx: Tx, id: string, on: CivilDate | null) => Promise<number>;
  /** Begins the next one. */
  readonly begin: (tx: Tx, who: string, place: string, from: CivilDate) => Promise<void>;
  readonly remove: (tx: Tx, id: string) => Promise<void>;
}

const named = queriesOf();
const hit = async (query: Promise<{ numAffectedRows?: bigint | undefined }>) =>
  Number((await query).numAffectedRows ?? 0n);

function spansOf(table: string, who: string, place: string): Spans {
  const [from, whoColumn, placeColumn] = [sql.table(table), sql.ref(who), sql.ref(place)];
  const run = <T>(tx: Tx, name: string, query: RawBuilder<T>) =>
    named(`${table}_${name}`, () => query.execute(tx));
  return Object.freeze({
    list: async (tx, id) => {
      const { rows } = await run(
        tx,
        'list',
        sql<Span>`select id, ${placeColumn} as place, valid_from as "validFrom", valid_to as "validTo" from ${from}
          where commune_id = ${tx.commune} and ${whoColumn} = ${id} order by valid_from desc nulls last for update`,
      );
      return rows;
    },
    replace: (tx, id, to) =>
      hit(
        run(
          tx,
          'replace',
          sql`update ${from} set ${placeColumn} = ${to} where commune_id = ${tx.commune} and id = ${id}`,
        ),
      ),
    end: (tx, id, on) =>
      hit(
        run(
          tx,
          'end',
          sql`update ${from} set valid_to = ${on} where commune_id = ${tx.commune} and id = ${id}`,
        ),
      ),
    begin: async (tx, id, to, day) => {
      await run(
        tx,
        'begin',
        sql`insert into ${from} (commune_id, ${whoColumn}, ${placeColumn}, valid_from)
          values (${tx.commune}, ${id}, ${to}, ${day})`,
      );
    },
    remove: async (tx, id) => {
      await run(tx, 'remove', sql`delete from ${from} where commune_id = ${tx.commune} and id = ${id}`);
    },
  } satisfies Spans);
}

/** People in households, and households in villages. */
export const residences = spansOf('residence', 'resident_id', 'household_id');
export const householdVillages = spansOf('household_village', 'household_id', 'village_id');

/** Gives where a person lived, the latest first: a move of the person or of the household begins a new one. */
export async function listHomes(tx: Tx, residentId: string): Promise<Home[]> {
  const { rows } = await sql<Home>`
    select household.code as "householdCode", village.name as "villageName",
      greatest(home.valid_from, stood.valid_from) as "validFrom", least(home.valid_to, stood.valid_to) as "validTo"
    from residence home
    join household_village stood on stood.commune_id = home.commune_id and stood.household_id = home.household_id
      and daterange(stood.valid_from, stood.valid_to, '[]') && daterange(home.valid_from, home.valid_to, '[]')
    join household on household.commune_id = home.commune_id and household.id = home.household_id
    join village on village.commune_id = stood.commune_id and village.id = stood.village_id
    where home.commune_id = ${tx.commune} and home.resident_id = ${residentId}
    order by 3 desc nulls last`.execute(tx);
  return rows;
}

/** Gives in which villages a household was, the latest first. */
export async function listStandings(
  tx: Tx,
  householdId: string,
): Promise<{ villageName: string; validFrom: string | null; validTo: string | null }[]> {
  return tx
    .selectFrom('householdVillage')
    .innerJoin('village', (join) =>
      join
        .onRef('village.communeId', '=', 'householdVillage.communeId')
        .onRef('village.id', '=', 'householdVillage.villageId'),
    )
    .select(['village.name as villageName', 'householdVillage.validFrom', 'householdVillage.validTo'])
    .where('householdVillage.communeId', '=', tx.commune)
    .where('householdVillage.householdId', '=', householdId)
    .orderBy('householdVillage.validFrom', (order) => order.desc().nullsLast())
    .execute();
}
