-- deleteImport
delete from "paper_import" where "commune_id" = $ and "id" = $;

-- findImport
select "i"."id", "f"."name" as "file_name", "i"."state", "i"."added_by", "i"."added_at", "i"."plan_id", i.reading ->> 'title' as "title", jsonb_array_length(i.reading -> 'activities') as "rows", "i"."file_id", "f"."sha256", "i"."refusal", "i"."reading", "i"."evidence", "i"."document", "i"."review", "i"."remembered", "i"."made", "i"."revision" from "paper_import" as "i" inner join "stored_file" as "f" on "f"."id" = "i"."file_id" and "f"."commune_id" = "i"."commune_id" where "i"."commune_id" = $ and "i"."id" = $;

-- findOriginal
select "f"."name", "f"."media_type", "f"."bytes", "i"."state", i.document -> 'turns' as "turns" from "paper_import" as "i" inner join "stored_file" as "f" on "f"."id" = "i"."file_id" and "f"."commune_id" = "i"."commune_id" where "i"."commune_id" = $ and "i"."id" = $;

-- insertImport
insert into "paper_import" ("commune_id", "id", "file_id", "state", "added_by") values ($, $, $, $, $);

-- listImports
select "i"."id", "f"."name" as "file_name", "i"."state", "i"."added_by", "i"."added_at", "i"."plan_id", i.reading ->> 'title' as "title", jsonb_array_length(i.reading -> 'activities') as "rows" from "paper_import" as "i" inner join "stored_file" as "f" on "f"."id" = "i"."file_id" and "f"."commune_id" = "i"."commune_id" where "i"."commune_id" = $ order by "i"."added_at" desc, "i"."id" desc;

-- lockImport
select "id" from "paper_import" where "commune_id" = $ and "id" = $ for update;

-- sameFile
select "i"."id", "f"."name" as "file_name", "i"."state", "i"."added_by", "i"."added_at", "i"."plan_id", i.reading ->> 'title' as "title", jsonb_array_length(i.reading -> 'activities') as "rows" from "paper_import" as "i" inner join "stored_file" as "f" on "f"."id" = "i"."file_id" and "f"."commune_id" = "i"."commune_id" where "i"."commune_id" = $ and "f"."sha256" = $ and "i"."id" <> $ order by "i"."added_at" desc;

-- updateImport
update "paper_import" set "reading" = $::jsonb, "evidence" = $::jsonb, "review" = $::jsonb, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ returning "revision";
update "paper_import" set "review" = $::jsonb, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ returning "revision";
update "paper_import" set "state" = $, "plan_id" = $, "made" = $::jsonb, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ returning "revision";
update "paper_import" set "state" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ returning "revision";

-- writeReading
update "paper_import" set "state" = $, "refusal" = $, "reading" = $::jsonb, "evidence" = $::jsonb, "document" = $::jsonb, "review" = $::jsonb, "remembered" = $::jsonb, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "state" = $;
update "paper_import" set "state" = $, "refusal" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "state" = $;
