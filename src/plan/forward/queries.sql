-- findCopy
select "id", "from_plan_id", "from_title", "from_year", "digest", marks as "marks" from "plan_copy" where "commune_id" = $ and "id" = $;

-- insertCopy
insert into "plan_copy" ("commune_id", "id", "from_plan_id", "from_title", "from_year", "digest", "copied_by", "marks") values ($, $, $, $, $, $, $, $::jsonb);

-- updateMarks
update "plan_copy" set "marks" = $::jsonb, "digest" = $ where "commune_id" = $ and "id" = $;
