-- communityOn
select "status", count(distinct "household_id") as "households" from "household_poverty" where "commune_id" = $ and "valid_from" <= $ and ("valid_to" is null or "valid_to" >= $) group by "status";
select count(distinct "household_id") as "households", count(*) as "population" from "resident" where "commune_id" = $ and ("left_on" is null or "left_on" > $);
