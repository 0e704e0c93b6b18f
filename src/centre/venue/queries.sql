-- insert
insert into "venue" ("commune_id", "id", "name", "village_id", "capacity", "active", "revision") values ($, $, $, $, $, $, $) on conflict do nothing returning "id", "name", "village_id", "capacity", "active", "revision";

-- listVenues
select "id", "name", "village_id", "capacity", "active", "revision" from "venue" where "commune_id" = $ order by "active" desc, "name" collate "vi-x-icu";

-- lock
select "id", "name", "village_id", "capacity", "active", "revision" from "venue" where "commune_id" = $ and "id" = $ for update;

-- update
update "venue" set "name" = $, "village_id" = $, "capacity" = $, "active" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "name", "village_id", "capacity", "active", "revision";
