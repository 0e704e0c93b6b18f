-- knownYears

    select year from plan where commune_id = $ and kind = 'annual'
    union select year from activity where commune_id = $ order by year desc;

-- plannedLines
select "line"."item_id", "line"."title", "line"."programme", "line"."month", "line"."class_count", "line"."learners", "line"."cost", "village"."name" as "village" from "plan_line_in_force" as "line" left join "village" on "village"."commune_id" = "line"."commune_id" and "village"."id" = "line"."village_id" where "line"."commune_id" = $ and "line"."plan_kind" = $ and "line"."plan_year" = $ and "line"."unit_id" = $ order by "line"."month", "line"."position";
select "line"."item_id", "line"."title", "line"."programme", "line"."month", "line"."class_count", "line"."learners", "line"."cost", "village"."name" as "village" from "plan_line_in_force" as "line" left join "village" on "village"."commune_id" = "line"."commune_id" and "village"."id" = "line"."village_id" where "line"."commune_id" = $ and "line"."plan_kind" = $ and "line"."plan_year" = $ and "line"."village_id" = $ order by "line"."month", "line"."position";
select "line"."item_id", "line"."title", "line"."programme", "line"."month", "line"."class_count", "line"."learners", "line"."cost", "village"."name" as "village" from "plan_line_in_force" as "line" left join "village" on "village"."commune_id" = "line"."commune_id" and "village"."id" = "line"."village_id" where "line"."commune_id" = $ and "line"."plan_kind" = $ and "line"."plan_year" = $ order by "line"."month", "line"."position";

-- surveyed

    select need.programme, count(distinct (need.position, need.topic))::int as topics, sum(need.registered)::int as registered
    from need join needs_survey survey on survey.commune_id = need.commune_id and survey.id = need.survey_id
    join programme on programme.code = need.programme
    where need.commune_id = $ and survey.year = $ group by need.programme, programme.position order by programme.position;
