-- linesOfPlan
select "line"."item_id", "line"."title", "line"."form", "line"."is_class", "line"."programme", "line"."learners", "line"."venue_text", "line"."village_id", "line"."unit_id", "line"."from_day", "line"."to_day", "line"."hours_from", "unit"."name" as "unit_name", "village"."name" as "village_name" from "plan_line_in_force" as "line" left join "unit_name" as "unit" on "unit"."commune_id" = "line"."commune_id" and "unit"."id" = "line"."unit_id" left join "village_name" as "village" on "village"."commune_id" = "line"."commune_id" and "village"."id" = "line"."village_id" where "line"."commune_id" = $ and "line"."plan_id" = $ order by "line"."from_day", "line"."hours_from", "line"."position";

-- localsOn
select "id", "name" from "unit_name" where "commune_id" = $ order by "name" collate "vi-x-icu";
select "id", "name" from "village_name" where "commune_id" = $ and "valid_from" <= $ and ("valid_to" is null or "valid_to" >= $) order by "name" collate "vi-x-icu";

-- ownActivities

    select activity.id, activity.title, coalesce(village.name, unit.name) as who, village.id is not null as "byVillage",
      min(session.day)::text as "on", max(session.headcount) as people
    from activity
    join session on session.commune_id = activity.commune_id and session.activity_id = activity.id and session.state = 'held'
    left join village_name village on village.commune_id = activity.commune_id and village.id = activity.village_id
    left join activity_unit lead on lead.commune_id = activity.commune_id and lead.activity_id = activity.id and lead.role = 'lead'
    left join unit_name unit on unit.commune_id = activity.commune_id and unit.id = lead.unit_id
    where activity.commune_id = $ and activity.plan_item_id is null and not activity.is_class
      and activity.cancelled_on is null and coalesce(village.name, unit.name) is not null
      and session.day between $::date and $::date
    group by activity.id, activity.title, village.id, village.name, unit.name
    order by 5, 3, 1;

-- weeksInForce
select distinct "plan"."id" as "plan_id", "plan"."title", "line"."period_from", "line"."period_to" from "plan_line_in_force" as "line" inner join "plan_name" as "plan" on "plan"."commune_id" = "line"."commune_id" and "plan"."id" = "line"."plan_id" where "line"."commune_id" = $ and "line"."plan_kind" = $ order by "line"."period_from" desc;
