-- areTargetsUntouched
select "id" from "target" where "commune_id" = $ and "plan_id" = $ and ("revision" > $ or exists (select "report"."id" from "target_report" as "report" where "report"."commune_id" = $ and "report"."target_id" = "target"."id")) limit $;

-- deleteTargets
delete from "target" where "commune_id" = $ and "plan_id" = $;

-- find
select "id", "plan_id", "position", "text", "indicator", "own_indicator_id", "comparator", "value", "up_to", "unit", "due_on", "unit_id", "classes_of", "programme", "village_id", "form", "population", "population_of", "population_on", "dropped_reason", "revision" from "target" where "commune_id" = $ and "id" = $;

-- findEvidence
select "file"."name", "file"."media_type", "file"."bytes" from "target_report_file" as "link" inner join "stored_file" as "file" on "file"."commune_id" = "link"."commune_id" and "file"."id" = "link"."file_id" where "link"."commune_id" = $ and "link"."report_id" = $ and "file"."id" = $;

-- findReport
select "id", "target_id", "on_date" as "on", "value", "withdrawn_reason" from "target_report" where "commune_id" = $ and "id" = $;

-- insert
insert into "target" ("commune_id", "id", "plan_id", "position", "text", "indicator", "own_indicator_id", "comparator", "value", "up_to", "unit", "due_on", "unit_id", "classes_of", "programme", "village_id", "form", "population", "population_of", "population_on", "dropped_reason", "revision") values ($, $, $, $, $, $, $, $, $, $, $, $, $, $, $, $, $, $, $, $, $, $) on conflict do nothing returning "id", "plan_id", "position", "text", "indicator", "own_indicator_id", "comparator", "value", "up_to", "unit", "due_on", "unit_id", "classes_of", "programme", "village_id", "form", "population", "population_of", "population_on", "dropped_reason", "revision";

-- insertEvidence
insert into "target_report_file" ("commune_id", "id", "report_id", "file_id") values ($, $, $, $);

-- insertReport
insert into "target_report" ("commune_id", "id", "target_id", "on_date", "value", "part", "whole", "evidence", "note", "reported_by") values ($, $, $, $, $, $, $, $, $, $) on conflict ("commune_id", "id") do nothing;

-- insertTargets
insert into "target" ("commune_id", "id", "plan_id", "position", "text", "indicator", "own_indicator_id", "comparator", "value", "up_to", "unit", "due_on", "unit_id", "classes_of", "programme", "village_id", "form", "population", "population_of", "population_on", "dropped_reason", "revision") values ($ …), … on conflict ("commune_id", "id") do nothing;

-- listEvidence
select "file"."id", "file"."name", "file"."sha256", "file"."media_type", "link"."report_id" from "target_report_file" as "link" inner join "stored_file" as "file" on "file"."commune_id" = "link"."commune_id" and "file"."id" = "link"."file_id" inner join "target_report" as "report" on "report"."commune_id" = "link"."commune_id" and "report"."id" = "link"."report_id" where "link"."commune_id" = $ and "report"."target_id" = $ order by "file"."added_at";

-- listNames
select "id", "name" from "unit_name" where "commune_id" = $;
select "id", "name" from "village_name" where "commune_id" = $;

-- listReports
select "report"."id", "report"."target_id", "report"."on_date" as "on", "report"."value", "report"."part", "report"."whole", "report"."evidence", "report"."note", "report"."reported_by", "report"."withdrawn_reason", (select count(*) as "count" from "target_report_file" as "file" where "file"."commune_id" = $ and "file"."report_id" = "report"."id") as "files" from "target_report" as "report" where "report"."commune_id" = $ and "report"."target_id" = any($) order by "report"."on_date" desc, "report"."seq" desc;

-- listTargetRows
select "id", "plan_id", "position", "text", "indicator", "own_indicator_id", "comparator", "value", "up_to", "unit", "due_on", "unit_id", "classes_of", "programme", "village_id", "form", "population", "population_of", "population_on", "dropped_reason", "revision" from "target" where "commune_id" = $ and "plan_id" = any($) and "unit_id" = $ order by "plan_id", "position", "id";
select "id", "plan_id", "position", "text", "indicator", "own_indicator_id", "comparator", "value", "up_to", "unit", "due_on", "unit_id", "classes_of", "programme", "village_id", "form", "population", "population_of", "population_on", "dropped_reason", "revision" from "target" where "commune_id" = $ and "plan_id" = any($) order by "plan_id", "position", "id";
select "id", "plan_id", "position", "text", "indicator", "own_indicator_id", "comparator", "value", "up_to", "unit", "due_on", "unit_id", "classes_of", "programme", "village_id", "form", "population", "population_of", "population_on", "dropped_reason", "revision" from "target" where "commune_id" = $ and "unit_id" = $ order by "plan_id", "position", "id";
select "id", "plan_id", "position", "text", "indicator", "own_indicator_id", "comparator", "value", "up_to", "unit", "due_on", "unit_id", "classes_of", "programme", "village_id", "form", "population", "population_of", "population_on", "dropped_reason", "revision" from "target" where "commune_id" = $ order by "plan_id", "position", "id";

-- lock
select "id", "plan_id", "position", "text", "indicator", "own_indicator_id", "comparator", "value", "up_to", "unit", "due_on", "unit_id", "classes_of", "programme", "village_id", "form", "population", "population_of", "population_on", "dropped_reason", "revision" from "target" where "commune_id" = $ and "id" = $ for update;

-- update
update "target" set "plan_id" = $, "position" = $, "text" = $, "indicator" = $, "own_indicator_id" = $, "comparator" = $, "value" = $, "up_to" = $, "unit" = $, "due_on" = $, "unit_id" = $, "classes_of" = $, "programme" = $, "village_id" = $, "form" = $, "population" = $, "population_of" = $, "population_on" = $, "dropped_reason" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "plan_id", "position", "text", "indicator", "own_indicator_id", "comparator", "value", "up_to", "unit", "due_on", "unit_id", "classes_of", "programme", "village_id", "form", "population", "population_of", "population_on", "dropped_reason", "revision";

-- withdrawReport
update "target_report" set "withdrawn_reason" = $ where "commune_id" = $ and "id" = $;
