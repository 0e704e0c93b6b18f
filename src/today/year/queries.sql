-- knownYears

    select year from plan where kind = 'annual' union select year from activity order by year desc;

-- plannedLines
select "line"."item_id", "line"."title", "line"."programme", "line"."month", "line"."class_count", "line"."learners", "line"."cost", "village"."name" as "village" from "plan_line" as "line" inner join "plan_version" as "version" on "version"."id" = "line"."version_id" inner join "plan" on "plan"."id" = "version"."plan_id" left join "village" on "village"."id" = "line"."village_id" where "plan"."kind" = $ and "plan"."year" = $ and "version"."state" = $ and "line"."unit_id" = $ order by "line"."month", "line"."position";
select "line"."item_id", "line"."title", "line"."programme", "line"."month", "line"."class_count", "line"."learners", "line"."cost", "village"."name" as "village" from "plan_line" as "line" inner join "plan_version" as "version" on "version"."id" = "line"."version_id" inner join "plan" on "plan"."id" = "version"."plan_id" left join "village" on "village"."id" = "line"."village_id" where "plan"."kind" = $ and "plan"."year" = $ and "version"."state" = $ and "line"."village_id" = $ order by "line"."month", "line"."position";
select "line"."item_id", "line"."title", "line"."programme", "line"."month", "line"."class_count", "line"."learners", "line"."cost", "village"."name" as "village" from "plan_line" as "line" inner join "plan_version" as "version" on "version"."id" = "line"."version_id" inner join "plan" on "plan"."id" = "version"."plan_id" left join "village" on "village"."id" = "line"."village_id" where "plan"."kind" = $ and "plan"."year" = $ and "version"."state" = $ order by "line"."month", "line"."position";

-- surveyed

    select need.programme, count(distinct (need.position, need.topic))::int as topics, sum(need.registered)::int as registered
    from need join needs_survey survey on survey.commune_id = need.commune_id and survey.id = need.survey_id
    join programme on programme.code = need.programme
    where survey.year = $ group by need.programme, programme.position order by programme.position;
