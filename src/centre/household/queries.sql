-- deleteUnused
delete from household where id = any($::uuid[]) and revision = 1
      and not exists (select from resident where resident.commune_id = household.commune_id and resident.household_id = household.id)
      and not exists (select from household_poverty poverty where poverty.commune_id = household.commune_id
        and poverty.household_id = household.id and (poverty.valid_to is not null or poverty.id <> all($::uuid[])));

-- endPoverty
delete from "household_poverty" where "household_id" = $ and "valid_from" >= $;
update "household_poverty" set "valid_to" = $ where "household_id" = $ and ("valid_to" is null or "valid_to" >= $);

-- findHousehold
select "household"."id", "household"."code", "household"."village_id", "household"."revision", "village"."name" as "village_name" from "household" inner join "village" on "village"."id" = "household"."village_id" where "household"."id" = $;
select "household"."id", "household"."code", "household"."village_id", "household"."revision", "village"."name" as "village_name" from "household" inner join "village" on "village"."id" = "household"."village_id" where "household"."id" = $ and "household"."village_id" = $;

-- findPlainHousehold
select "household"."id", "household"."code", "household"."village_id", "household"."revision" from "household" where "id" = $;

-- insertHousehold
insert into "household" ("commune_id", "id", "code", "village_id", "revision") values ($, $, $, $, $) returning "household"."id", "household"."code", "household"."village_id", "household"."revision";

-- insertHouseholds
insert into "household" ("commune_id", "id", "village_id", "code") values ($ …), …;
insert into "household" ("commune_id", "id", "village_id", "code") values ($, $, $, $);

-- insertPoverty
insert into "household_poverty" ("commune_id", "id", "household_id", "status", "valid_from") values ($ …), …;
insert into "household_poverty" ("commune_id", "id", "household_id", "status", "valid_from") values ($, $, $, $, $);

-- listCodes
select "id", "code", "village_id" from "household";

-- listPoverty
select "id", "status", "valid_from", "valid_to" from "household_poverty" where "household_id" = $ order by "valid_from" desc;

-- searchHouseholds
select "household"."id", "household"."code", "household"."village_id", "household"."revision", "village"."name" as "village_name", "resident"."name" as "head_name" from "household" inner join "village" on "village"."id" = "household"."village_id" left join "resident" on "resident"."household_id" = "household"."id" and "resident"."head" = $ and "resident"."left_on" is null order by "household"."code" limit $;
select "household"."id", "household"."code", "household"."village_id", "household"."revision", "village"."name" as "village_name", "resident"."name" as "head_name" from "household" inner join "village" on "village"."id" = "household"."village_id" left join "resident" on "resident"."household_id" = "household"."id" and "resident"."head" = $ and "resident"."left_on" is null where "household"."village_id" = $ and ("resident"."folded" like $ or lower(household.code) like $) order by "household"."code" limit $;
select "household"."id", "household"."code", "household"."village_id", "household"."revision", "village"."name" as "village_name", "resident"."name" as "head_name" from "household" inner join "village" on "village"."id" = "household"."village_id" left join "resident" on "resident"."household_id" = "household"."id" and "resident"."head" = $ and "resident"."left_on" is null where "household"."village_id" = $ order by "household"."code" limit $;
select "household"."id", "household"."code", "household"."village_id", "household"."revision", "village"."name" as "village_name", "resident"."name" as "head_name" from "household" inner join "village" on "village"."id" = "household"."village_id" left join "resident" on "resident"."household_id" = "household"."id" and "resident"."head" = $ and "resident"."left_on" is null where ("resident"."folded" like $ or lower(household.code) like $) order by "household"."code" limit $;

-- updateHousehold
update "household" set "code" = $, "village_id" = $, "revision" = "revision" + $ where "id" = $ and "revision" = $ returning "household"."id", "household"."code", "household"."village_id", "household"."revision";
