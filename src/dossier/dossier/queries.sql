-- find
select "id", "kind", "name", "village_id", "unit_id", "holder", "since", "ended_on", "note", "revision" from "dossier" where "commune_id" = $ and "id" = $;

-- insert
insert into "dossier" ("commune_id", "id", "kind", "name", "village_id", "unit_id", "holder", "since", "ended_on", "note", "revision") values ($, $, $, $, $, $, $, $, $, $, $) on conflict do nothing returning "id", "kind", "name", "village_id", "unit_id", "holder", "since", "ended_on", "note", "revision";
insert into "dossier_entry" ("commune_id", "id", "dossier_id", "on_day", "village_id", "figures", "note", "active", "revision") values ($, $, $, $, $, $, $, $, $) on conflict do nothing returning "id", "dossier_id", "on_day", "village_id", "figures", "note", "active", "revision";
insert into "dossier_part" ("commune_id", "id", "dossier_id", "position", "name", "actor", "due_on", "done_on", "evidence", "active", "revision") values ($, $, $, $, $, $, $, $, $, $, $) on conflict do nothing returning "id", "dossier_id", "position", "name", "actor", "due_on", "done_on", "evidence", "active", "revision";

-- listDossierRows
select "id", "kind", "name", "village_id", "unit_id", "holder", "since", "ended_on", "note", "revision" from "dossier" where "commune_id" = $ order by "ended_on" asc nulls first, "kind", "name" collate "vi-x-icu", "id";

-- listEntries
select "id", "dossier_id", "on_day", "village_id", "figures", "note", "active", "revision" from "dossier_entry" where "commune_id" = $ and "dossier_id" = $ order by "on_day", "id";
select "id", "dossier_id", "on_day", "village_id", "figures", "note", "active", "revision" from "dossier_entry" where "commune_id" = $ order by "on_day", "id";

-- listParts
select "id", "dossier_id", "position", "name", "actor", "due_on", "done_on", "evidence", "active", "revision" from "dossier_part" where "commune_id" = $ and "dossier_id" = $ order by "position", "id";
select "id", "dossier_id", "position", "name", "actor", "due_on", "done_on", "evidence", "active", "revision" from "dossier_part" where "commune_id" = $ order by "position", "id";

-- lock
select "id", "dossier_id", "on_day", "village_id", "figures", "note", "active", "revision" from "dossier_entry" where "commune_id" = $ and "id" = $ for update;
select "id", "dossier_id", "position", "name", "actor", "due_on", "done_on", "evidence", "active", "revision" from "dossier_part" where "commune_id" = $ and "id" = $ for update;
select "id", "kind", "name", "village_id", "unit_id", "holder", "since", "ended_on", "note", "revision" from "dossier" where "commune_id" = $ and "id" = $ for update;

-- update
update "dossier_part" set "dossier_id" = $, "position" = $, "name" = $, "actor" = $, "due_on" = $, "done_on" = $, "evidence" = $, "active" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "dossier_id", "position", "name", "actor", "due_on", "done_on", "evidence", "active", "revision";
