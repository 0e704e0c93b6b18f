-- hasCommune
select "id" from "commune_directory" limit $;

-- insertCommune
insert into "commune" ("id", "place_id", "slug", "name") values ($, $, $, $);
insert into "place" ("id", "level", "name", "valid_from", "parent_id") values ($, $, $, $, default), ($, $, $, $, $);

-- listCommunes
select "id" from "commune_directory" order by "id";

-- lockSetup
select pg_advisory_xact_lock(hashtextextended('setup', 0));
