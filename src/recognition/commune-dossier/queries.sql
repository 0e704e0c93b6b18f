-- deleteNeed
delete from "commune_dossier_need" where "commune_id" = $ and "year" = $ and "code" = $;

-- findSending
select "sent_on", "content" from "commune_dossier_sending" where "commune_id" = $ and "year" = $;

-- listNeeds
select "code", "who", "due_on", "note", "revision" from "commune_dossier_need" where "commune_id" = $ and "year" = $ order by "code";

-- saveNeed
insert into "commune_dossier_need" ("commune_id", "id", "year", "code", "who", "due_on", "note") values ($, $, $, $, $, $, $) on conflict ("commune_id", "year", "code") do update set "who" = $, "due_on" = $, "note" = $, "revision" = "commune_dossier_need"."revision" + $;

-- saveSending
insert into "commune_dossier_sending" ("commune_id", "id", "year", "sent_on", "content") values ($, $, $, $, $::jsonb) on conflict ("commune_id", "year") do update set "sent_on" = $, "content" = $::jsonb;
