-- findCentre
select "id", "name", "parent_body", "symbol", "place_name", "address", "phone", "motto", "payer", "area_ha", "revision" from "centre" where "commune_id" = $;

-- findLetterhead
select "centre"."name", "centre"."parent_body", "centre"."place_name", "centre"."symbol", "commune"."sample" from "centre" inner join "commune" on "commune"."id" = "centre"."commune_id" where "centre"."commune_id" = $;

-- insert
insert into "centre" ("commune_id", "id", "name", "parent_body", "symbol", "place_name", "address", "phone", "motto", "payer", "area_ha", "revision") values ($, $, $, $, $, $, $, $, $, $, $, $) on conflict do nothing returning "id", "name", "parent_body", "symbol", "place_name", "address", "phone", "motto", "payer", "area_ha", "revision";

-- lock
select "id", "name", "parent_body", "symbol", "place_name", "address", "phone", "motto", "payer", "area_ha", "revision" from "centre" where "commune_id" = $ and "id" = $ for update;

-- update
update "centre" set "name" = $, "parent_body" = $, "symbol" = $, "place_name" = $, "address" = $, "phone" = $, "motto" = $, "payer" = $, "area_ha" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "name", "parent_body", "symbol", "place_name", "address", "phone", "motto", "payer", "area_ha", "revision";
