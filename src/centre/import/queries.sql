-- holdImport
select "kind", "activity_id", "added", "answer", "undone_at" from "import" where "commune_id" = $ and "id" = $ for update;
select pg_advisory_xact_lock(hashtextextended($, 0));

-- insertImport
insert into "import" ("commune_id", "account_id", "id", "kind", "activity_id", "added", "answer") values ($, $, $, $, $, $::jsonb, $::jsonb);

-- noteUndone
update "import" set "undone_at" = now() where "commune_id" = $ and "id" = $ and "undone_at" is null;
