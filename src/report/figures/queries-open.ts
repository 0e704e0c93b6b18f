import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import type { Period } from '#vocabulary/period.ts';
import { heldClasses, type Within } from './queries-counts.ts';
import type { OpenClass, OpenMark, OpenSession } from './schema.ts';

/** Gives the classes behind a group of a report, in the order of their first session. */
export async function openClasses(
  tx: Tx,
  period: Period,
  within: Within,
): Promise<readonly Omit<OpenClass, 'counts'>[]> {
  const { rows } = await sql<Omit<OpenClass, 'counts'>>`
    with ${heldClasses(tx, period, within)}
    select classes.activity_id as id, classes.title, classes.programme, village.name as village, classes.first_day as day,
      (select count(*)::int from held where held.activity_id = classes.activity_id) as sessions,
      (select venue.name from held join session_summary session on session.commune_id = held.commune_id and session.id = held.id
        join venue_name venue on venue.commune_id = session.commune_id and venue.id = session.venue_id
        where held.activity_id = classes.activity_id order by held.day limit 1) as venue,
      array(select distinct mark.source from held join mark_entry mark on mark.commune_id = held.commune_id and mark.session_id = held.id
        where held.activity_id = classes.activity_id order by 1) as sources
    from classes left join village_name village on village.commune_id = classes.commune_id and village.id = classes.village_id
    order by classes.first_day, classes.title collate "vi-x-icu"`.execute(tx);
  return rows;
}

/** Gives the sessions of a class in a period, cancelled ones left out, with the marks that stand. */
export async function openSessions(
  tx: Tx,
  period: Period,
  activityId: string,
): Promise<readonly OpenSession[]> {
  const { rows } = await sql<OpenSession>`
    with ${heldClasses(tx, period, {})}
    select session.id, session.starts_at as "startsAt", venue.name as venue, session.headcount, session.flags,
      session.flag_reason as "flagReason",
      (count(*) filter (where last.state = 'present'))::int as present,
      (count(*) filter (where last.state = 'excused'))::int as excused,
      (count(*) filter (where last.state = 'absent'))::int as absent
    from held join session_summary session on session.commune_id = held.commune_id and session.id = held.id
    left join venue_name venue on venue.commune_id = session.commune_id and venue.id = session.venue_id
    left join attendance_state last on last.commune_id = session.commune_id and last.session_id = session.id
    where held.activity_id = ${activityId}
    group by session.id, session.starts_at, session.headcount, session.flags, session.flag_reason, venue.name
    order by session.starts_at`.execute(tx);
  return rows;
}

/** Gives who stands marked in a session, by given name; household, village and poverty are those of the session's day. */
export async function openMarks(tx: Tx, sessionId: string): Promise<readonly OpenMark[]> {
  const { rows } = await sql<OpenMark>`
    select enrolment.id as "enrolmentId", coalesce(resident.name, enrolment.typed_name) as name,
      -- Of whom the name was taken out, the year and the place are not told either.
      coalesce(case when resident.anonymised_on is null then resident.birth_year end, enrolment.typed_birth_year) as "birthYear",
      coalesce(resident.sex, enrolment.typed_sex) as sex,
      village.name as village, poverty.status as poverty, last.state, last.reason, last.source, enrolment.source = 'walk-in' as "walkIn"
    from (select distinct on (enrolment_id) * from mark_entry
      where commune_id = ${tx.commune} and session_id = ${sessionId} order by enrolment_id, seq desc) last
    join session_summary session on session.commune_id = last.commune_id and session.id = last.session_id
    join roster_line enrolment on enrolment.commune_id = last.commune_id and enrolment.id = last.enrolment_id
    left join resident_summary resident on resident.commune_id = enrolment.commune_id and resident.id = enrolment.resident_id
    left join household_member home on home.commune_id = resident.commune_id and home.resident_id = resident.id
      and resident.anonymised_on is null and session.day between home.from_day and home.to_day
    left join household_place stood on stood.commune_id = home.commune_id and stood.household_id = home.household_id
      and session.day between stood.from_day and stood.to_day
    left join village_name village on village.commune_id = enrolment.commune_id and village.id = coalesce(stood.village_id, enrolment.typed_village_id)
    left join household_poor poverty on poverty.commune_id = home.commune_id and poverty.household_id = home.household_id
      and session.day between poverty.valid_from and coalesce(poverty.valid_to, 'infinity')
    where last.state <> 'cleared'
    order by regexp_replace(coalesce(resident.name, enrolment.typed_name), '^.* ', '') collate "vi-x-icu",
      coalesce(resident.name, enrolment.typed_name) collate "vi-x-icu"`.execute(tx);
  return rows;
}
