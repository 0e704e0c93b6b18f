-- deleteSections
delete from "plan_basis" where "commune_id" = $ and "version_id" = $;
delete from "plan_section" where "commune_id" = $ and "version_id" = $;

-- findSection
select "id", "key", "position", "title", "revision", "version_id", content as "content" from "plan_section" where "commune_id" = $ and "id" = $;

-- insertSections
insert into "plan_section" ("commune_id", "version_id", "id", "key", "position", "title", "revision", "content") values ($ …), …;
insert into "plan_section" ("commune_id", "version_id", "id", "key", "position", "title", "revision", "content") values ($, $, $, $, $, $, $, $::jsonb);

-- listBases
select "id", "position", "number", "date", "issuer", "subject" from "plan_basis" where "commune_id" = $ and "version_id" = $ order by "position", "id";

-- listSections
select "id", "key", "position", "title", "revision", content as "content" from "plan_section" where "commune_id" = $ and "version_id" = $ order by "position", "id";

-- replaceBases
delete from "plan_basis" where "commune_id" = $ and "version_id" = $;
insert into "plan_basis" ("commune_id", "version_id", "id", "position", "date", "issuer", "number", "subject") values ($ …), …;
insert into "plan_basis" ("commune_id", "version_id", "id", "position", "date", "issuer", "number", "subject") values ($, $, $, $, $, $, $, $);
insert into "plan_basis" ("commune_id", "version_id", "id", "position", "number", "date", "issuer", "subject") values ($ …), …;
insert into "plan_basis" ("commune_id", "version_id", "id", "position", "number", "date", "issuer", "subject") values ($, $, $, $, $, $, $, $);

-- updateSection
update "plan_section" set "key" = $, "position" = $, "title" = $, "content" = $::jsonb, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "key", "position", "title", "revision", content as "content";
