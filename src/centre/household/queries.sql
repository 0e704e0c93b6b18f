-- deleteUnused
delete from household where commune_id = $ and id = any($::uuid[]) and revision = 1
      and not exists (select from residence where residence.commune_id = household.commune_id and residence.household_id = household.id)
      and not exists (select from household_poverty poverty where poverty.commune_id = household.commune_id
        and poverty.household_id = household.id and (poverty.valid_to is not null or poverty.id <> all($::uuid[])));

-- endPoverty
delete from "household_poverty" where "commune_id" = $ and "household_id" = $ and "valid_from" >= $;
update "household_poverty" set "valid_to" = $ where "commune_id" = $ and "household_id" = $ and ("valid_to" is null or "valid_to" >= $);

-- find
select "id", "code", "village_id", "revision" from "household" where "commune_id" = $ and "id" = $;

-- findHousehold
select "household"."id", "household"."code", "household"."village_id", "household"."revision", "village"."name" as "village_name" from "household" inner join "village" on "village"."commune_id" = "household"."commune_id" and "village"."id" = "household"."village_id" where "household"."commune_id" = $ and "household"."id" = $;
select "household"."id", "household"."code", "household"."village_id", "household"."revision", "village"."name" as "village_name" from "household" inner join "village" on "village"."commune_id" = "household"."commune_id" and "village"."id" = "household"."village_id" where "household"."commune_id" = $ and "household"."id" = $ and "household"."village_id" = $;

-- insert
insert into "household" ("commune_id", "id", "code", "village_id", "revision") values ($, $, $, $, $) on conflict do nothing returning "id", "code", "village_id", "revision";

-- insertHouseholds
insert into "household" ("commune_id", "id", "village_id", "code") values ($ …), …;
insert into "household" ("commune_id", "id", "village_id", "code") values ($, $, $, $);

-- insertPoverty
insert into "household_poverty" ("commune_id", "id", "household_id", "status", "valid_from") values ($ …), …;
insert into "household_poverty" ("commune_id", "id", "household_id", "status", "valid_from") values ($, $, $, $, $);

-- listCodes
select "id", "code", "village_id" from "household" where "commune_id" = $;

-- listPoverty
select "id", "status", "valid_from", "valid_to" from "household_poverty" where "commune_id" = $ and "household_id" = $ order by "valid_from" desc;

-- lock
select "id", "code", "village_id", "revision" from "household" where "commune_id" = $ and "id" = $ for update;

-- searchHouseholds
select "household"."id", "household"."code", "household"."village_id", "household"."revision", "village"."name" as "village_name", "resident"."name" as "head_name" from "household" inner join "village" on "village"."commune_id" = "household"."commune_id" and "village"."id" = "household"."village_id" left join "resident" on "resident"."commune_id" = "household"."commune_id" and "resident"."household_id" = "household"."id" and "resident"."head" = $ and "resident"."left_on" is null where "household"."commune_id" = $ and "household"."village_id" = $ and ("resident"."folded" like $ or lower(household.code) like $) order by "household"."code" limit $;
select "household"."id", "household"."code", "household"."village_id", "household"."revision", "village"."name" as "village_name", "resident"."name" as "head_name" from "household" inner join "village" on "village"."commune_id" = "household"."commune_id" and "village"."id" = "household"."village_id" left join "resident" on "resident"."commune_id" = "household"."commune_id" and "resident"."household_id" = "household"."id" and "resident"."head" = $ and "resident"."left_on" is null where "household"."commune_id" = $ and "household"."village_id" = $ order by "household"."code" limit $;
select "household"."id", "household"."code", "household"."village_id", "household"."revision", "village"."name" as "village_name", "resident"."name" as "head_name" from "household" inner join "village" on "village"."commune_id" = "household"."commune_id" and "village"."id" = "household"."village_id" left join "resident" on "resident"."commune_id" = "household"."commune_id" and "resident"."household_id" = "household"."id" and "resident"."head" = $ and "resident"."left_on" is null where "household"."commune_id" = $ and ("resident"."folded" like $ or lower(household.code) like $) order by "household"."code" limit $;
select "household"."id", "household"."code", "household"."village_id", "household"."revision", "village"."name" as "village_name", "resident"."name" as "head_name" from "household" inner join "village" on "village"."commune_id" = "household"."commune_id" and "village"."id" = "household"."village_id" left join "resident" on "resident"."commune_id" = "household"."commune_id" and "resident"."household_id" = "household"."id" and "resident"."head" = $ and "resident"."left_on" is null where "household"."commune_id" = $ order by "household"."code" limit $;

-- update
update "household" set "code" = $, "village_id" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "code", "village_id", "revision";
