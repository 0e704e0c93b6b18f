-- communityOn
select "status", count(distinct "household_id") as "households" from "household_poverty" where "commune_id" = $ and "valid_from" <= $ and ("valid_to" is null or "valid_to" >= $) group by "status";
select count(distinct "household_id") as "households", count(*) as "population" from "resident" where "commune_id" = $ and ("left_on" is null or "left_on" > $);

-- insertPastResults
insert into "past_result" ("commune_id", "id", "year", "programme", "classes", "attendances") values ($ …), … on conflict ("commune_id", "year", "programme") do nothing returning "id";

-- pastResults
select "programme", "classes", "attendances" from "past_result" where "commune_id" = $ and "year" = $ order by "programme";
