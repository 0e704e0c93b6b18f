-- insert
insert into "funding_source" ("commune_id", "id", "name", "valid_from", "valid_to", "revision") values ($, $, $, $, $, $) on conflict do nothing returning "id", "name", "valid_from", "valid_to", "revision";

-- listFundingSources
select "id", "name", "valid_from", "valid_to", "revision" from "funding_source" where "commune_id" = $ order by "valid_to" desc nulls first, "name" collate "vi-x-icu";

-- lock
select "id", "name", "valid_from", "valid_to", "revision" from "funding_source" where "commune_id" = $ and "id" = $ for update;

-- update
update "funding_source" set "name" = $, "valid_from" = $, "valid_to" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "name", "valid_from", "valid_to", "revision";
