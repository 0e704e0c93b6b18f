-- classesOfLines

    with class as (
      select session.commune_id, session.activity_id, min(session.day)::text as first_day, max(session.day)::text as last_day,
        count(distinct session.id)::int as sessions, bool_or(attendance.person_id is not null) as marked,
        (count(distinct attendance.person_id) filter (where attendance.state = 'present'))::int as people,
        coalesce(max(session.headcount), 0) as heads
      from session_summary session
      left join session_attendance attendance
        on attendance.commune_id = session.commune_id and attendance.session_id = session.id
      where session.commune_id = $ and session.state <> 'cancelled'
        and session.day <= $::date
        and (attendance.person_id is not null or session.headcount is not null or session.state = 'held')
      group by session.commune_id, session.activity_id
    ), spent as (
      select activity_id, sum(amount)::bigint as amount from expense_amount
      where commune_id = $ and void_reason is null and voucher_date <= $::date
      group by activity_id
    )
    select activity.id, activity.title, activity.plan_item_id as "planItemId", class.first_day as "firstDay", class.last_day as "lastDay",
      class.sessions, class.marked, class.people, class.heads, coalesce(spent.amount, 0)::bigint as spent
    from class
    join activity_summary activity on activity.commune_id = class.commune_id and activity.id = class.activity_id
    left join spent on spent.activity_id = class.activity_id
    where activity.commune_id = $ and activity.plan_item_id = any($::uuid[])
    order by class.first_day, activity.title collate "vi-x-icu", activity.id;

-- listLines

    with line as (
      select line.item_id as "planItemId", line.title, line.class_count as "classCount", line.learners, line.cost,
        to_char(make_date(line.year, line.month, 1), 'YYYY-MM') as month, line.plan_id, line.position,
        coalesce(line.from_day, make_date(line.year, line.month, 1))::text as "dueFrom",
        coalesce(line.to_day, (make_date(line.year, line.month, 1) + interval '1 month - 1 day')::date)::text as "dueTo"
      from plan_line_in_force line
      where line.commune_id = $ and ($::uuid is null or line.plan_id = $::uuid)
        and line.period_from <= $::date and line.period_to >= $::date
    )
    select "planItemId", title, "classCount", learners, cost, month, "dueFrom", "dueTo" from line
    where "dueFrom" <= $
    order by month, plan_id, position, "planItemId";
