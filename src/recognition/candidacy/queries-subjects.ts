import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { StoredState } from './definition.ts';

/** Somebody who can be registered, with what stands of this year and of the year before. */
export interface SubjectRow {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly villageId: string | null;
  readonly villageName: string | null;
  readonly state: StoredState | null;
  readonly lastState: StoredState | null;
  /** A household of another village with the same head: one family that stands in two registers. */
  readonly alsoIn: string | null;
}

interface Asked {
  readonly year: number;
  readonly villageId?: string | null | undefined;
  /** The day on which they live where they are listed. */
  readonly on: CivilDate;
}

/**
 * Gives the households of a village (or of all) with their heads, by number. Who heads which is worked out once: a planner that does not know
 * yet of a large import would do it for each of them.
 */
export async function listHouseholds(tx: Tx, { year, villageId, on }: Asked): Promise<SubjectRow[]> {
  const { rows } = await sql<SubjectRow>`
    with head as materialized (
      select commune_id, id, code, village_id, head_id, head_name from household_head where commune_id = ${tx.commune}
    ), person as materialized (
      select head.commune_id, head.id, head.village_id, person.folded, person.birth_year, person.sex
      from head join resident_summary person on person.commune_id = head.commune_id and person.id = head.head_id and person.left_on is null
    ), same_head as materialized (
      select folded, birth_year, sex, array_agg(distinct village_id) as villages
      from person group by folded, birth_year, sex having count(distinct village_id) > 1
    )
    select head.id, coalesce(head.head_name, '—') as name, head.code, stood.village_id as "villageId", village.name as "villageName",
      own.state, last.state as "lastState",
      (select min(elsewhere.name) from village_name elsewhere where elsewhere.commune_id = ${tx.commune}
        and elsewhere.id = any(same_head.villages) and elsewhere.id <> stood.village_id) as "alsoIn"
    from household_place stood
    join head on head.commune_id = stood.commune_id and head.id = stood.household_id
    join village_name village on village.commune_id = stood.commune_id and village.id = stood.village_id
    left join candidacy own on own.commune_id = stood.commune_id and own.model = 'family' and own.year = ${year} and own.household_id = head.id
    left join candidacy last on last.commune_id = stood.commune_id and last.model = 'family' and last.year = ${year - 1}
      and last.household_id = head.id
    left join person on person.commune_id = stood.commune_id and person.id = head.id
    left join same_head on same_head.folded = person.folded and same_head.birth_year = person.birth_year and same_head.sex = person.sex
    where stood.commune_id = ${tx.commune} and ${on}::date between stood.from_day and stood.to_day
      and ${villageId ? sql`stood.village_id = ${villageId}` : sql`true`}
    order by village.name collate "vi-x-icu", length(head.code), head.code, head.id`.execute(tx);
  return rows;
}

/** Gives the clans, villages or units that can be registered, by name. */
export async function listGroups(
  tx: Tx,
  model: 'clan' | 'village' | 'unit',
  { year, villageId, on }: Asked,
): Promise<SubjectRow[]> {
  const from = {
    clan: sql`(select id, name, null::uuid as village_id from clan where commune_id = ${tx.commune} and active)`,
    village: sql`(select id, kind || ' ' || name as name, id as village_id from village_name
      where commune_id = ${tx.commune} and ${on}::date between coalesce(valid_from, '-infinity') and coalesce(valid_to, 'infinity'))`,
    unit: sql`(select id, name, null::uuid as village_id from unit_name where commune_id = ${tx.commune})`,
  }[model];
  const subject = { clan: sql`clan_id`, village: sql`village_id`, unit: sql`unit_id` }[model];
  const { rows } = await sql<SubjectRow>`
    select subject.id, subject.name, null as code, subject.village_id as "villageId", null as "villageName", own.state,
      last.state as "lastState", null as "alsoIn"
    from ${from} subject
    left join candidacy own on own.commune_id = ${tx.commune} and own.model = ${model} and own.year = ${year} and own.${subject} = subject.id
    left join candidacy last on last.commune_id = ${tx.commune} and last.model = ${model} and last.year = ${year - 1}
      and last.${subject} = subject.id
    where ${villageId ? sql`subject.village_id = ${villageId}` : sql`true`}
    order by subject.name collate "vi-x-icu", subject.id`.execute(tx);
  return rows;
}

/** Gives the grown-up people of a village, to choose citizens from. */
export async function listCitizens(tx: Tx, { year, villageId, on }: Asked): Promise<SubjectRow[]> {
  const { rows } = await sql<SubjectRow>`
    select resident.id, resident.name, null as code, stood.village_id as "villageId", village.name as "villageName", own.state,
      last.state as "lastState", null as "alsoIn"
    from resident_summary resident
    join household_member home on home.commune_id = resident.commune_id and home.resident_id = resident.id
      and ${on}::date between home.from_day and home.to_day
    join household_place stood on stood.commune_id = home.commune_id and stood.household_id = home.household_id
      and ${on}::date between stood.from_day and stood.to_day
    join village_name village on village.commune_id = stood.commune_id and village.id = stood.village_id
    left join candidacy own on own.commune_id = resident.commune_id and own.model = 'citizen' and own.year = ${year}
      and own.resident_id = resident.id
    left join candidacy last on last.commune_id = resident.commune_id and last.model = 'citizen' and last.year = ${year - 1}
      and last.resident_id = resident.id
    where resident.commune_id = ${tx.commune} and (resident.left_on is null or resident.left_on > ${on})
      and resident.birth_year <= ${year - 15} and stood.village_id = ${villageId ?? null}
    order by resident.name collate "vi-x-icu", resident.id`.execute(tx);
  return rows;
}

/** Gives whether these are subjects of the commune: the ids that are. */
export async function listExisting(
  tx: Tx,
  model: 'family' | 'clan' | 'village' | 'unit' | 'citizen',
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const from = {
    family: sql`household_head`,
    clan: sql`clan`,
    village: sql`village_name`,
    unit: sql`unit_name`,
    citizen: sql`resident_summary`,
  }[model];
  const { rows } = await sql<{ id: string }>`
    select id from ${from} subject where subject.commune_id = ${tx.commune} and subject.id = any(${[...ids]}::uuid[])`.execute(
    tx,
  );
  return new Set(rows.map(({ id }) => id));
}

/** Gives in which village each of these households or people lives on a day. */
export async function villagesOf(
  tx: Tx,
  model: 'family' | 'citizen',
  ids: readonly string[],
  on: CivilDate,
): Promise<ReadonlyMap<string, string>> {
  const { rows } =
    model === 'family'
      ? await sql<{ id: string; villageId: string }>`
        select household_id as id, village_id as "villageId" from household_place
        where commune_id = ${tx.commune} and household_id = any(${[...ids]}::uuid[]) and ${on}::date between from_day and to_day`.execute(
          tx,
        )
      : await sql<{ id: string; villageId: string }>`
        select home.resident_id as id, stood.village_id as "villageId" from household_member home
        join household_place stood on stood.commune_id = home.commune_id and stood.household_id = home.household_id
          and ${on}::date between stood.from_day and stood.to_day
        where home.commune_id = ${tx.commune} and home.resident_id = any(${[...ids]}::uuid[])
          and ${on}::date between home.from_day and home.to_day`.execute(tx);
  return new Map(rows.map(({ id, villageId }) => [id, villageId]));
}

/** A line of the board: of a model and a village, how many there could be, are registered and recognised, and were in the year before. */
export interface BoardRow {
  readonly model: string;
  readonly villageId: string | null;
  readonly villageName: string | null;
  readonly registered: number;
  readonly assessed: number;
  readonly recognised: number;
  readonly lastRegistered: number;
  readonly lastRecognised: number;
}

/** Gives how many are registered and recognised by model and village in a year and in the one before. */
export async function countBoard(tx: Tx, year: number): Promise<BoardRow[]> {
  const { rows } = await sql<BoardRow>`
    select candidacy.model, village.id as "villageId", village.name as "villageName",
      (count(*) filter (where candidacy.year = ${year} and candidacy.state <> 'withdrawn'))::int as registered,
      (count(*) filter (where candidacy.year = ${year} and candidacy.state not in ('withdrawn', 'registered')))::int as assessed,
      (count(*) filter (where candidacy.year = ${year} and candidacy.state = 'recognised'))::int as recognised,
      (count(*) filter (where candidacy.year = ${year - 1} and candidacy.state <> 'withdrawn'))::int as "lastRegistered",
      (count(*) filter (where candidacy.year = ${year - 1} and candidacy.state = 'recognised'))::int as "lastRecognised"
    from candidacy
    left join household_member home on home.commune_id = candidacy.commune_id and home.resident_id = candidacy.resident_id
      and candidacy.registered_on between home.from_day and home.to_day
    left join household_place stood on stood.commune_id = candidacy.commune_id
      and stood.household_id = coalesce(candidacy.household_id, home.household_id) and candidacy.registered_on between stood.from_day and stood.to_day
    left join village_name village on village.commune_id = candidacy.commune_id
      and village.id = coalesce(candidacy.village_id, stood.village_id)
    where candidacy.commune_id = ${tx.commune} and candidacy.year in (${year}, ${year - 1})
    group by candidacy.model, village.id, village.name
    order by village.name collate "vi-x-icu" nulls last, candidacy.model`.execute(tx);
  return rows;
}

/** Gives how many households each village has on a day, and how many clans, units and villages there are. */
export async function countSubjects(
  tx: Tx,
  on: CivilDate,
): Promise<{ villageId: string | null; villageName: string | null; model: string; total: number }[]> {
  const { rows } = await sql<{
    villageId: string | null;
    villageName: string | null;
    model: string;
    total: number;
  }>`
    select village.id as "villageId", village.name as "villageName", 'family' as model, count(*)::int as total
      from household_place stood
      join village_name village on village.commune_id = stood.commune_id and village.id = stood.village_id
      where stood.commune_id = ${tx.commune} and ${on}::date between stood.from_day and stood.to_day
      group by village.id, village.name
    union all
    select village.id, village.name, 'village', 1 from village_name village
      where village.commune_id = ${tx.commune} and ${on}::date between coalesce(village.valid_from, '-infinity') and coalesce(village.valid_to, 'infinity')
    union all select null, null, 'clan', count(*)::int from clan where clan.commune_id = ${tx.commune} and clan.active
    union all select null, null, 'unit', count(*)::int from unit_name unit where unit.commune_id = ${tx.commune}
    order by 2, 3`.execute(tx);
  return rows;
}

/** The commune itself, as what can be registered. */
export async function communeSubject(tx: Tx, year: number): Promise<SubjectRow[]> {
  const { rows } = await sql<SubjectRow>`
    select commune.id, commune.name, null as code, null as "villageId", null as "villageName", own.state, last.state as "lastState",
      null as "alsoIn"
    from commune
    left join candidacy own on own.commune_id = ${tx.commune} and own.model = 'commune' and own.year = ${year}
    left join candidacy last on last.commune_id = ${tx.commune} and last.model = 'commune' and last.year = ${year - 1}
    where commune.id = ${tx.commune}`.execute(tx);
  return rows;
}
