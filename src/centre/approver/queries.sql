-- approverOn
select "id", "kind", "name", "office_account", "verified", "valid_from", "valid_to", "revision" from "approver" where "commune_id" = $ and "valid_from" <= $ and ("valid_to" is null or "valid_to" >= $);

-- insert
insert into "approver" ("commune_id", "id", "kind", "name", "office_account", "verified", "valid_from", "valid_to", "revision") values ($, $, $, $, $, $, $, $, $) on conflict do nothing returning "id", "kind", "name", "office_account", "verified", "valid_from", "valid_to", "revision";
insert into "approver" ("commune_id", "id", "kind", "name", "office_account", "verified", "valid_from", "valid_to", "revision") values ($, $, $, $, $, $, $, $, $) returning "id", "kind", "name", "office_account", "verified", "valid_from", "valid_to", "revision";

-- listApprovers
select "id", "kind", "name", "office_account", "verified", "valid_from", "valid_to", "revision" from "approver" where "commune_id" = $ order by "valid_from";

-- lock
select "id", "kind", "name", "office_account", "verified", "valid_from", "valid_to", "revision" from "approver" where "commune_id" = $ and "id" = $ for update;

-- update
update "approver" set "kind" = $, "name" = $, "office_account" = $, "verified" = $, "valid_from" = $, "valid_to" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "kind", "name", "office_account", "verified", "valid_from", "valid_to", "revision";
