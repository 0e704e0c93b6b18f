-- endRun
update "retention_run" set "state" = $, "ended_on" = $, "ended_by" = $, "kinds" = $::jsonb where "commune_id" = $ and "id" = $;

-- insertRun
insert into "retention_run" ("commune_id", "id", "planned_on", "planned_by", "kinds") values ($, $, $, $, $::jsonb);

-- listRuns
select "id", "planned_on", "planned_by", "kinds", "state", "ended_on", "ended_by" from "retention_run" where "commune_id" = $ order by "planned_on" desc, "id" desc;

-- lockRun
select "id", "planned_on", "planned_by", "kinds", "state", "ended_on", "ended_by" from "retention_run" where "commune_id" = $ and "id" = $ for update;
