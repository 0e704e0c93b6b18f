-- classTotals

    with own as materialized (
      select activity.commune_id, activity.id from activity_summary activity
        where activity.commune_id = $ and activity.id = $ and (exists (select from activity_organiser organiser
    where organiser.commune_id = activity.commune_id and organiser.activity_id = activity.id
      and organiser.unit_id = $) or exists (select from instructor_name teacher
  where teacher.commune_id = activity.commune_id and teacher.unit_id = $
    and (teacher.id = activity.instructor_id or exists (select from session_summary taught
      where taught.commune_id = activity.commune_id and taught.activity_id = activity.id and taught.instructor_id = teacher.id))))
    ),
    people as (
      select session.activity_id, count(distinct attendance.person_id) filter (where attendance.state = 'present')::int as present,
          count(*)::int as called
        from own join session_summary session on session.commune_id = own.commune_id and session.activity_id = own.id
          join attendance on attendance.commune_id = session.commune_id and attendance.session_id = session.id
            and attendance.state <> 'cleared'
        group by session.activity_id
    ), heads as (
      select session.activity_id, max(session.headcount) as most
        from own join session_summary session on session.commune_id = own.commune_id and session.activity_id = own.id
        group by session.activity_id
    ), rosters as (
      select enrolment.activity_id, count(*)::int as enrolled
        from own join enrolment on enrolment.commune_id = own.commune_id and enrolment.activity_id = own.id
        where enrolment.removed_at is null group by enrolment.activity_id
    )
    select own.id as activity_id, coalesce(rosters.enrolled, 0) as enrolled, coalesce(people.present, 0) as present,
        coalesce(people.called, 0) as called, heads.most as heads
      from own left join people on people.activity_id = own.id left join heads on heads.activity_id = own.id
        left join rosters on rosters.activity_id = own.id;

    with own as materialized (
      select activity.commune_id, activity.id from activity_summary activity
        where activity.commune_id = $ and activity.id = $ and activity.village_id = $
    ),
    people as (
      select session.activity_id, count(distinct attendance.person_id) filter (where attendance.state = 'present')::int as present,
          count(*)::int as called
        from own join session_summary session on session.commune_id = own.commune_id and session.activity_id = own.id
          join attendance on attendance.commune_id = session.commune_id and attendance.session_id = session.id
            and attendance.state <> 'cleared'
        group by session.activity_id
    ), heads as (
      select session.activity_id, max(session.headcount) as most
        from own join session_summary session on session.commune_id = own.commune_id and session.activity_id = own.id
        group by session.activity_id
    ), rosters as (
      select enrolment.activity_id, count(*)::int as enrolled
        from own join enrolment on enrolment.commune_id = own.commune_id and enrolment.activity_id = own.id
        where enrolment.removed_at is null group by enrolment.activity_id
    )
    select own.id as activity_id, coalesce(rosters.enrolled, 0) as enrolled, coalesce(people.present, 0) as present,
        coalesce(people.called, 0) as called, heads.most as heads
      from own left join people on people.activity_id = own.id left join heads on heads.activity_id = own.id
        left join rosters on rosters.activity_id = own.id;

    with own as materialized (
      select activity.commune_id, activity.id from activity_summary activity
        where activity.commune_id = $ and activity.id = $ and true
    ),
    people as (
      select session.activity_id, count(distinct attendance.person_id) filter (where attendance.state = 'present')::int as present,
          count(*)::int as called
        from own join session_summary session on session.commune_id = own.commune_id and session.activity_id = own.id
          join attendance on attendance.commune_id = session.commune_id and attendance.session_id = session.id
            and attendance.state <> 'cleared'
        group by session.activity_id
    ), heads as (
      select session.activity_id, max(session.headcount) as most
        from own join session_summary session on session.commune_id = own.commune_id and session.activity_id = own.id
        group by session.activity_id
    ), rosters as (
      select enrolment.activity_id, count(*)::int as enrolled
        from own join enrolment on enrolment.commune_id = own.commune_id and enrolment.activity_id = own.id
        where enrolment.removed_at is null group by enrolment.activity_id
    )
    select own.id as activity_id, coalesce(rosters.enrolled, 0) as enrolled, coalesce(people.present, 0) as present,
        coalesce(people.called, 0) as called, heads.most as heads
      from own left join people on people.activity_id = own.id left join heads on heads.activity_id = own.id
        left join rosters on rosters.activity_id = own.id;

    with own as materialized (
      select activity.commune_id, activity.id from activity_summary activity
        where activity.commune_id = $ and activity.year = $ and (exists (select from activity_organiser organiser
    where organiser.commune_id = activity.commune_id and organiser.activity_id = activity.id
      and organiser.unit_id = $) or exists (select from instructor_name teacher
  where teacher.commune_id = activity.commune_id and teacher.unit_id = $
    and (teacher.id = activity.instructor_id or exists (select from session_summary taught
      where taught.commune_id = activity.commune_id and taught.activity_id = activity.id and taught.instructor_id = teacher.id))))
    ),
    people as (
      select session.activity_id, count(distinct attendance.person_id) filter (where attendance.state = 'present')::int as present,
          count(*)::int as called
        from own join session_summary session on session.commune_id = own.commune_id and session.activity_id = own.id
          join attendance on attendance.commune_id = session.commune_id and attendance.session_id = session.id
            and attendance.state <> 'cleared'
        group by session.activity_id
    ), heads as (
      select session.activity_id, max(session.headcount) as most
        from own join session_summary session on session.commune_id = own.commune_id and session.activity_id = own.id
        group by session.activity_id
    ), rosters as (
      select enrolment.activity_id, count(*)::int as enrolled
        from own join enrolment on enrolment.commune_id = own.commune_id and enrolment.activity_id = own.id
        where enrolment.removed_at is null group by enrolment.activity_id
    )
    select own.id as activity_id, coalesce(rosters.enrolled, 0) as enrolled, coalesce(people.present, 0) as present,
        coalesce(people.called, 0) as called, heads.most as heads
      from own left join people on people.activity_id = own.id left join heads on heads.activity_id = own.id
        left join rosters on rosters.activity_id = own.id;

    with own as materialized (
      select activity.commune_id, activity.id from activity_summary activity
        where activity.commune_id = $ and activity.year = $ and activity.village_id = $
    ),
    people as (
      select session.activity_id, count(distinct attendance.person_id) filter (where attendance.state = 'present')::int as present,
          count(*)::int as called
        from own join session_summary session on session.commune_id = own.commune_id and session.activity_id = own.id
          join attendance on attendance.commune_id = session.commune_id and attendance.session_id = session.id
            and attendance.state <> 'cleared'
        group by session.activity_id
    ), heads as (
      select session.activity_id, max(session.headcount) as most
        from own join session_summary session on session.commune_id = own.commune_id and session.activity_id = own.id
        group by session.activity_id
    ), rosters as (
      select enrolment.activity_id, count(*)::int as enrolled
        from own join enrolment on enrolment.commune_id = own.commune_id and enrolment.activity_id = own.id
        where enrolment.removed_at is null group by enrolment.activity_id
    )
    select own.id as activity_id, coalesce(rosters.enrolled, 0) as enrolled, coalesce(people.present, 0) as present,
        coalesce(people.called, 0) as called, heads.most as heads
      from own left join people on people.activity_id = own.id left join heads on heads.activity_id = own.id
        left join rosters on rosters.activity_id = own.id;

    with own as materialized (
      select activity.commune_id, activity.id from activity_summary activity
        where activity.commune_id = $ and activity.year = $ and true
    ),
    people as (
      select session.activity_id, count(distinct attendance.person_id) filter (where attendance.state = 'present')::int as present,
          count(*)::int as called
        from own join session_summary session on session.commune_id = own.commune_id and session.activity_id = own.id
          join attendance on attendance.commune_id = session.commune_id and attendance.session_id = session.id
            and attendance.state <> 'cleared'
        group by session.activity_id
    ), heads as (
      select session.activity_id, max(session.headcount) as most
        from own join session_summary session on session.commune_id = own.commune_id and session.activity_id = own.id
        group by session.activity_id
    ), rosters as (
      select enrolment.activity_id, count(*)::int as enrolled
        from own join enrolment on enrolment.commune_id = own.commune_id and enrolment.activity_id = own.id
        where enrolment.removed_at is null group by enrolment.activity_id
    )
    select own.id as activity_id, coalesce(rosters.enrolled, 0) as enrolled, coalesce(people.present, 0) as present,
        coalesce(people.called, 0) as called, heads.most as heads
      from own left join people on people.activity_id = own.id left join heads on heads.activity_id = own.id
        left join rosters on rosters.activity_id = own.id;

-- existingMarks
select "id" from "mark" where "commune_id" = $ and "id" = any($::uuid[]) and "session_id" = $;

-- holdSession
select "session"."activity_id", "session"."state", "session"."starts_at", "session"."flags", "activity"."reported_on", "activity"."cancelled_on" from "session_summary" as "session" inner join "activity_summary" as "activity" on "activity"."commune_id" = "session"."commune_id" and "activity"."id" = "session"."activity_id" where "session"."commune_id" = $ and "session"."id" = $ and (exists (select from activity_organiser organiser
    where organiser.commune_id = activity.commune_id and organiser.activity_id = activity.id
      and organiser.unit_id = $) or exists (select from instructor_name teacher
  where teacher.commune_id = activity.commune_id and teacher.unit_id = $
    and (teacher.id = activity.instructor_id or exists (select from session_summary taught
      where taught.commune_id = activity.commune_id and taught.activity_id = activity.id and taught.instructor_id = teacher.id))));
select "session"."activity_id", "session"."state", "session"."starts_at", "session"."flags", "activity"."reported_on", "activity"."cancelled_on" from "session_summary" as "session" inner join "activity_summary" as "activity" on "activity"."commune_id" = "session"."commune_id" and "activity"."id" = "session"."activity_id" where "session"."commune_id" = $ and "session"."id" = $ and activity.village_id = $;
select "session"."activity_id", "session"."state", "session"."starts_at", "session"."flags", "activity"."reported_on", "activity"."cancelled_on" from "session_summary" as "session" inner join "activity_summary" as "activity" on "activity"."commune_id" = "session"."commune_id" and "activity"."id" = "session"."activity_id" where "session"."commune_id" = $ and "session"."id" = $ and exists (select from instructor_name teacher
  where teacher.commune_id = activity.commune_id and teacher.unit_id = $
    and (teacher.id = activity.instructor_id or exists (select from session_summary taught
      where taught.commune_id = activity.commune_id and taught.activity_id = activity.id and taught.instructor_id = teacher.id)));
select "session"."activity_id", "session"."state", "session"."starts_at", "session"."flags", "activity"."reported_on", "activity"."cancelled_on" from "session_summary" as "session" inner join "activity_summary" as "activity" on "activity"."commune_id" = "session"."commune_id" and "activity"."id" = "session"."activity_id" where "session"."commune_id" = $ and "session"."id" = $ and true;

-- insertMarks

    with sent as (
      select * from unnest($::uuid[], $::uuid[],
        $::text[], $::text[],
        $::timestamptz[]) with ordinality as sent (id, enrolment_id, state, reason, device_at, place)
    ), back as (
      update enrolment set removed_at = null from sent
        where enrolment.commune_id = $ and enrolment.id = sent.enrolment_id and enrolment.removed_at is not null and sent.state <> 'cleared'
          and enrolment.activity_id = $
    )
    insert into mark (commune_id, id, session_id, enrolment_id, state, reason, source, device_at, account_id)
      select $, sent.id, $, sent.enrolment_id, sent.state, sent.reason, $,
          sent.device_at, $::text
        from sent join enrolment on enrolment.commune_id = $ and enrolment.id = sent.enrolment_id
          and enrolment.activity_id = $
        order by sent.place
      on conflict (commune_id, id) do nothing returning id;

-- linesOf
select "id", "resident_id" from "enrolment" where "commune_id" = $ and "activity_id" = $ and "resident_id" = any($::uuid[]);

-- sessionInReach
select "session"."activity_id", "session"."state", "session"."starts_at", "session"."flags", "activity"."reported_on", "activity"."cancelled_on" from "session_summary" as "session" inner join "activity_summary" as "activity" on "activity"."commune_id" = "session"."commune_id" and "activity"."id" = "session"."activity_id" where "session"."commune_id" = $ and "session"."id" = $ and activity.village_id = $;
select "session"."activity_id", "session"."state", "session"."starts_at", "session"."flags", "activity"."reported_on", "activity"."cancelled_on" from "session_summary" as "session" inner join "activity_summary" as "activity" on "activity"."commune_id" = "session"."commune_id" and "activity"."id" = "session"."activity_id" where "session"."commune_id" = $ and "session"."id" = $ and exists (select from instructor_name teacher
  where teacher.commune_id = activity.commune_id and teacher.unit_id = $
    and (teacher.id = activity.instructor_id or exists (select from session_summary taught
      where taught.commune_id = activity.commune_id and taught.activity_id = activity.id and taught.instructor_id = teacher.id)));
select "session"."activity_id", "session"."state", "session"."starts_at", "session"."flags", "activity"."reported_on", "activity"."cancelled_on" from "session_summary" as "session" inner join "activity_summary" as "activity" on "activity"."commune_id" = "session"."commune_id" and "activity"."id" = "session"."activity_id" where "session"."commune_id" = $ and "session"."id" = $ and true;

-- sessionTotals
select "session"."id" as "session_id", "session"."headcount" as "heads", (count(*) filter (where attendance.state = 'present'))::int as "present", count(attendance.session_id)::int as "called" from "session_summary" as "session" left join "attendance" on "attendance"."commune_id" = "session"."commune_id" and "attendance"."session_id" = "session"."id" and "attendance"."state" <> $ where "session"."commune_id" = $ and "session"."activity_id" = $ group by "session"."commune_id", "session"."id", "session"."headcount", "session"."starts_at" order by "session"."starts_at";

-- standingMarks
select distinct on ("mark"."enrolment_id") "mark"."enrolment_id", "mark"."state", "mark"."reason" from "mark" where "mark"."commune_id" = $ and "mark"."session_id" = $ order by "mark"."enrolment_id", "mark"."seq" desc;

-- totalsOf
select "session"."id" as "session_id", "session"."headcount" as "heads", (count(*) filter (where attendance.state = 'present'))::int as "present", count(attendance.session_id)::int as "called" from "session_summary" as "session" left join "attendance" on "attendance"."commune_id" = "session"."commune_id" and "attendance"."session_id" = "session"."id" and "attendance"."state" <> $ where "session"."commune_id" = $ and "session"."id" = $ group by "session"."commune_id", "session"."id", "session"."headcount", "session"."starts_at";
