-- insertExpenses
insert into "expense" ("commune_id", "activity_id", "funding_source_id", "head", "description", "amount", "payee", "voucher_number", "voucher_date", "id") values ($ …), …;
insert into "expense" ("commune_id", "activity_id", "funding_source_id", "head", "description", "amount", "payee", "voucher_number", "voucher_date", "id") values ($, $, $, $, $, $, $, $, $, $);

-- listCounted
select "activity_id", "funding_source_id", "head", "description", "amount", "payee", "voucher_number", "voucher_date" from "expense" where "commune_id" = $ and "void_reason" is null;

-- listEntered
select "expense"."id", "expense"."activity_id", "expense"."revision", "settlement"."settled_on" from "expense" left join "settlement" on "settlement"."commune_id" = "expense"."commune_id" and "settlement"."activity_id" = "expense"."activity_id" where "expense"."commune_id" = $ and "expense"."id" = any($::uuid[]) and "expense"."void_reason" is null;

-- listNamedClasses
select "activity"."id", "activity"."title", "village"."name" as "village", "activity"."roster_code", "settlement"."settled_on" from "activity_summary" as "activity" left join "village_name" as "village" on "village"."commune_id" = "activity"."commune_id" and "village"."id" = "activity"."village_id" left join "settlement" on "settlement"."commune_id" = "activity"."commune_id" and "settlement"."activity_id" = "activity"."id" where "activity"."commune_id" = $ and "activity"."id" = $ order by "activity"."title", "activity"."id";
select "activity"."id", "activity"."title", "village"."name" as "village", "activity"."roster_code", "settlement"."settled_on" from "activity_summary" as "activity" left join "village_name" as "village" on "village"."commune_id" = "activity"."commune_id" and "village"."id" = "activity"."village_id" left join "settlement" on "settlement"."commune_id" = "activity"."commune_id" and "settlement"."activity_id" = "activity"."id" where "activity"."commune_id" = $ and "activity"."year" = $ order by "activity"."title", "activity"."id";

-- voidExpenses
update "expense" set "void_reason" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = any($::uuid[]) and "void_reason" is null;
