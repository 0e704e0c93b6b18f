-- insert
insert into "village" ("commune_id", "id", "kind", "name", "valid_from", "valid_to", "revision") values ($, $, $, $, $, $, $) on conflict do nothing returning "id", "kind", "name", "valid_from", "valid_to", "revision";

-- listVillages
select "id", "kind", "name", "valid_from", "valid_to", "revision", (select count(*) as "households" from "household" where "household"."commune_id" = $ and "household"."village_id" = "village"."id") as "households", (select count(*) as "residents" from "resident" inner join "household" on "household"."commune_id" = "resident"."commune_id" and "household"."id" = "resident"."household_id" where "resident"."commune_id" = $ and "household"."village_id" = "village"."id" and "resident"."left_on" is null) as "residents" from "village" where "commune_id" = $ order by "valid_to" desc nulls first, "name" collate "vi-x-icu";

-- lock
select "id", "kind", "name", "valid_from", "valid_to", "revision" from "village" where "commune_id" = $ and "id" = $ for update;

-- update
update "village" set "kind" = $, "name" = $, "valid_from" = $, "valid_to" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "kind", "name", "valid_from", "valid_to", "revision";

-- villageRows
select "id", "kind", "name", "valid_from", "valid_to", "revision" from "village" where "commune_id" = $ order by "id";
