-- classesByMonth
select "month", count(*) as "classes", count("reported_on") as "reported", max(reported_on) as "last_on" from "activity_summary" where "commune_id" = $ and "year" = $ and "cancelled_on" is null group by "commune_id", "month" order by "month";

-- insert
insert into "duty" ("commune_id", "id", "code", "text", "month", "day", "source", "verified", "warn_days", "active", "revision") values ($, $, $, $, $, $, $, $, $, $, $) on conflict do nothing returning "id", "code", "text", "month", "day", "source", "verified", "warn_days", "active", "revision";
insert into "duty_done" ("commune_id", "id", "duty_id", "year", "done_on", "note", "revision") values ($, $, $, $, $, $, $) on conflict do nothing returning "id", "duty_id", "year", "done_on", "note", "revision";

-- inspectionsOf
select "period_from", "period_to", "on_date" from "inspection_held" where "commune_id" = $ and "period_from" >= $ and "period_to" <= $ order by "on_date";

-- listDone
select "id", "duty_id", "year", "done_on", "note", "revision" from "duty_done" where "commune_id" = $ and "year" = $ order by "duty_id";

-- listDutyRecords
select "id", "code", "text", "month", "day", "source", "verified", "warn_days", "active", "revision" from "duty" where "commune_id" = $ order by "code";

-- lock
select "id", "code", "text", "month", "day", "source", "verified", "warn_days", "active", "revision" from "duty" where "commune_id" = $ and "id" = $ for update;
select "id", "duty_id", "year", "done_on", "note", "revision" from "duty_done" where "commune_id" = $ and "id" = $ for update;

-- update
update "duty" set "code" = $, "text" = $, "month" = $, "day" = $, "source" = $, "verified" = $, "warn_days" = $, "active" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "code", "text", "month", "day", "source", "verified", "warn_days", "active", "revision";
update "duty_done" set "duty_id" = $, "year" = $, "done_on" = $, "note" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "duty_id", "year", "done_on", "note", "revision";
