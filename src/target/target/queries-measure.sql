-- distinctPeople

    with came as materialized (
      select attendance.commune_id, attendance.person_id, attendance.sex, (session.starts_at at time zone 'Asia/Ho_Chi_Minh')::date as day
      from session_summary session join session_attendance attendance
        on attendance.commune_id = session.commune_id and attendance.session_id = session.id and attendance.state = 'present'
      where session.commune_id = $ and session.activity_id = any($::uuid[]) and session.state <> 'cancelled'
        and session.starts_at >= $::timestamptz
        and session.starts_at < $::timestamptz
    )
    select count(distinct came.person_id)::int as people,
      (count(distinct came.person_id) filter (where came.sex = 'female'))::int as women,
      (select count(distinct stood.village_id)::int from came once
        join household_member home on home.commune_id = once.commune_id and home.resident_id = once.person_id
          and once.day between home.from_day and home.to_day
        join household_place stood on stood.commune_id = home.commune_id and stood.household_id = home.household_id
          and once.day between stood.from_day and stood.to_day) as villages
    from came;

-- heldClasses

    with 
  held as materialized (
    select * from (
      select session.commune_id, session.id, session.activity_id, session.headcount, session.state,
        (session.starts_at at time zone 'Asia/Ho_Chi_Minh')::date as day,
        exists (select from session_attendance called
          where called.commune_id = session.commune_id and called.session_id = session.id) as marked
      from session_summary session
      where session.commune_id = $ and session.starts_at >= $::timestamptz
        and session.starts_at < $::timestamptz and session.state <> 'cancelled'
    ) session where session.marked or session.headcount is not null or session.state = 'held'
  ),
    class as (
      select held.commune_id, held.activity_id, min(held.day)::text as first_day, array_agg(distinct held.day::text) as days,
        count(distinct held.id)::int as sessions, bool_or(held.marked) as marked, coalesce(max(held.headcount), 0) as heads,
        (count(distinct attendance.person_id) filter (where attendance.state = 'present'))::int as people,
        (count(*) filter (where attendance.state = 'present'))::int as present, count(attendance.person_id)::int as called
      from held left join session_attendance attendance
        on attendance.commune_id = held.commune_id and attendance.session_id = held.id
      group by held.commune_id, held.activity_id
    )
    select activity.id, activity.title, activity.programme, activity.village_id as "villageId", activity.form,
      activity.plan_item_id as "planItemId",
      exists (select from plan_line_in_force line where line.commune_id = $
        and line.item_id = activity.plan_item_id and line.plan_id = $) as "ofPlan",
      class.first_day as "firstDay", class.days, class.sessions, class.marked, class.people, class.heads, class.present, class.called
    from class join activity_summary activity on activity.commune_id = class.commune_id and activity.id = class.activity_id
    order by class.first_day, activity.title collate "vi-x-icu", activity.id;

-- scheduleOf
select "line"."programme", "line"."village_id", "line"."class_count", "line"."learners", coalesce(line.to_day, (make_date(line.year, line.month, 1) + interval '1 month - 1 day')::date)::text as "due_on" from "plan_line_in_force" as "line" where "line"."commune_id" = $ and "line"."plan_id" = $;

-- spentOnClasses

    select activity.id, activity.title, activity.programme, activity.village_id as "villageId", activity.form,
      exists (select from plan_line_in_force line where line.commune_id = $
        and line.item_id = activity.plan_item_id and line.plan_id = $) as "ofPlan",
      min(spent.voucher_date)::text as "firstDay", count(*)::int as vouchers, sum(spent.amount)::bigint as spent
    from money_spent spent
    join activity_summary activity on activity.commune_id = spent.commune_id and activity.id = spent.activity_id
    where spent.commune_id = $ and spent.voucher_date between $::date and $::date
    group by activity.id, activity.title, activity.programme, activity.village_id, activity.form, activity.plan_item_id
    order by min(spent.voucher_date), activity.id;
