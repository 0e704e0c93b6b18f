-- holdImport
select "kind", "activity_id", "added", "answer", "undone_at" from "import" where "id" = $ for update;

-- insertImport
insert into "import" ("commune_id", "account_id", "id", "kind", "activity_id", "added", "answer") values ($, $, $, $, $, $::jsonb, $::jsonb);

-- noteUndone
update "import" set "undone_at" = now() where "id" = $;
