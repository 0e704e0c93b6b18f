-- findCentre
select "id", "name", "parent_body", "symbol", "place_name", "address", "phone", "motto", "area_ha", "revision" from "centre";

-- findLetterhead
select "centre"."name", "centre"."parent_body", "centre"."place_name", "centre"."symbol", "commune"."sample" from "centre" inner join "commune" on "commune"."id" = "centre"."commune_id";

-- updateCentre
update "centre" set "name" = $, "parent_body" = $, "symbol" = $, "place_name" = $, "address" = $, "phone" = $, "motto" = $, "area_ha" = $, "revision" = "revision" + $ where "revision" = $ returning "id", "name", "parent_body", "symbol", "place_name", "address", "phone", "motto", "area_ha", "revision";
