-- knownYears

    select year from plan_name where commune_id = $ and kind = 'annual'
    union select year from activity_summary where commune_id = $ order by year desc;

-- plannedLines
select "line"."item_id", "line"."title", "line"."programme", "line"."form", "line"."is_class", "line"."month", "line"."class_count", "line"."learners", "line"."cost", "village"."name" as "village" from "plan_line_in_force" as "line" left join "village_name" as "village" on "village"."commune_id" = "line"."commune_id" and "village"."id" = "line"."village_id" where "line"."commune_id" = $ and "line"."plan_kind" = $ and "line"."plan_year" = $ and "line"."unit_id" = $ order by "line"."month", "line"."position";
select "line"."item_id", "line"."title", "line"."programme", "line"."form", "line"."is_class", "line"."month", "line"."class_count", "line"."learners", "line"."cost", "village"."name" as "village" from "plan_line_in_force" as "line" left join "village_name" as "village" on "village"."commune_id" = "line"."commune_id" and "village"."id" = "line"."village_id" where "line"."commune_id" = $ and "line"."plan_kind" = $ and "line"."plan_year" = $ and "line"."village_id" = $ order by "line"."month", "line"."position";
select "line"."item_id", "line"."title", "line"."programme", "line"."form", "line"."is_class", "line"."month", "line"."class_count", "line"."learners", "line"."cost", "village"."name" as "village" from "plan_line_in_force" as "line" left join "village_name" as "village" on "village"."commune_id" = "line"."commune_id" and "village"."id" = "line"."village_id" where "line"."commune_id" = $ and "line"."plan_kind" = $ and "line"."plan_year" = $ order by "line"."month", "line"."position";
