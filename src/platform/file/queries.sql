-- bytesOf
select "bytes" from "file" where "commune_id" = $ and "id" = $;

-- deleteFile
delete from "file" where "commune_id" = $ and "id" = $;

-- insertFile
insert into "file" ("commune_id", "size", "id", "name", "media_type", "bytes", "sha256") values ($, $, $, $, $, $, $) on conflict ("commune_id", "id") do nothing;
insert into "file" ("commune_id", "size", "id", "name", "media_type", "sha256", "bytes") values ($, $, $, $, $, $, $) on conflict ("commune_id", "id") do nothing;
insert into "file" ("commune_id", "size", "id", "name", "media_type", "sha256", "bytes", "small") values ($, $, $, $, $, $, $, $) on conflict ("commune_id", "id") do nothing;

-- smallOf
select "small" from "file" where "commune_id" = $ and "id" = $;
