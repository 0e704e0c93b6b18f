-- insert
insert into "common_cost" ("commune_id", "id", "plan_id", "funding_source_id", "head", "purpose", "planned", "amount", "payee", "voucher_number", "voucher_date", "void_reason", "revision") values ($, $, $, $, $, $, $, $, $, $, $, $, $) on conflict do nothing returning "id", "plan_id", "funding_source_id", "head", "purpose", "planned", "amount", "payee", "voucher_number", "voucher_date", "void_reason", "revision";

-- listCommonCostRows
select "id", "plan_id", "funding_source_id", "head", "purpose", "planned", "amount", "payee", "voucher_number", "voucher_date", "void_reason", "revision" from "common_cost" where "commune_id" = $ and "plan_id" = $ order by "voucher_date" asc nulls last, "purpose", "id";

-- lock
select "id", "plan_id", "funding_source_id", "head", "purpose", "planned", "amount", "payee", "voucher_number", "voucher_date", "void_reason", "revision" from "common_cost" where "commune_id" = $ and "id" = $ for update;

-- update
update "common_cost" set "plan_id" = $, "funding_source_id" = $, "head" = $, "purpose" = $, "planned" = $, "amount" = $, "payee" = $, "voucher_number" = $, "voucher_date" = $, "void_reason" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "plan_id", "funding_source_id", "head", "purpose", "planned", "amount", "payee", "voucher_number", "voucher_date", "void_reason", "revision";
