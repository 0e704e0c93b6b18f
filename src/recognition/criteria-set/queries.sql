-- findDocument
select "file"."name", "file"."media_type", "file"."bytes", "file"."sha256" from "criteria_set_version" as "version" inner join "stored_file" as "file" on "file"."commune_id" = "version"."commune_id" and "file"."id" = "version"."file_id" where "version"."commune_id" = $ and "version"."set_code" = $ and "file"."id" = $ limit $;

-- findVersionRow
select "version"."id", "version"."set_code", "version"."number", "version"."definition", "version"."used_on", "version"."confirmed_on", "version"."confirmed_by", "version"."source", "version"."file_id", "file"."name" as "file_name", "version"."revision" from "criteria_set_version" as "version" left join "stored_file" as "file" on "file"."commune_id" = "version"."commune_id" and "file"."id" = "version"."file_id" where "version"."commune_id" = $ and "version"."id" = $;

-- holdSet
select pg_advisory_xact_lock(hashtextextended($, 0));

-- listVersionRows
select "version"."id", "version"."set_code", "version"."number", "version"."definition", "version"."used_on", "version"."confirmed_on", "version"."confirmed_by", "version"."source", "version"."file_id", "file"."name" as "file_name", "version"."revision" from "criteria_set_version" as "version" left join "stored_file" as "file" on "file"."commune_id" = "version"."commune_id" and "file"."id" = "version"."file_id" where "version"."commune_id" = $ and "version"."set_code" = $ order by "version"."set_code", "version"."number" desc;
select "version"."id", "version"."set_code", "version"."number", "version"."definition", "version"."used_on", "version"."confirmed_on", "version"."confirmed_by", "version"."source", "version"."file_id", "file"."name" as "file_name", "version"."revision" from "criteria_set_version" as "version" left join "stored_file" as "file" on "file"."commune_id" = "version"."commune_id" and "file"."id" = "version"."file_id" where "version"."commune_id" = $ order by "version"."set_code", "version"."number" desc;

-- writeVersion
insert into "criteria_set_version" ("commune_id", "confirmed_on", "confirmed_by", "source", "file_id", "id", "set_code", "number", "used_on", "revision", "definition") values ($, $, $, $, $, $, $, $, $, $, $::jsonb) on conflict ("commune_id", "id") do update set "confirmed_on" = $, "confirmed_by" = $, "source" = $, "file_id" = $, "id" = $, "set_code" = $, "number" = $, "used_on" = $, "revision" = $, "definition" = $::jsonb;
insert into "criteria_set_version" ("commune_id", "id", "set_code", "number", "used_on", "confirmed_on", "confirmed_by", "source", "file_id", "revision", "definition") values ($, $, $, $, $, $, $, $, $, $, $::jsonb) on conflict ("commune_id", "id") do update set "id" = $, "set_code" = $, "number" = $, "used_on" = $, "confirmed_on" = $, "confirmed_by" = $, "source" = $, "file_id" = $, "revision" = $, "definition" = $::jsonb;
