-- findInstructor
select "id", "name", "unit_id", "speciality", "active", "revision" from "instructor" where "id" = $;

-- insertInstructor
insert into "instructor" ("commune_id", "id", "name", "unit_id", "speciality", "active", "revision") values ($, $, $, $, $, $, $) returning "id", "name", "unit_id", "speciality", "active", "revision";

-- listInstructors
select "id", "name", "unit_id", "speciality", "active", "revision" from "instructor" order by "active" desc, "name" collate "vi-x-icu";

-- updateInstructor
update "instructor" set "name" = $, "unit_id" = $, "speciality" = $, "active" = $, "revision" = "revision" + $ where "id" = $ and "revision" = $ returning "id", "name", "unit_id", "speciality", "active", "revision";
