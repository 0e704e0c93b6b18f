-- listBeside
select "village_id", "neighbour_id" from "village_neighbour" where "commune_id" = $ order by "village_id", "neighbour_id";

-- replaceBeside
delete from "village_neighbour" where "commune_id" = $;
insert into "village_neighbour" ("commune_id", "id", "village_id", "neighbour_id") values ($ …), …;
insert into "village_neighbour" ("commune_id", "id", "village_id", "neighbour_id") values ($, $, $, $);
