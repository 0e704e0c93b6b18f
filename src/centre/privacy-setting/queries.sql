-- insert
insert into "privacy_setting" ("commune_id", "id", "key", "value", "note", "verified", "valid_from", "valid_to", "revision") values ($, $, $, $, $, $, $, $, $) on conflict do nothing returning "id", "key", "value", "note", "verified", "valid_from", "valid_to", "revision";

-- listPrivacySettings
select "id", "key", "value", "note", "verified", "valid_from", "valid_to", "revision" from "privacy_setting" where "commune_id" = $ order by "key", "valid_from";

-- lock
select "id", "key", "value", "note", "verified", "valid_from", "valid_to", "revision" from "privacy_setting" where "commune_id" = $ and "id" = $ for update;

-- update
update "privacy_setting" set "key" = $, "value" = $, "note" = $, "verified" = $, "valid_from" = $, "valid_to" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "key", "value", "note", "verified", "valid_from", "valid_to", "revision";
