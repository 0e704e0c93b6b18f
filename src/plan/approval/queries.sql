-- findStep
select "id", "version_id", "step", "recorded", "file_id" from "plan_step" where "id" = $;

-- findStepFile
select "file"."name", "file"."media_type", "file"."bytes" from "plan_step" inner join "file" on "file"."id" = "plan_step"."file_id" and "file"."commune_id" = "plan_step"."commune_id" where "plan_step"."id" = $;

-- insertFile
insert into "file" ("commune_id", "id", "name", "media_type", "size", "sha256", "bytes") values ($, $, $, $, $, $, $) on conflict ("commune_id", "id") do nothing;

-- insertStep
insert into "plan_step" ("commune_id", "id", "version_id", "step", "on_date", "actor", "post_title", "post_id", "reason", "recorded") values ($, $, $, $, $, $, $, $, $, $);

-- updateStepFile
update "plan_step" set "file_id" = $ where "id" = $;
