-- insertTaken
insert into "taken_act" ("commune_id", "id", "account_id", "name", "device_at") values ($, $, $, $, $) on conflict ("commune_id", "id") do nothing;

-- wasTaken
select "id" from "taken_act" where "commune_id" = $ and "id" = $ and "account_id" = $;
