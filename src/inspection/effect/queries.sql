-- deleteAnswer
delete from "effect_answer" where "commune_id" = $ and "inquiry_id" = $ and "person_id" = $;

-- endedClasses

    select activity.id as "activityId", activity.title, ended.last_day::text as "lastDay"
    from (
      select session.commune_id, session.activity_id, max(session.day) as last_day
      from session_summary session where session.commune_id = $ and session.state <> 'cancelled'
      group by session.commune_id, session.activity_id
    ) ended
    join activity_summary activity on activity.commune_id = ended.commune_id and activity.id = ended.activity_id
    where activity.cancelled_on is null and ended.last_day between $::date and $::date
      and exists (select from session_summary session
        join attendance_state attendance on attendance.commune_id = session.commune_id and attendance.session_id = session.id
        where session.commune_id = ended.commune_id and session.activity_id = ended.activity_id
          and session.state <> 'cancelled' and attendance.state = 'present')
    order by ended.last_day desc, activity.title collate "vi-x-icu", activity.id;

-- findInquiry
select "id", "activity_id", "months", "opened_on" from "effect_inquiry" where "commune_id" = $ and "id" = $;

-- insertInquiry
insert into "effect_inquiry" ("commune_id", "id", "activity_id", "months", "opened_on") values ($, $, $, $, $) on conflict do nothing;

-- listAnswers

    with learner as (
  select distinct session.activity_id, attendance.person_id, coalesce(resident.name, line.typed_name) as name,
    coalesce(resident.birth_year, line.typed_birth_year) as birth_year, coalesce(home.village_id, line.typed_village_id) as village_id
  from session_summary session
  join attendance_state attendance on attendance.commune_id = session.commune_id and attendance.session_id = session.id
    and attendance.state = 'present'
  join roster_line line on line.commune_id = attendance.commune_id and line.id = attendance.enrolment_id
  left join resident_summary resident on resident.commune_id = line.commune_id and resident.id = line.resident_id
  left join resident_home home on home.commune_id = line.commune_id and home.id = line.resident_id
  where session.commune_id = $ and session.state <> 'cancelled' and resident.left_on is null and session.activity_id in
      (select inquiry.activity_id from effect_inquiry inquiry where inquiry.commune_id = $))
    select answer.inquiry_id as "inquiryId", answer.answer
    from effect_answer answer
    join effect_inquiry inquiry on inquiry.commune_id = answer.commune_id and inquiry.id = answer.inquiry_id
    join learner on learner.activity_id = inquiry.activity_id and learner.person_id = answer.person_id
    where answer.commune_id = $ and answer.on_date <= $::date
      and ($::uuid is null or learner.village_id = $::uuid);

-- listClasses

    with ended as (
      select session.commune_id, session.activity_id, max(session.day) as last_day
      from session_summary session
      where session.commune_id = $ and session.state <> 'cancelled'
        and ($::uuid is null or session.activity_id = $::uuid)
      group by session.commune_id, session.activity_id
      having $::date is null
        or max(session.day) between $::date and $::date
    ), learner as (
  select distinct session.activity_id, attendance.person_id, coalesce(resident.name, line.typed_name) as name,
    coalesce(resident.birth_year, line.typed_birth_year) as birth_year, coalesce(home.village_id, line.typed_village_id) as village_id
  from session_summary session
  join attendance_state attendance on attendance.commune_id = session.commune_id and attendance.session_id = session.id
    and attendance.state = 'present'
  join roster_line line on line.commune_id = attendance.commune_id and line.id = attendance.enrolment_id
  left join resident_summary resident on resident.commune_id = line.commune_id and resident.id = line.resident_id
  left join resident_home home on home.commune_id = line.commune_id and home.id = line.resident_id
  where session.commune_id = $ and session.state <> 'cancelled' and resident.left_on is null and session.activity_id in (select activity_id from ended))
    select activity.id as "activityId", activity.title, activity.programme, ended.last_day::text as "lastDay",
      count(learner.person_id)::int as people
    from ended
    join activity_summary activity on activity.commune_id = ended.commune_id and activity.id = ended.activity_id
    join learner on learner.activity_id = ended.activity_id
    where activity.cancelled_on is null
      and ($::uuid is null or learner.village_id = $::uuid)
    group by activity.id, activity.title, activity.programme, ended.last_day
    order by ended.last_day desc, activity.title collate "vi-x-icu", activity.id;

-- listInquiries
select "id", "activity_id", "months", "opened_on" from "effect_inquiry" where "commune_id" = $ order by "id";

-- listPeople

    with learner as (
  select distinct session.activity_id, attendance.person_id, coalesce(resident.name, line.typed_name) as name,
    coalesce(resident.birth_year, line.typed_birth_year) as birth_year, coalesce(home.village_id, line.typed_village_id) as village_id
  from session_summary session
  join attendance_state attendance on attendance.commune_id = session.commune_id and attendance.session_id = session.id
    and attendance.state = 'present'
  join roster_line line on line.commune_id = attendance.commune_id and line.id = attendance.enrolment_id
  left join resident_summary resident on resident.commune_id = line.commune_id and resident.id = line.resident_id
  left join resident_home home on home.commune_id = line.commune_id and home.id = line.resident_id
  where session.commune_id = $ and session.state <> 'cancelled' and resident.left_on is null and session.activity_id = $)
    select learner.person_id as "personId", learner.name, learner.birth_year as "birthYear", village.name as "villageName",
      answer.answer, answer.words, answer.on_date::text as on
    from learner
    left join village_name village on village.commune_id = $ and village.id = learner.village_id
    left join effect_answer answer on answer.commune_id = $ and answer.inquiry_id = $
      and answer.person_id = learner.person_id
    where ($::uuid is null or learner.village_id = $::uuid);

-- lockInquiry
select "id", "activity_id", "months", "opened_on" from "effect_inquiry" where "commune_id" = $ and "id" = $ for update;

-- putAnswer
insert into "effect_answer" ("commune_id", "id", "inquiry_id", "person_id", "answer", "words", "asked_by", "on_date") values ($, $, $, $, $, $, $, $) on conflict ("commune_id", "id") do update set "answer" = $, "words" = $, "asked_by" = $, "on_date" = $;

-- sizesOf

    with learner as (
  select distinct session.activity_id, attendance.person_id, coalesce(resident.name, line.typed_name) as name,
    coalesce(resident.birth_year, line.typed_birth_year) as birth_year, coalesce(home.village_id, line.typed_village_id) as village_id
  from session_summary session
  join attendance_state attendance on attendance.commune_id = session.commune_id and attendance.session_id = session.id
    and attendance.state = 'present'
  join roster_line line on line.commune_id = attendance.commune_id and line.id = attendance.enrolment_id
  left join resident_summary resident on resident.commune_id = line.commune_id and resident.id = line.resident_id
  left join resident_home home on home.commune_id = line.commune_id and home.id = line.resident_id
  where session.commune_id = $ and session.state <> 'cancelled' and resident.left_on is null and session.activity_id = any($::uuid[]))
    select activity.id as "activityId", activity.title, min(line.plan_id::text) as "planId",
      count(distinct learner.person_id)::int as people
    from activity_summary activity
    left join learner on learner.activity_id = activity.id
    left join plan_line_in_force line on line.commune_id = activity.commune_id and line.item_id = activity.plan_item_id
    where activity.commune_id = $ and activity.id = any($::uuid[])
    group by activity.id, activity.title
    order by activity.title collate "vi-x-icu", activity.id;
