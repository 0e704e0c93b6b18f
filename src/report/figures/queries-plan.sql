-- groupNames
select "id" as "key", "name" from "village_name" where "commune_id" = $ order by "name" collate "vi-x-icu";
select count(*) as "count" from "resident_summary" where "commune_id" = $ and ("left_on" is null or "left_on" > $);

-- moneyBySource

    with line as (
      select line.commune_id, line.item_id, line.cost, line.funding_source_id
      from plan_line_in_force line
      where line.commune_id = $ and line.plan_id = $ and coalesce(line.from_day, make_date(line.year, line.month, 1)) <= $::date
        and coalesce(line.to_day, (make_date(line.year, line.month, 1) + interval '1 month - 1 day')::date) >= $::date
    ), moved as (
      select budget.funding_source_id, budget.amount as planned, 0::bigint as spent
      from line
      join activity_summary activity on activity.commune_id = line.commune_id and activity.plan_item_id = line.item_id and activity.cancelled_on is null
      join budget_amount budget on budget.commune_id = activity.commune_id and budget.activity_id = activity.id
      union all
      select line.funding_source_id, line.cost, 0 from line
      where line.cost is not null and not exists (select from activity_summary activity
        join budget_amount budget on budget.commune_id = activity.commune_id and budget.activity_id = activity.id
        where activity.commune_id = line.commune_id and activity.plan_item_id = line.item_id and activity.cancelled_on is null)
      union all
      select expense.funding_source_id, 0, expense.amount from expense_amount expense
      where expense.commune_id = $ and expense.void_reason is null and expense.voucher_date between $::date and $::date
        and exists (select from activity_summary activity
          join plan_line_in_force line on line.commune_id = activity.commune_id and line.item_id = activity.plan_item_id
          where activity.commune_id = expense.commune_id and activity.id = expense.activity_id and line.plan_id = $)
      union all
      select cost.funding_source_id, coalesce(cost.planned, 0), 0 from common_cost_amount cost
        join plan_name plan on plan.commune_id = cost.commune_id and plan.id = cost.plan_id
        where cost.commune_id = $ and cost.plan_id = $
      union all
      select cost.funding_source_id, 0, cost.amount from common_cost_amount cost
        where cost.commune_id = $ and cost.voucher_date between $::date and $::date
        and cost.plan_id = $
    )
    select moved.funding_source_id as key, source.name, sum(moved.planned)::bigint as planned, sum(moved.spent)::bigint as spent
    from moved left join funding_source_name source
      on source.commune_id = $ and source.id = moved.funding_source_id
    group by moved.funding_source_id, source.name
    order by sum(moved.planned) desc, source.name;

    with line as (
      select line.commune_id, line.item_id, line.cost, line.funding_source_id
      from plan_line_in_force line
      where line.commune_id = $ and line.plan_kind = 'annual' and make_date(line.year, line.month, 1) between $::date and $::date
    ), moved as (
      select budget.funding_source_id, budget.amount as planned, 0::bigint as spent
      from line
      join activity_summary activity on activity.commune_id = line.commune_id and activity.plan_item_id = line.item_id and activity.cancelled_on is null
      join budget_amount budget on budget.commune_id = activity.commune_id and budget.activity_id = activity.id
      union all
      select line.funding_source_id, line.cost, 0 from line
      where line.cost is not null and not exists (select from activity_summary activity
        join budget_amount budget on budget.commune_id = activity.commune_id and budget.activity_id = activity.id
        where activity.commune_id = line.commune_id and activity.plan_item_id = line.item_id and activity.cancelled_on is null)
      union all
      select expense.funding_source_id, 0, expense.amount from expense_amount expense
      where expense.commune_id = $ and expense.void_reason is null and expense.voucher_date between $::date and $::date
        and true
      union all
      select cost.funding_source_id, coalesce(cost.planned, 0), 0 from common_cost_amount cost
        join plan_name plan on plan.commune_id = cost.commune_id and plan.id = cost.plan_id
        where cost.commune_id = $ and plan.kind = 'annual' and make_date(plan.year, 1, 1) >= $::date and make_date(plan.year, 12, 31) <= $::date
      union all
      select cost.funding_source_id, 0, cost.amount from common_cost_amount cost
        where cost.commune_id = $ and cost.voucher_date between $::date and $::date
        and true
    )
    select moved.funding_source_id as key, source.name, sum(moved.planned)::bigint as planned, sum(moved.spent)::bigint as spent
    from moved left join funding_source_name source
      on source.commune_id = $ and source.id = moved.funding_source_id
    group by moved.funding_source_id, source.name
    order by sum(moved.planned) desc, source.name;

-- pastResults
select "programme", "classes", "attendances" from "stated_result" where "commune_id" = $ and "year" = $;

-- plannedGroups

    with line as (
      select line.programme, to_char(make_date(line.year, line.month, 1), 'YYYY-MM') as month, line.village_id, line.class_count,
        line.learners, line.cost, line.is_class
      from plan_line_in_force line
      where line.commune_id = $ and line.plan_id = $ and coalesce(line.from_day, make_date(line.year, line.month, 1)) <= $::date
        and coalesce(line.to_day, (make_date(line.year, line.month, 1) + interval '1 month - 1 day')::date) >= $::date
    )
    select case grouping(programme, month, village_id)
        when 3 then 'programme' when 5 then 'month' when 6 then 'village' else 'all' end as by,
      coalesce(programme, month, village_id::text) as key,
      count(*)::int as lines, coalesce(sum(class_count) filter (where is_class), 0)::int as classes,
      (count(*) filter (where is_class and class_count is null))::int as "classesBlank",
      coalesce(sum(learners) filter (where is_class), 0)::int as learners,
      (count(*) filter (where is_class and learners is null))::int as "learnersBlank",
      coalesce(sum(cost), 0)::bigint as cost
    from line group by grouping sets ((), (programme), (month), (village_id));

    with line as (
      select line.programme, to_char(make_date(line.year, line.month, 1), 'YYYY-MM') as month, line.village_id, line.class_count,
        line.learners, line.cost, line.is_class
      from plan_line_in_force line
      where line.commune_id = $ and line.plan_kind = 'annual' and make_date(line.year, line.month, 1) between $::date and $::date
    )
    select case grouping(programme, month, village_id)
        when 3 then 'programme' when 5 then 'month' when 6 then 'village' else 'all' end as by,
      coalesce(programme, month, village_id::text) as key,
      count(*)::int as lines, coalesce(sum(class_count) filter (where is_class), 0)::int as classes,
      (count(*) filter (where is_class and class_count is null))::int as "classesBlank",
      coalesce(sum(learners) filter (where is_class), 0)::int as learners,
      (count(*) filter (where is_class and learners is null))::int as "learnersBlank",
      coalesce(sum(cost), 0)::bigint as cost
    from line group by grouping sets ((), (programme), (month), (village_id));
