-- deleteSteps
delete from "workflow_step" where "commune_id" = $ and "subject_kind" = $ and "subject_id" = $;

-- findPage
select "sha256" from "stored_file" where "commune_id" = $ and "id" = $;

-- findStep
select "subject_kind", "subject_id", "act" from "workflow_step" where "commune_id" = $ and "id" = $;

-- findStepFile
select "file"."name", "file"."media_type", "file"."bytes" from "workflow_step" as "step" inner join "stored_file" as "file" on "file"."id" = "step"."file_id" and "file"."commune_id" = "step"."commune_id" where "step"."commune_id" = $ and "step"."subject_kind" = $ and "step"."id" = $;

-- insertStep
insert into "workflow_step" ("commune_id", "subject_kind", "subject_id", "id", "act", "on_date", "actor", "post_title", "post_id", "reason", "number", "recorded") values ($, $, $, $, $, $, $, $, $, $, $, $);

-- insertSteps
insert into "workflow_step" ("commune_id", "subject_kind", "id", "subject_id", "act", "on_date", "actor", "post_title", "post_id", "reason", "number", "recorded") values ($ …), …;
insert into "workflow_step" ("commune_id", "subject_kind", "id", "subject_id", "act", "on_date", "actor", "post_title", "post_id", "reason", "number", "recorded") values ($, $, $, $, $, $, $, $, $, $, $, $);

-- listHolders
select "role", "holder" as "name", "title", "has_account" as "account" from "post_holder" where "commune_id" = $ and "role" in ($ …) and "valid_from" <= $ and ("valid_to" is null or "valid_to" >= $) order by "valid_from", "id";

-- listSteps
select "id", "at", "on_date", "actor", "post_title", "reason", "recorded", "file_id", "number", "act" as "step" from "workflow_step" where "commune_id" = $ and "subject_kind" = $ and "subject_id" = $ order by "seq";

-- listStepsOf
select "id", "at", "on_date", "actor", "post_title", "reason", "recorded", "file_id", "number", "act" as "step", "subject_id" from "workflow_step" where "commune_id" = $ and "subject_kind" = $ and "subject_id" = any($::uuid[]) order by "seq";

-- lockStep
select "subject_id", "recorded", "file_id" from "workflow_step" where "commune_id" = $ and "subject_kind" = $ and "id" = $ for update;

-- updateStepFile
update "workflow_step" set "file_id" = $ where "commune_id" = $ and "id" = $;
