-- countUsed
select count(*) as "used" from "library_title" as "title" where "title"."commune_id" = $ and "title"."id" = any($) and ("title"."revision" > $ or exists (select "loan"."id" from "library_loan" as "loan" where "loan"."commune_id" = "title"."commune_id" and "loan"."title_id" = "title"."id"));

-- deleteTitles
delete from "library_title" where "commune_id" = $ and "id" = any($);

-- insert
insert into "library_title" ("commune_id", "id", "title", "author", "programme", "copies", "link", "place", "activity_id", "note", "active", "revision") values ($, $, $, $, $, $, $, $, $, $, $, $) on conflict do nothing returning "id", "title", "author", "programme", "copies", "link", "place", "activity_id", "note", "active", "revision";

-- insertTitles
insert into "library_title" ("commune_id", "id", "title", "author", "programme", "copies", "place", "link", "activity_id", "note", "active", "revision") values ($ …), … on conflict do nothing;
insert into "library_title" ("commune_id", "id", "title", "author", "programme", "copies", "place", "link", "activity_id", "note", "active", "revision") values ($, $, $, $, $, $, $, $, $, $, $, $) on conflict do nothing;

-- listTitles
select "id", "title", "author", "programme", "copies", "link", "place", "activity_id", "note", "active", "revision" from "library_title" where "commune_id" = $ order by "active" desc, "title" collate "vi-x-icu", "id";
select "title_id", count(*)::int as "lent" from "library_loan" where "commune_id" = $ and "back_on" is null group by "title_id";

-- lock
select "id", "title", "author", "programme", "copies", "link", "place", "activity_id", "note", "active", "revision" from "library_title" where "commune_id" = $ and "id" = $ for update;

-- update
update "library_title" set "title" = $, "author" = $, "programme" = $, "copies" = $, "link" = $, "place" = $, "activity_id" = $, "note" = $, "active" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "title", "author", "programme", "copies", "link", "place", "activity_id", "note", "active", "revision";
