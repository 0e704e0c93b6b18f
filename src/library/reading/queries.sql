-- insert
insert into "library_reading" ("commune_id", "id", "on_day", "place", "readers", "note", "revision") values ($, $, $, $, $, $, $) on conflict do nothing returning "id", "on_day", "place", "readers", "note", "revision";

-- listReadings
select "id", "on_day", "place", "readers", "note", "revision" from "library_reading" where "commune_id" = $ order by "on_day" desc, "id";

-- lock
select "id", "on_day", "place", "readers", "note", "revision" from "library_reading" where "commune_id" = $ and "id" = $ for update;

-- update
update "library_reading" set "on_day" = $, "place" = $, "readers" = $, "note" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "on_day", "place", "readers", "note", "revision";
