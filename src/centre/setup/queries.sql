-- hasCommune
select "id" from "commune_directory" limit $;

-- insertCentre
insert into "centre" ("commune_id", "id", "name", "parent_body", "place_name") values ($, $, $, $, $);

-- insertCommune
insert into "commune" ("id", "place_id", "slug", "name") values ($, $, $, $);
insert into "place" ("id", "level", "name", "valid_from", "parent_id") values ($, $, $, $, default), ($, $, $, $, $);
select set_config('app.commune', $, true);

-- lockSetup
select pg_advisory_xact_lock(hashtextextended('setup', 0));
