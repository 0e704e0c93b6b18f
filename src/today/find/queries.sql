-- allPlans
select "id", "title", "year" from "plan" order by "year" desc;

-- findResidents
select "resident"."id", "resident"."name", "resident"."birth_year", "village"."name" as "village" from "resident" inner join "household" on "household"."id" = "resident"."household_id" inner join "village" on "village"."id" = "household"."village_id" where "resident"."folded" like $ and "resident"."left_on" is null and "household"."village_id" = $ order by "resident"."folded" like $ desc, "resident"."folded" limit $;
select "resident"."id", "resident"."name", "resident"."birth_year", "village"."name" as "village" from "resident" inner join "household" on "household"."id" = "resident"."household_id" inner join "village" on "village"."id" = "household"."village_id" where "resident"."folded" like $ and "resident"."left_on" is null order by "resident"."folded" like $ desc, "resident"."folded" limit $;
