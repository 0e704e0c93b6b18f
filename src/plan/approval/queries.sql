-- listOpenVersions
select "version"."id", "version"."plan_id", "plan"."kind", "plan"."title", "version"."ordinal", "version"."state" from "plan_version" as "version" inner join "plan" on "plan"."id" = "version"."plan_id" and "plan"."commune_id" = "version"."commune_id" where "version"."commune_id" = $ and "version"."state" in ($ …) order by "version"."id";
