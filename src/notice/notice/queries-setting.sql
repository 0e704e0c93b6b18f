-- findSetting
select "pace", "pace_measured_on", "odd_word", "revision", "id" from "notice_setting" where "commune_id" = $;

-- insert
insert into "notice_setting" ("commune_id", "pace", "pace_measured_on", "odd_word", "revision", "id") values ($, $, $, $, $, $) on conflict do nothing returning "pace", "pace_measured_on", "odd_word", "revision", "id";

-- lock
select "pace", "pace_measured_on", "odd_word", "revision", "id" from "notice_setting" where "commune_id" = $ and "id" = $ for update;

-- update
update "notice_setting" set "pace" = $, "pace_measured_on" = $, "odd_word" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "pace", "pace_measured_on", "odd_word", "revision", "id";
