-- find
select "id", "name", "unit", "base", "definition", "source", "active", "revision" from "own_indicator" where "commune_id" = $ and "id" = $;

-- insert
insert into "own_indicator" ("commune_id", "id", "name", "unit", "base", "definition", "source", "active", "revision") values ($, $, $, $, $, $, $, $, $) on conflict do nothing returning "id", "name", "unit", "base", "definition", "source", "active", "revision";

-- listOwnRows
select "id", "name", "unit", "base", "definition", "source", "active", "revision" from "own_indicator" where "commune_id" = $ order by "active" desc, "name" collate "vi-x-icu", "id";

-- lock
select "id", "name", "unit", "base", "definition", "source", "active", "revision" from "own_indicator" where "commune_id" = $ and "id" = $ for update;

-- update
update "own_indicator" set "name" = $, "unit" = $, "base" = $, "definition" = $, "source" = $, "active" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "name", "unit", "base", "definition", "source", "active", "revision";
