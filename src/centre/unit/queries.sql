-- insert
insert into "unit" ("commune_id", "id", "name", "short_name", "valid_from", "valid_to", "email", "revision") values ($, $, $, $, $, $, $, $) on conflict do nothing returning "id", "name", "short_name", "valid_from", "valid_to", "email", "revision";
insert into "unit" ("commune_id", "id", "name", "short_name", "valid_from", "valid_to", "revision") values ($, $, $, $, $, $, $) on conflict do nothing returning "id", "name", "short_name", "valid_from", "valid_to", "email", "revision";

-- insertUnits
insert into "unit" ("commune_id", "id", "name", "short_name", "valid_from", "valid_to") values ($ …), …;
insert into "unit" ("commune_id", "id", "name", "short_name", "valid_from", "valid_to") values ($, $, $, $, $, $);

-- listUnits
select "id", "name", "short_name", "valid_from", "valid_to", "email", "revision" from "unit" where "commune_id" = $ order by "valid_to" desc nulls first, "name" collate "vi-x-icu";

-- lock
select "id", "name", "short_name", "valid_from", "valid_to", "email", "revision" from "unit" where "commune_id" = $ and "id" = $ for update;

-- lockUnits
select pg_advisory_xact_lock(hashtextextended($, 0));

-- update
update "unit" set "name" = $, "short_name" = $, "valid_from" = $, "valid_to" = $, "email" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "name", "short_name", "valid_from", "valid_to", "email", "revision";
update "unit" set "name" = $, "short_name" = $, "valid_from" = $, "valid_to" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "name", "short_name", "valid_from", "valid_to", "email", "revision";
