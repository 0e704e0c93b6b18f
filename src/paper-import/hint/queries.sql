-- deleteHint
delete from "reading_hint" where "commune_id" = $ and "id" = $;

-- deleteHintsOf
delete from "reading_hint" where "commune_id" = $ and "about" = $ and "key" = $;

-- findHint
select "id", "about", "key", "printed", "meaning", "said_by", "said_at" from "reading_hint" where "commune_id" = $ and "id" = $;

-- listHints
select "id", "about", "printed", "meaning", "said_by", "said_at" from (select distinct on ("about", "key") "id", "about", "key", "printed", "meaning", "said_by", "said_at" from "reading_hint" where "commune_id" = $ order by "about", "key", "said_at" desc, "id") as "h" order by "about" desc, "printed" collate "vi-x-icu";

-- rememberedHints
select distinct on ("about", "key") "id", "about", "key", "printed", "meaning", "said_by", "said_at" from "reading_hint" where "commune_id" = $ order by "about", "key", "said_at" desc, "id";

-- writeHint
insert into "reading_hint" ("commune_id", "id", "about", "key", "printed", "import_id", "meaning", "said_by") values ($, $, $, $, $, $, $, $) on conflict ("commune_id", "id") do update set "meaning" = $, "printed" = $, "said_by" = $, "said_at" = clock_timestamp();
