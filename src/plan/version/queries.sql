-- deletePlan
delete from "plan" where "commune_id" = $ and "id" = $;
delete from "plan_version" where "commune_id" = $ and "plan_id" = $;

-- findPlan
select "id", "kind", "year", "period_from", "period_to", "title", "theme", "survey_id" from "plan" where "commune_id" = $ and "id" = $;

-- findVersionPlan
select "plan_id" from "plan_version" where "commune_id" = $ and "id" = $;

-- insertPlan
insert into "plan" ("commune_id", "id", "kind", "year", "period_from", "period_to", "title", "theme", "survey_id") values ($, $, $, $, $, $, $, $, $) on conflict ("commune_id", "id") do nothing;
insert into "plan" ("commune_id", "id", "survey_id", "kind", "year", "period_from", "period_to", "title", "theme") values ($, $, $, $, $, $, $, $, $) on conflict ("commune_id", "id") do nothing;

-- insertVersion
insert into "plan_version" ("commune_id", "id", "plan_id", "ordinal", "reason", "state", "recipients") values ($, $, $, $, $, $, $::jsonb);

-- isFirstDraft
select "ordinal", "state" from "plan_version" where "commune_id" = $ and "plan_id" = $;

-- listPlans
select "id", "kind", "year", "period_from", "period_to", "title", "theme", "survey_id" from "plan" where "commune_id" = $ order by "year" desc, "title";

-- listVersions
select "v"."id", "v"."plan_id", "v"."ordinal", "v"."state", "v"."returned_by", "v"."document_id", "v"."in_force_from", "v"."reason", "v"."recipients", "v"."revision", "d"."number", "d"."symbol", "d"."issued_on" from "plan_version" as "v" left join "document_number" as "d" on "d"."id" = "v"."document_id" and "d"."commune_id" = "v"."commune_id" where "v"."commune_id" = $ and "v"."plan_id" = $ order by "v"."ordinal";
select "v"."id", "v"."plan_id", "v"."ordinal", "v"."state", "v"."returned_by", "v"."document_id", "v"."in_force_from", "v"."reason", "v"."recipients", "v"."revision", "d"."number", "d"."symbol", "d"."issued_on" from "plan_version" as "v" left join "document_number" as "d" on "d"."id" = "v"."document_id" and "d"."commune_id" = "v"."commune_id" where "v"."commune_id" = $ order by "v"."ordinal";

-- lockPlan
select "id" from "plan" where "commune_id" = $ and "id" = $ for no key update;

-- lockUnsigned
select "id", "plan_id", "state", "recipients" from "plan_version" where "commune_id" = $ and "id" = $ for no key update;

-- lockVersion
select "id" from "plan_version" where "commune_id" = $ and "id" = $ for update;
select "v"."id", "v"."plan_id", "v"."ordinal", "v"."state", "v"."returned_by", "v"."document_id", "v"."in_force_from", "v"."reason", "v"."recipients", "v"."revision", "d"."number", "d"."symbol", "d"."issued_on" from "plan_version" as "v" left join "document_number" as "d" on "d"."id" = "v"."document_id" and "d"."commune_id" = "v"."commune_id" where "v"."commune_id" = $ and "v"."id" = $;

-- sumLines
select "version_id", count(*) as "lines", coalesce(sum("class_count"), 0) as "classes", coalesce(sum("learners"), 0) as "learners", coalesce(sum("cost"), 0) as "cost" from "plan_line" where "commune_id" = $ and "unit_id" = $ group by "commune_id", "version_id";
select "version_id", count(*) as "lines", coalesce(sum("class_count"), 0) as "classes", coalesce(sum("learners"), 0) as "learners", coalesce(sum("cost"), 0) as "cost" from "plan_line" where "commune_id" = $ group by "commune_id", "version_id";

-- supersede
update "plan_version" set "state" = $, "revision" = "revision" + $ where "commune_id" = $ and "plan_id" = $ and "state" = $;

-- updateRecipients
update "plan_version" set "recipients" = $::jsonb, "revision" = "revision" + $ where "commune_id" = $ and "id" = $;

-- updateStanding
update "plan_version" set "document_id" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $;
update "plan_version" set "state" = $, "returned_by" = $, "in_force_from" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $;
update "plan_version" set "state" = $, "returned_by" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $;
