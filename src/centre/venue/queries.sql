-- findVenue
select "id", "name", "village_id", "capacity", "active", "revision" from "venue" where "id" = $;

-- insertVenue
insert into "venue" ("commune_id", "id", "name", "village_id", "capacity", "active", "revision") values ($, $, $, $, $, $, $) returning "id", "name", "village_id", "capacity", "active", "revision";

-- listVenues
select "id", "name", "village_id", "capacity", "active", "revision" from "venue" order by "active" desc, "name" collate "vi-x-icu";

-- updateVenue
update "venue" set "name" = $, "village_id" = $, "capacity" = $, "active" = $, "revision" = "revision" + $ where "id" = $ and "revision" = $ returning "id", "name", "village_id", "capacity", "active", "revision";
