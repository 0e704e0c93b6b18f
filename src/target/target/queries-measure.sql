-- countPeople

    select count(distinct attendance.person_id)::int as count from 
  
  session_summary session left join attendance_state attendance
    on attendance.commune_id = session.commune_id and attendance.session_id = session.id and attendance.state <> 'cleared'
  where 
  session.commune_id = $ and session.state <> 'cancelled'
    and session.day >= $::date
    and session.day <= $::date and session.activity_id = any($::uuid[]) and attendance.state = 'present';

-- countTheirVillages

    with lived as materialized (
      select home.resident_id, stood.village_id, greatest(home.from_day, stood.from_day) as from_day, least(home.to_day, stood.to_day) as to_day
      from household_member home
      join household_place stood on stood.commune_id = home.commune_id and stood.household_id = home.household_id
      where home.commune_id = $
    )
    select count(distinct lived.village_id)::int as count
    from (select distinct attendance.person_id, session.day as day from 
  
  session_summary session left join attendance_state attendance
    on attendance.commune_id = session.commune_id and attendance.session_id = session.id and attendance.state <> 'cleared'
  where 
  session.commune_id = $ and session.state <> 'cancelled'
    and session.day >= $::date
    and session.day <= $::date and session.activity_id = any($::uuid[]) and attendance.state = 'present') came
    join lived on lived.resident_id = came.person_id and came.day between lived.from_day and lived.to_day;

-- countVillages
select count(*) as "villages" from "village_name" where "commune_id" = $ and "valid_from" <= $ and ("valid_to" is null or "valid_to" >= $);

-- countWomen

    select count(distinct woman.person_id)::int as count
    from session_summary session join session_attendance woman
      on woman.commune_id = session.commune_id and woman.session_id = session.id and woman.state = 'present' and woman.sex = 'female'
    where 
  session.commune_id = $ and session.state <> 'cancelled'
    and session.day >= $::date
    and session.day <= $::date and session.activity_id = any($::uuid[]);

-- heldClasses

    with class as (
      select session.commune_id, session.activity_id, min(session.day)::text as first_day, array_agg(distinct session.day::text) as days,
        count(distinct session.id)::int as sessions, bool_or(attendance.person_id is not null) as marked,
        coalesce(max(session.headcount), 0) as heads,
        (count(distinct attendance.person_id) filter (where attendance.state = 'present'))::int as people,
        (count(*) filter (where attendance.state = 'present'))::int as present, count(attendance.person_id)::int as called
      from 
  session_summary session left join attendance_state attendance
    on attendance.commune_id = session.commune_id and attendance.session_id = session.id and attendance.state <> 'cleared'
  where 
  session.commune_id = $ and session.state <> 'cancelled'
    and session.day >= $::date
    and session.day <= $::date
        and (attendance.person_id is not null or session.headcount is not null or session.state = 'held')
      group by session.commune_id, session.activity_id
    )
    select activity.id, activity.title, activity.programme, activity.village_id as "villageId", activity.form,
      activity.plan_item_id as "planItemId",
      exists (select from plan_line_in_force line where line.commune_id = $
        and line.item_id = activity.plan_item_id and line.plan_id = $) as "ofPlan",
      class.first_day as "firstDay", class.days, class.sessions, class.marked, class.people, class.heads, class.present, class.called
    from class join activity_summary activity on activity.commune_id = class.commune_id and activity.id = class.activity_id
    order by class.first_day, activity.title collate "vi-x-icu", activity.id;

-- scheduleOf
select "line"."programme", "line"."village_id", "line"."class_count", "line"."learners", "line"."is_class", coalesce(line.to_day, (make_date(line.year, line.month, 1) + interval '1 month - 1 day')::date)::text as "due_on" from "plan_line_in_force" as "line" where "line"."commune_id" = $ and "line"."plan_id" = $;

-- sentNotices

    select notice.id, notice.channel, coalesce(notice.title, activity.title) as title, notice.sent_on::text as "on",
      coalesce(activity.programme, '') as programme, activity.village_id as "villageId", coalesce(activity.form, '') as form,
      exists (select from plan_line_in_force line where line.commune_id = $
        and line.item_id = activity.plan_item_id and line.plan_id = $) as "ofPlan"
    from notice_sent notice
    left join activity_summary activity on activity.commune_id = notice.commune_id and activity.id = notice.activity_id
    where notice.commune_id = $ and notice.sent_on between $::date and $::date
    order by notice.sent_on, notice.id;

-- spentOnClasses

    select activity.id, activity.title, activity.programme, activity.village_id as "villageId", activity.form,
      exists (select from plan_line_in_force line where line.commune_id = $
        and line.item_id = activity.plan_item_id and line.plan_id = $) as "ofPlan",
      min(spent.voucher_date)::text as "firstDay", count(*)::int as vouchers, sum(spent.amount)::bigint as spent
    from expense_amount spent
    join activity_summary activity on activity.commune_id = spent.commune_id and activity.id = spent.activity_id
    where spent.commune_id = $ and spent.void_reason is null and spent.voucher_date between $::date and $::date
    group by activity.id, activity.title, activity.programme, activity.village_id, activity.form, activity.plan_item_id
    order by min(spent.voucher_date), activity.id;
