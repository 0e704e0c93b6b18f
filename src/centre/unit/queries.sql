-- findUnit
select "id", "name", "short_name", "valid_from", "valid_to", "revision" from "unit" where "id" = $;

-- insertUnit
insert into "unit" ("commune_id", "id", "name", "short_name", "valid_from", "valid_to", "revision") values ($, $, $, $, $, $, $) returning "id", "name", "short_name", "valid_from", "valid_to", "revision";

-- insertUnits
insert into "unit" ("commune_id", "id", "name", "short_name", "valid_from", "valid_to") values ($ …), …;
insert into "unit" ("commune_id", "id", "name", "short_name", "valid_from", "valid_to") values ($, $, $, $, $, $);

-- listUnits
select "id", "name", "short_name", "valid_from", "valid_to", "revision" from "unit" order by "valid_to" desc nulls first, "name" collate "vi-x-icu";

-- updateUnit
update "unit" set "name" = $, "short_name" = $, "valid_from" = $, "valid_to" = $, "revision" = "revision" + $ where "id" = $ and "revision" = $ returning "id", "name", "short_name", "valid_from", "valid_to", "revision";
