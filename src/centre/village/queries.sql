-- findVillage
select "id", "kind", "name", "valid_from", "valid_to", "revision" from "village" where "id" = $;

-- insertVillage
insert into "village" ("commune_id", "id", "kind", "name", "valid_from", "valid_to", "revision") values ($, $, $, $, $, $, $) returning "id", "kind", "name", "valid_from", "valid_to", "revision";

-- listVillages
select "id", "kind", "name", "valid_from", "valid_to", "revision", (select count(*) as "households" from "household" where "household"."village_id" = "village"."id") as "households", (select count(*) as "residents" from "resident" inner join "household" on "household"."id" = "resident"."household_id" where "household"."village_id" = "village"."id" and "resident"."left_on" is null) as "residents" from "village" order by "valid_to" desc nulls first, "name" collate "vi-x-icu";

-- updateVillage
update "village" set "kind" = $, "name" = $, "valid_from" = $, "valid_to" = $, "revision" = "revision" + $ where "id" = $ and "revision" = $ returning "id", "kind", "name", "valid_from", "valid_to", "revision";
