-- findRow
select "meeting"."id", "meeting"."village_id", "village"."kind" as "village_kind", "village"."name" as "village_name", "meeting"."year", "meeting"."held_on", "meeting"."place", "meeting"."chair", "meeting"."secretary", "meeting"."present", "meeting"."invited", "meeting"."opinions" from "village_meeting" as "meeting" inner join "village_name" as "village" on "village"."commune_id" = "meeting"."commune_id" and "village"."id" = "meeting"."village_id" where "meeting"."commune_id" = $ and "meeting"."id" = $;

-- insertRow
insert into "meeting_item" ("commune_id", "id", "meeting_id", "candidacy_id", "agreed", "votes_for", "votes_against", "reason") values ($ …), …;
insert into "meeting_item" ("commune_id", "id", "meeting_id", "candidacy_id", "agreed", "votes_for", "votes_against", "reason") values ($, $, $, $, $, $, $, $);
insert into "village_meeting" ("commune_id", "id", "village_id", "year", "held_on", "place", "chair", "secretary", "present", "invited", "opinions") values ($, $, $, $, $, $, $, $, $, $, $) on conflict ("commune_id", "id") do nothing;

-- listItems
select "meeting_id", "candidacy_id", "agreed", "votes_for", "votes_against", "reason" from "meeting_item" where "commune_id" = $ and "meeting_id" = any($) order by "candidacy_id";

-- listRows
select "meeting"."id", "meeting"."village_id", "village"."kind" as "village_kind", "village"."name" as "village_name", "meeting"."year", "meeting"."held_on", "meeting"."place", "meeting"."chair", "meeting"."secretary", "meeting"."present", "meeting"."invited", "meeting"."opinions" from "village_meeting" as "meeting" inner join "village_name" as "village" on "village"."commune_id" = "meeting"."commune_id" and "village"."id" = "meeting"."village_id" where "meeting"."commune_id" = $ and "meeting"."year" = $ and "meeting"."village_id" = $ order by "meeting"."held_on" desc, "meeting"."id";
select "meeting"."id", "meeting"."village_id", "village"."kind" as "village_kind", "village"."name" as "village_name", "meeting"."year", "meeting"."held_on", "meeting"."place", "meeting"."chair", "meeting"."secretary", "meeting"."present", "meeting"."invited", "meeting"."opinions" from "village_meeting" as "meeting" inner join "village_name" as "village" on "village"."commune_id" = "meeting"."commune_id" and "village"."id" = "meeting"."village_id" where "meeting"."commune_id" = $ and "meeting"."year" = $ order by "meeting"."held_on" desc, "meeting"."id";
