-- deleteAvoidedDays
delete from "avoided_days" where "commune_id" = $ and "id" = $;

-- find
select "id", "from_day", "to_day", "reason", "revision" from "avoided_days" where "commune_id" = $ and "id" = $;

-- insert
insert into "avoided_days" ("commune_id", "id", "from_day", "to_day", "reason", "revision") values ($, $, $, $, $, $) on conflict do nothing returning "id", "from_day", "to_day", "reason", "revision";

-- listAvoidedDays
select "id", "from_day", "to_day", "reason", "revision" from "avoided_days" where "commune_id" = $ order by "from_day" desc, "id";

-- lock
select "id", "from_day", "to_day", "reason", "revision" from "avoided_days" where "commune_id" = $ and "id" = $ for update;

-- update
update "avoided_days" set "from_day" = $, "to_day" = $, "reason" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "from_day", "to_day", "reason", "revision";
