-- findByCode
select "id", "name", "valid_on", "made_by", "made_on", "revoked_on", "session_id" from "helper_link" where "commune_id" = $ and "code_hash" = $;

-- findLink
select "id", "name", "valid_on", "made_by", "made_on", "revoked_on" from "helper_link" where "commune_id" = $ and "session_id" = $ and "id" = $;

-- insertLink
insert into "helper_link" ("commune_id", "session_id", "id", "name", "code_hash", "valid_on", "made_by", "made_on") values ($, $, $, $, $, $, $, $) on conflict do nothing;

-- linksOf
select "id", "name", "valid_on", "made_by", "made_on", "revoked_on" from "helper_link" where "commune_id" = $ and "session_id" = $ order by "made_on" desc, "id" desc;

-- setRevoked
update "helper_link" set "revoked_on" = $ where "commune_id" = $ and "id" = $ and "revoked_on" is null;
