-- insert
insert into "equipment" ("commune_id", "id", "name", "quantity", "year", "source", "condition", "note", "active", "revision") values ($, $, $, $, $, $, $, $, $, $) on conflict do nothing returning "id", "name", "quantity", "year", "source", "condition", "note", "active", "revision";

-- listEquipment
select "id", "name", "quantity", "year", "source", "condition", "note", "active", "revision" from "equipment" where "commune_id" = $ order by "active" desc, "name" collate "vi-x-icu", "year", "id";

-- lock
select "id", "name", "quantity", "year", "source", "condition", "note", "active", "revision" from "equipment" where "commune_id" = $ and "id" = $ for update;

-- update
update "equipment" set "name" = $, "quantity" = $, "year" = $, "source" = $, "condition" = $, "note" = $, "active" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "name", "quantity", "year", "source", "condition", "note", "active", "revision";
