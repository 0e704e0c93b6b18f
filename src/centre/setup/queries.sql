-- hasCommune
select "id" from "commune_directory" limit $;

-- insertCommune
insert into "commune" ("id", "place_id", "slug", "name") values ($, $, $, $);

-- listCommunes
select "id" from "commune_directory" order by "id";

-- lockSetup
select pg_advisory_xact_lock(hashtextextended('setup', 0));
