-- approverOn
select "id", "kind", "name", "office_account", "verified", "valid_from", "valid_to", "revision" from "approver" where "valid_from" <= $ and ("valid_to" is null or "valid_to" >= $);

-- findApprover
select "id", "kind", "name", "office_account", "verified", "valid_from", "valid_to", "revision" from "approver" where "id" = $;

-- insertApprover
insert into "approver" ("commune_id", "id", "kind", "name", "office_account", "verified", "valid_from", "valid_to", "revision") values ($, $, $, $, $, $, $, $, $) returning "id", "kind", "name", "office_account", "verified", "valid_from", "valid_to", "revision";

-- listApprovers
select "id", "kind", "name", "office_account", "verified", "valid_from", "valid_to", "revision" from "approver" order by "valid_from";

-- updateApprover
update "approver" set "kind" = $, "name" = $, "office_account" = $, "verified" = $, "valid_from" = $, "valid_to" = $, "revision" = "revision" + $ where "id" = $ and "revision" = $ returning "id", "kind", "name", "office_account", "verified", "valid_from", "valid_to", "revision";
