-- endedIn
select "post"."id", "role", "title", "unit_id", "village_id", "commune"."id" as "commune_id", "commune"."name" as "commune_name", "slug", "sample" from "post" inner join "commune" on "commune"."id" = "post"."commune_id" where "account_id" = $ and "role" is not null and "post"."commune_id" = $ and "valid_to" >= $ and "valid_to" < $ order by "valid_to" desc;

-- standingIn
select "post"."id", "role", "title", "unit_id", "village_id", "commune"."id" as "commune_id", "commune"."name" as "commune_name", "slug", "sample" from "post" inner join "commune" on "commune"."id" = "post"."commune_id" where "account_id" = $ and "role" is not null and "valid_from" <= $ and ("valid_to" is null or "valid_to" >= $) and "post"."commune_id" = $ order by "valid_from";

-- standings
select "post"."id", "role", "title", "unit_id", "village_id", "commune"."id" as "commune_id", "commune"."name" as "commune_name", "slug", "sample" from "post" inner join "commune" on "commune"."id" = "post"."commune_id" where "account_id" = $ and "role" is not null and "valid_from" <= $ and ("valid_to" is null or "valid_to" >= $) order by "commune"."created_at", "commune"."name", "valid_from";
