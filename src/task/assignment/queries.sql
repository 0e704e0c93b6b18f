-- areUnchanged
select "id" from "assignment" where "commune_id" = $ and "plan_id" = $ and "revision" > $ limit $;

-- deleteAssignment
delete from "assignment" where "commune_id" = $ and "id" = $;

-- deleteAssignmentsOf
delete from "assignment" where "commune_id" = $ and "plan_id" = $;

-- findReport
select "id", "assignment_id", "unit_id", "village_id", "done", "result", "figure", "difficulty", "on_day" as "on", "reported_by" from "assignment_report" where "commune_id" = $ and "id" = $;

-- insertAssignments
insert into "assignment" ("commune_id", "id", "plan_id", "text", "wanted", "due_on", "by_centre", "each", "paper_unit", "figure", "figure_unit", "due_kept", "revision", "position") values ($ …), …;
insert into "assignment" ("commune_id", "id", "plan_id", "text", "wanted", "due_on", "by_centre", "each", "paper_unit", "figure", "figure_unit", "due_kept", "revision", "position") values ($, $, $, $, $, $, $, $, $, $, $, $, $, $);
insert into "assignment" ("commune_id", "id", "plan_id", "text", "wanted", "figure", "figure_unit", "by_centre", "each", "paper_unit", "due_on", "due_kept", "revision", "position") values ($ …), …;
insert into "assignment" ("commune_id", "id", "plan_id", "text", "wanted", "figure", "figure_unit", "by_centre", "each", "paper_unit", "due_on", "revision", "due_kept", "position") values ($, $, $, $, $, $, $, $, $, $, $, $, $, $);
select coalesce(max("position"), 0) as "last" from "assignment" where "commune_id" = $ and "plan_id" = $;

-- insertHolders
insert into "assignment_unit" ("commune_id", "id", "assignment_id", "unit_id", "role") values ($ …), …;
insert into "assignment_unit" ("commune_id", "id", "assignment_id", "unit_id", "role") values ($, $, $, $, $);
insert into "assignment_village" ("commune_id", "id", "assignment_id", "village_id", "role") values ($ …), …;
insert into "assignment_village" ("commune_id", "id", "assignment_id", "village_id", "role") values ($, $, $, $, $);

-- insertReport
insert into "assignment_report" ("commune_id", "assignment_id", "id", "unit_id", "village_id", "done", "result", "figure", "difficulty", "reported_by", "on_day") values ($, $, $, $, $, $, $, $, $, $, $) on conflict ("commune_id", "id") do nothing;

-- isAnyReported
select "report"."id" from "assignment_report" as "report" inner join "assignment" on "assignment"."id" = "report"."assignment_id" and "assignment"."commune_id" = "report"."commune_id" where "report"."commune_id" = $ and "assignment"."plan_id" = $ limit $;

-- listAssignedUnits
select "assignment_id", "unit_id", "role" from "assignment_unit" where "commune_id" = $ and "assignment_id" in ($ …) order by "role", "unit_id";

-- listAssignedVillages
select "assignment_id", "village_id", "role" from "assignment_village" where "commune_id" = $ and "assignment_id" in ($ …) order by "role", "village_id";

-- listReports
select "id", "assignment_id", "unit_id", "village_id", "done", "result", "figure", "difficulty", "on_day" as "on", "reported_by" from "assignment_report" where "commune_id" = $ and "assignment_id" in ($ …) order by "recorded_at", "id";

-- listRows
select "id", "plan_id", "text", "wanted", "figure", "figure_unit", "by_centre", "each", "paper_unit", "due_on", "due_kept", "reminded_on", "revision" from "assignment" where "commune_id" = $ and "id" in (select "assignment_id" from "assignment_unit" where "commune_id" = $ and "unit_id" = $ union select "assignment_id" from "assignment_village" where "commune_id" = $ and "village_id" = $) order by "plan_id", "position", "id";
select "id", "plan_id", "text", "wanted", "figure", "figure_unit", "by_centre", "each", "paper_unit", "due_on", "due_kept", "reminded_on", "revision" from "assignment" where "commune_id" = $ and "plan_id" = $ and "id" in (select "assignment_id" from "assignment_unit" where "commune_id" = $ and "unit_id" = $ union select "assignment_id" from "assignment_village" where "commune_id" = $ and "village_id" = $) order by "plan_id", "position", "id";
select "id", "plan_id", "text", "wanted", "figure", "figure_unit", "by_centre", "each", "paper_unit", "due_on", "due_kept", "reminded_on", "revision" from "assignment" where "commune_id" = $ and "plan_id" = $ order by "plan_id", "position", "id";
select "id", "plan_id", "text", "wanted", "figure", "figure_unit", "by_centre", "each", "paper_unit", "due_on", "due_kept", "reminded_on", "revision" from "assignment" where "commune_id" = $ order by "plan_id", "position", "id";

-- lockRow
select "id", "plan_id", "text", "wanted", "figure", "figure_unit", "by_centre", "each", "paper_unit", "due_on", "due_kept", "reminded_on", "revision" from "assignment" where "commune_id" = $ and "id" = $ for update;

-- updateAssignment
delete from "assignment_unit" where "commune_id" = $ and "assignment_id" = $;
delete from "assignment_village" where "commune_id" = $ and "assignment_id" = $;
update "assignment" set "plan_id" = $, "text" = $, "wanted" = $, "figure" = $, "figure_unit" = $, "by_centre" = $, "each" = $, "paper_unit" = $, "due_on" = $, "due_kept" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id";

-- updateReminded
update "assignment" set "reminded_on" = $ where "commune_id" = $ and "id" = $;
