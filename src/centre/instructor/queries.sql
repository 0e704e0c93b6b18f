-- insert
insert into "instructor" ("commune_id", "id", "name", "unit_id", "speciality", "active", "revision") values ($, $, $, $, $, $, $) on conflict do nothing returning "id", "name", "unit_id", "speciality", "active", "revision";

-- listInstructors
select "id", "name", "unit_id", "speciality", "active", "revision" from "instructor" where "commune_id" = $ order by "active" desc, "name" collate "vi-x-icu";

-- lock
select "id", "name", "unit_id", "speciality", "active", "revision" from "instructor" where "commune_id" = $ and "id" = $ for update;

-- update
update "instructor" set "name" = $, "unit_id" = $, "speciality" = $, "active" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "name", "unit_id", "speciality", "active", "revision";
