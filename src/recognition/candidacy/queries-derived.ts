import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Period } from '#vocabulary/period.ts';
import { ADULT_FROM } from './measures.ts';

/** Of which people a candidacy is made, and from which day to which each of them belongs to it. */
const members = (tx: Tx, ids: readonly string[]) => sql`
  wanted as (select id, model, household_id, clan_id, village_id, resident_id from candidacy
    where commune_id = ${tx.commune} and id = any(${[...ids]}::uuid[])),
  household_of as (
    select wanted.id, wanted.household_id, '-infinity'::date as from_day, 'infinity'::date as to_day
      from wanted where wanted.household_id is not null
    union all
    select wanted.id, clan.household_id, '-infinity', 'infinity'
      from wanted join clan_household clan on clan.commune_id = ${tx.commune} and clan.clan_id = wanted.clan_id
    union all
    select wanted.id, stood.household_id, stood.from_day, stood.to_day
      from wanted join household_place stood on stood.commune_id = ${tx.commune} and stood.village_id = wanted.village_id
    union all
    select wanted.id, stood.household_id, stood.from_day, stood.to_day
      from wanted join household_place stood on stood.commune_id = ${tx.commune} and wanted.model = 'commune'
  ),
  person_of as (
    select own.id, home.resident_id, greatest(home.from_day, own.from_day) as from_day, least(home.to_day, own.to_day) as to_day
      from household_of own join household_member home on home.commune_id = ${tx.commune} and home.household_id = own.household_id
        and home.from_day <= own.to_day and home.to_day >= own.from_day
    union all
    select id, resident_id, '-infinity', 'infinity' from wanted where resident_id is not null
  )`;

const inYear = ({ from, to }: Period) => sql`session.state <> 'cancelled'
  and session.day >= ${from}::date and session.day <= ${to}::date`;

/** Somebody of a candidacy was at a session, where they lived on its day. */
const attended = (tx: Tx, year: Period) => sql`
  person_of person
  join attendance_state attendance on attendance.commune_id = ${tx.commune} and attendance.person_id = person.resident_id
    and attendance.state = 'present'
  join session_summary session on session.commune_id = attendance.commune_id and session.id = attendance.session_id and ${inYear(year)}
    and session.day between person.from_day and person.to_day`;

/** What the records count of a candidacy. */
export interface DerivedRow {
  readonly id: string;
  readonly learners: number;
  readonly adultLearners: number;
  readonly classes: number;
  readonly adults: number;
  readonly citizens: number;
  readonly families: number;
  readonly households: number;
  readonly poor: boolean;
}

/** Gives what the records say of some candidacies in their year; who lives where is looked at on `on`. */
export async function countDerived(
  tx: Tx,
  ids: readonly string[],
  year: Period,
  on: CivilDate,
): Promise<DerivedRow[]> {
  const { rows } = await sql<DerivedRow>`
    with ${members(tx, ids)},
    learned as (
      select person.id, count(distinct person.resident_id)::int as learners, count(distinct session.activity_id)::int as classes,
        (count(distinct person.resident_id) filter (where resident.birth_year <= ${Number(year.to.slice(0, 4)) - ADULT_FROM}))::int as adult_learners
      from ${attended(tx, year)}
      join resident_summary resident on resident.commune_id = ${tx.commune} and resident.id = person.resident_id
      group by person.id
    ),
    lives as (
      select person.id, count(distinct person.resident_id)::int as adults
      from person_of person
      join resident_summary resident on resident.commune_id = ${tx.commune} and resident.id = person.resident_id
        and (resident.left_on is null or resident.left_on > ${on}) and resident.birth_year <= ${Number(year.to.slice(0, 4)) - ADULT_FROM}
      where ${on}::date between person.from_day and person.to_day
      group by person.id
    ),
    citizen as (
      select person.id, count(distinct person.resident_id)::int as citizens
      from person_of person
      join candidacy title on title.commune_id = ${tx.commune} and title.resident_id = person.resident_id and title.model = 'citizen'
        and title.state = 'recognised' and title.year = ${Number(year.from.slice(0, 4))}
      where ${on}::date between person.from_day and person.to_day
      group by person.id
    ),
    home as (
      select own.id, count(distinct own.household_id)::int as households, count(distinct title.household_id)::int as families,
        bool_or(poor.household_id is not null) as poor
      from household_of own
      left join candidacy title on title.commune_id = ${tx.commune} and title.household_id = own.household_id and title.model = 'family'
        and title.state = 'recognised' and title.year = ${Number(year.from.slice(0, 4))}
      left join household_poor poor on poor.commune_id = ${tx.commune} and poor.household_id = own.household_id and poor.status = 'poor'
        and ${on}::date between poor.valid_from and coalesce(poor.valid_to, 'infinity')
      where ${on}::date between own.from_day and own.to_day
      group by own.id
    )
    select wanted.id, coalesce(learned.learners, 0) as learners, coalesce(learned.adult_learners, 0) as "adultLearners",
      coalesce(learned.classes, 0) as classes, coalesce(lives.adults, 0) as adults, coalesce(citizen.citizens, 0) as citizens,
      coalesce(home.families, 0) as families, coalesce(home.households, 0) as households, coalesce(home.poor, false) as poor
    from wanted
    left join learned on learned.id = wanted.id
    left join lives on lives.id = wanted.id
    left join citizen on citizen.id = wanted.id
    left join home on home.id = wanted.id`.execute(tx);
  return rows;
}

/** Gives what was lent and given in a year, of the commune as a whole. */
export async function countCommune(
  tx: Tx,
  { from, to }: Period,
): Promise<{ loans: number; donations: number }> {
  const lent = await tx
    .selectFrom('libraryLent')
    .select((at) => at.fn.countAll<number>().as('loans'))
    .where('communeId', '=', tx.commune)
    .where('lentOn', '>=', from)
    .where('lentOn', '<=', to)
    .executeTakeFirstOrThrow();
  const given = await tx
    .selectFrom('donationGiven')
    .select((at) => at.fn.coalesce(at.fn.sum<number>('worth'), at.val(0)).as('donations'))
    .where('communeId', '=', tx.commune)
    .where('receivedOn', '>=', from)
    .where('receivedOn', '<=', to)
    .executeTakeFirstOrThrow();
  return { loans: Number(lent.loans), donations: Number(given.donations) };
}

/** A class that somebody of a candidacy was at, with who and when. */
export interface AttendedClass {
  readonly activityId: string;
  readonly title: string;
  readonly day: string;
  readonly name: string;
}

/** Gives who of a candidacy was at which class of its year, the first one first; one row a person and class. */
export async function listAttended(tx: Tx, id: string, year: Period): Promise<AttendedClass[]> {
  const { rows } = await sql<AttendedClass>`
    with ${members(tx, [id])}
    select activity.id as "activityId", activity.title, min(session.day)::text as day, resident.name
    from ${attended(tx, year)}
    join activity_summary activity on activity.commune_id = session.commune_id and activity.id = session.activity_id
    join resident_summary resident on resident.commune_id = ${tx.commune} and resident.id = person.resident_id
    group by activity.id, activity.title, resident.id, resident.name
    order by 3, activity.title collate "vi-x-icu", resident.name collate "vi-x-icu", activity.id
    limit 500`.execute(tx);
  return rows;
}

/** Gives the titles of the year on which a candidacy rests: its learning citizens, or its learning families. */
export async function listTitles(
  tx: Tx,
  id: string,
  {
    model,
    year,
    on,
  }: { readonly model: 'citizen' | 'family'; readonly year: number; readonly on: CivilDate },
): Promise<{ id: string; name: string | null }[]> {
  const { rows } = await sql<{ id: string; name: string | null }>`
    with ${members(tx, [id])}
    select distinct title.id, coalesce(resident.name, head.head_name) as name
    from candidacy title
    left join resident_summary resident on resident.commune_id = title.commune_id and resident.id = title.resident_id
    left join household_head head on head.commune_id = title.commune_id and head.id = title.household_id
    where title.commune_id = ${tx.commune} and title.state = 'recognised' and title.year = ${year} and title.model = ${model}
      and (title.resident_id in (select person.resident_id from person_of person where ${on}::date between person.from_day and person.to_day)
        or title.household_id in (select own.household_id from household_of own where ${on}::date between own.from_day and own.to_day))
    order by 2, 1
    limit 500`.execute(tx);
  return rows;
}

/** Gives the loans of a year. */
export const listLoans = (tx: Tx, { from, to }: Period) =>
  tx
    .selectFrom('libraryLent')
    .select(['id', 'title', 'lentOn as day'])
    .where('communeId', '=', tx.commune)
    .where('lentOn', '>=', from)
    .where('lentOn', '<=', to)
    .orderBy('lentOn')
    .orderBy('id')
    .limit(500)
    .execute();

/** Gives what was given in a year, without the givers' names. */
export const listGiven = (tx: Tx, { from, to }: Period) =>
  tx
    .selectFrom('donationGiven')
    .select(['id', 'worth', 'receivedOn as day'])
    .where('communeId', '=', tx.commune)
    .where('receivedOn', '>=', from)
    .where('receivedOn', '<=', to)
    .orderBy('receivedOn')
    .orderBy('id')
    .limit(500)
    .execute();
