-- clearConsents
select "id", "file_id" from "consent" where "commune_id" = $ and "resident_id" = any($::uuid[]);
update "consent" set "witness" = case when "witness" is null then null else $ end, "guardian" = case when "guardian" is null then null else $ end, "note" = $, "file_id" = $, "revision" = "revision" + $ where "commune_id" = $ and "resident_id" = any($::uuid[]);

-- countConsents
select "purpose", count(distinct "resident_id") as "count" from "consent" where "commune_id" = $ and "given_on" <= $ and ("withdrawn_on" is null or "withdrawn_on" > $) group by "purpose";

-- findConsent
select "id", "resident_id", "purpose", "text_version", "given_on", "how", "witness", "guardian", "child_agreed", "note", "withdrawn_on", "revision", "file_id" is not null as "has_file" from "consent" where "commune_id" = $ and "id" = $;

-- findFile
select "file"."id", "file"."name", "file"."media_type", "file"."sha256" from "consent" inner join "stored_file" as "file" on "file"."commune_id" = "consent"."commune_id" and "file"."id" = "consent"."file_id" where "consent"."commune_id" = $ and "consent"."id" = $;

-- insert
insert into "consent" ("commune_id", "id", "resident_id", "purpose", "text_version", "given_on", "how", "witness", "guardian", "child_agreed", "note", "withdrawn_on", "revision") values ($, $, $, $, $, $, $, $, $, $, $, $, $) on conflict do nothing returning "id", "resident_id", "purpose", "text_version", "given_on", "how", "witness", "guardian", "child_agreed", "note", "withdrawn_on", "revision";

-- insertText
insert into "consent_text" ("commune_id", "id", "purpose", "text", "valid_from", "version") values ($, $, $, $, $, $);

-- listConsents
select "id", "resident_id", "purpose", "text_version", "given_on", "how", "witness", "guardian", "child_agreed", "note", "withdrawn_on", "revision", "file_id" is not null as "has_file" from "consent" where "commune_id" = $ and "resident_id" = $ order by "given_on" desc, "purpose", "id";

-- listTexts
select "id", "purpose", "version", "text", "valid_from" from "consent_text" where "commune_id" = $ order by "purpose", "version";

-- lock
select "id", "resident_id", "purpose", "text_version", "given_on", "how", "witness", "guardian", "child_agreed", "note", "withdrawn_on", "revision" from "consent" where "commune_id" = $ and "id" = $ for update;

-- replaceFile
update "consent" set "file_id" = $ where "commune_id" = $ and "id" = $;

-- update
update "consent" set "resident_id" = $, "purpose" = $, "text_version" = $, "given_on" = $, "how" = $, "witness" = $, "guardian" = $, "child_agreed" = $, "note" = $, "withdrawn_on" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "resident_id", "purpose", "text_version", "given_on", "how", "witness", "guardian", "child_agreed", "note", "withdrawn_on", "revision";
