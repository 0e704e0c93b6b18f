-- findFundingSource
select "id", "name", "valid_from", "valid_to", "revision" from "funding_source" where "id" = $;

-- insertFundingSource
insert into "funding_source" ("commune_id", "id", "name", "valid_from", "valid_to", "revision") values ($, $, $, $, $, $) returning "id", "name", "valid_from", "valid_to", "revision";

-- listFundingSources
select "id", "name", "valid_from", "valid_to", "revision" from "funding_source" order by "valid_to" desc nulls first, "name" collate "vi-x-icu";

-- updateFundingSource
update "funding_source" set "name" = $, "valid_from" = $, "valid_to" = $, "revision" = "revision" + $ where "id" = $ and "revision" = $ returning "id", "name", "valid_from", "valid_to", "revision";
