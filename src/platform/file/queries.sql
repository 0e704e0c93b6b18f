-- deleteFile
delete from "file" where "commune_id" = $ and "id" = $;

-- insertFile
insert into "file" ("commune_id", "size", "id", "name", "media_type", "bytes", "sha256") values ($, $, $, $, $, $, $);
