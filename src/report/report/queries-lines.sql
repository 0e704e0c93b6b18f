-- classesOfLines

    select activity.id, activity.plan_item_id as "itemId", activity.cancelled_on is not null as cancelled,
      activity.is_class as "isClass",
      (select min(session.day)::text from session_summary session
        where session.commune_id = activity.commune_id and session.activity_id = activity.id and session.state <> 'cancelled'
          and (session.state = 'held' or session.headcount is not null)
          and session.day >= $::date
          and session.day <= $::date) as "heldOn",
      coalesce((select sum(expense.amount) from expense_amount expense
        where expense.commune_id = activity.commune_id and expense.activity_id = activity.id and expense.void_reason is null
          and expense.voucher_date between $::date and $::date), 0)::bigint as spent
    from activity_summary activity
    where activity.commune_id = $ and exists (select from plan_line_in_force line
      where line.commune_id = activity.commune_id and line.plan_id = $ and line.item_id = activity.plan_item_id);

-- linesOfPlan

    select * from (
      select line.item_id as id, line.title, line.year, line.month, line.from_day::text as "from", line.to_day::text as "to",
        line.hours_from as "hoursFrom", line.hours_to as "hoursTo", line.class_count as "classCount", line.learners, line.cost, line.position,
        coalesce(line.from_day, make_date(line.year, line.month, 1)) as first_day,
        coalesce(line.to_day, (make_date(line.year, line.month, 1) + interval '1 month - 1 day')::date)::text as "lastDay"
      from plan_line_in_force line where line.commune_id = $ and line.plan_id = $
    ) line
    where line.first_day <= $::date and line."lastDay"::date >= $::date
    order by line.first_day, line."hoursFrom" nulls first, line.position, line.id;
