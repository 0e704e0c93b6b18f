-- household_village_begin
insert into "household_village" (commune_id, "household_id", "village_id", valid_from)
          values ($, $, $, $);

-- household_village_end
update "household_village" set valid_to = $ where commune_id = $ and id = $;

-- household_village_list
select id, "village_id" as place, valid_from as "validFrom", valid_to as "validTo" from "household_village"
          where commune_id = $ and "household_id" = $ order by valid_from desc nulls last for update;

-- listHomes

    select household.code as "householdCode", village.name as "villageName",
      greatest(home.valid_from, stood.valid_from) as "validFrom", least(home.valid_to, stood.valid_to) as "validTo"
    from residence home
    join household_village stood on stood.commune_id = home.commune_id and stood.household_id = home.household_id
      and daterange(stood.valid_from, stood.valid_to, '[]') && daterange(home.valid_from, home.valid_to, '[]')
    join household on household.commune_id = home.commune_id and household.id = home.household_id
    join village on village.commune_id = stood.commune_id and village.id = stood.village_id
    where home.commune_id = $ and home.resident_id = $
    order by 3 desc nulls last;

-- listStandings
select "village"."name" as "village_name", "household_village"."valid_from", "household_village"."valid_to" from "household_village" inner join "village" on "village"."commune_id" = "household_village"."commune_id" and "village"."id" = "household_village"."village_id" where "household_village"."commune_id" = $ and "household_village"."household_id" = $ order by "household_village"."valid_from" desc nulls last;

-- residence_begin
insert into "residence" (commune_id, "resident_id", "household_id", valid_from)
          values ($, $, $, $);

-- residence_end
update "residence" set valid_to = $ where commune_id = $ and id = $;

-- residence_list
select id, "household_id" as place, valid_from as "validFrom", valid_to as "validTo" from "residence"
          where commune_id = $ and "resident_id" = $ order by valid_from desc nulls last for update;

-- residence_remove
delete from "residence" where commune_id = $ and id = $;

-- residence_replace
update "residence" set "household_id" = $ where commune_id = $ and id = $;
