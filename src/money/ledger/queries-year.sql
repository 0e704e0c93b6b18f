-- lastDays
select "activity_id", max(day)::text as "day" from "session_summary" where "commune_id" = $ and "activity_id" = any($::uuid[]) group by "activity_id";

-- moneyOfYear

    with line as (
      select * from plan_line_in_force where commune_id = $ and plan_kind = 'annual' and plan_year = $
    ),
    source_money as (
      select activity_id, funding_source_id, sum(planned)::bigint as planned, sum(spent)::bigint as spent from (
        select activity_id, funding_source_id, amount as planned, 0::bigint as spent from budget_line where commune_id = $
        union all
        select activity.id, line.funding_source_id, activity.planned_cost, 0 from activity_summary activity
          left join line on line.commune_id = activity.commune_id and line.item_id = activity.plan_item_id
          where activity.commune_id = $ and activity.planned_cost > 0 and not exists (select from budget_line
            where budget_line.commune_id = activity.commune_id and budget_line.activity_id = activity.id)
        union all
        select activity_id, funding_source_id, 0, amount from expense where commune_id = $ and void_reason is null
      ) moved group by activity_id, funding_source_id
    )
    select activity.id as "activityId", null::uuid as "commonOf", activity.title, activity.programme,
      coalesce(extract(month from days.first)::int, line.month) as month, village.name as village,
      coalesce(money.planned, 0)::bigint as planned, coalesce(money.spent, 0)::bigint as spent,
      coalesce(cash.advanced, 0)::bigint as advanced, coalesce(cash.returned, 0)::bigint as returned, coalesce(cash.paid, 0)::bigint as paid,
      to_char(settlement.settled_on, 'YYYY-MM-DD') as "settledOn", activity.cancelled_on is not null as cancelled,
      coalesce(days.held, false) as held,
      coalesce(money.by_source, '[]'::jsonb) as "bySource"
    from activity_summary activity
    left join line on line.commune_id = activity.commune_id and line.item_id = activity.plan_item_id
    left join village_name village on village.commune_id = activity.commune_id and village.id = activity.village_id
    left join settlement on settlement.commune_id = activity.commune_id and settlement.activity_id = activity.id
    left join lateral (select min(session.day) as first, bool_or(state = 'held') as held from session_summary session
      where session.commune_id = activity.commune_id and session.activity_id = activity.id and session.state <> 'cancelled') days on true
    left join lateral (
      select sum(of_source.planned) as planned, sum(of_source.spent) as spent,
        jsonb_agg(jsonb_build_object('fundingSourceId', source.id, 'name', coalesce(source.name, 'Chưa rõ nguồn'), 'planned', of_source.planned, 'spent', of_source.spent)
          order by of_source.planned desc, source.name) as by_source
      from source_money of_source left join funding_source_name source
        on source.commune_id = $ and source.id = of_source.funding_source_id
      where of_source.activity_id = activity.id
    ) money on true
    left join lateral (
      select sum(amount) filter (where kind = 'advance') as advanced, sum(amount) filter (where kind = 'advance-return') as returned,
        sum(amount) filter (where kind = 'payment') as paid
      from payment where payment.commune_id = activity.commune_id and payment.activity_id = activity.id and payment.void_reason is null
    ) cash on true
    where activity.commune_id = $ and activity.year = $
    union all
    select null, null, line.title, line.programme, line.month, village.name, coalesce(line.cost, 0), 0, 0, 0, 0, null, false, false,
      case when coalesce(line.cost, 0) = 0 then '[]'::jsonb else jsonb_build_array(jsonb_build_object('fundingSourceId', source.id,
        'name', coalesce(source.name, 'Chưa rõ nguồn'), 'planned', line.cost, 'spent', 0)) end
    from line
    left join village_name village on village.commune_id = line.commune_id and village.id = line.village_id
    left join funding_source_name source on source.commune_id = line.commune_id and source.id = line.funding_source_id
    where not exists (select from activity_summary activity where activity.commune_id = line.commune_id and activity.plan_item_id = line.item_id)
    union all
    select null, plan.id, cost.purpose, null, extract(month from cost.voucher_date)::int, null, coalesce(cost.planned, 0), coalesce(cost.amount, 0),
      0, 0, 0, null, false, false, jsonb_build_array(jsonb_build_object('fundingSourceId', source.id, 'name', source.name,
        'planned', coalesce(cost.planned, 0), 'spent', coalesce(cost.amount, 0)))
    from common_cost cost
    join plan_name plan on plan.commune_id = cost.commune_id and plan.id = cost.plan_id and plan.year = $
    join funding_source_name source on source.commune_id = cost.commune_id and source.id = cost.funding_source_id
    where cost.commune_id = $ and cost.void_reason is null
    order by month nulls last, title;
