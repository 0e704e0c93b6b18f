-- deleteRow
delete from "inspection" where "commune_id" = $ and "id" = $;

-- findFile
select "file"."name", "file"."media_type", "file"."bytes", "file"."sha256" from "inspection_item_file" as "link" inner join "stored_file" as "file" on "file"."commune_id" = "link"."commune_id" and "file"."id" = "link"."file_id" where "link"."commune_id" = $ and "link"."item_id" = $ and "file"."id" = $;

-- findFollowUp
select "follow_up"."id", "follow_up"."inspection_id", "follow_up"."text", "follow_up"."unit_id", "unit"."name" as "unit_name", "follow_up"."due_on", "follow_up"."closed_on", "follow_up"."closing", "follow_up"."closed_by", "inspection"."period_from", "inspection"."period_to", "inspection"."state" from "inspection_follow_up" as "follow_up" inner join "inspection" on "inspection"."commune_id" = "follow_up"."commune_id" and "inspection"."id" = "follow_up"."inspection_id" left join "unit_name" as "unit" on "unit"."commune_id" = "follow_up"."commune_id" and "unit"."id" = "follow_up"."unit_id" where "follow_up"."commune_id" = $ and "follow_up"."id" = $;

-- findItem
select "id", "inspection_id", "plan_item_id", "text", "planned", "unit", "found", "verdict", "effect", "note" from "inspection_item" where "commune_id" = $ and "id" = $;

-- findRow
select "inspection"."id", "inspection"."plan_id", "inspection"."period_from", "inspection"."period_to", "inspection"."on_date" as "on", "inspection"."place", "inspection"."conclusion", "inspection"."state", "inspection"."document_id", "inspection"."frozen", "inspection"."revision", "document"."number", "document"."symbol" from "inspection" left join "document_number" as "document" on "document"."commune_id" = "inspection"."commune_id" and "document"."id" = "inspection"."document_id" where "inspection"."commune_id" = $ and "inspection"."id" = $;

-- insertItemFile
insert into "inspection_item_file" ("commune_id", "id", "item_id", "file_id") values ($, $, $, $);

-- insertRow
insert into "inspection" ("commune_id", "id", "plan_id", "period_from", "period_to", "on_date", "place", "conclusion") values ($, $, $, $, $, $, $, $) on conflict ("commune_id", "id") do nothing;

-- listFiles
select "file"."id", "file"."name", "file"."sha256", "file"."media_type", "link"."item_id" from "inspection_item_file" as "link" inner join "stored_file" as "file" on "file"."commune_id" = "link"."commune_id" and "file"."id" = "link"."file_id" inner join "inspection_item" as "item" on "item"."commune_id" = "link"."commune_id" and "item"."id" = "link"."item_id" where "link"."commune_id" = $ and "item"."inspection_id" = any($) order by "file"."added_at", "file"."id";

-- listFollowUps
select "follow_up"."id", "follow_up"."inspection_id", "follow_up"."text", "follow_up"."unit_id", "unit"."name" as "unit_name", "follow_up"."due_on", "follow_up"."closed_on", "follow_up"."closing", "follow_up"."closed_by", "inspection"."period_from", "inspection"."period_to", "inspection"."state" from "inspection_follow_up" as "follow_up" inner join "inspection" on "inspection"."commune_id" = "follow_up"."commune_id" and "inspection"."id" = "follow_up"."inspection_id" left join "unit_name" as "unit" on "unit"."commune_id" = "follow_up"."commune_id" and "unit"."id" = "follow_up"."unit_id" where "follow_up"."commune_id" = $ and "follow_up"."inspection_id" = any($) order by "follow_up"."inspection_id", "follow_up"."position";

-- listItems
select "id", "inspection_id", "plan_item_id", "text", "planned", "unit", "found", "verdict", "effect", "note" from "inspection_item" where "commune_id" = $ and "inspection_id" = any($) order by "inspection_id", "position";

-- listMetElsewhere
select distinct "plan_item_id" from "inspection_item" where "commune_id" = $ and "inspection_id" <> $ and "verdict" = $ and "plan_item_id" is not null;

-- listRows
select "inspection"."id", "inspection"."plan_id", "inspection"."period_from", "inspection"."period_to", "inspection"."on_date" as "on", "inspection"."place", "inspection"."conclusion", "inspection"."state", "inspection"."document_id", "inspection"."frozen", "inspection"."revision", "document"."number", "document"."symbol" from "inspection" left join "document_number" as "document" on "document"."commune_id" = "inspection"."commune_id" and "document"."id" = "inspection"."document_id" where "inspection"."commune_id" = $ and (("inspection"."period_from" <= $ and "inspection"."period_to" >= $) or ("inspection"."on_date" >= $ and "inspection"."on_date" <= $)) order by "inspection"."period_to" desc, "inspection"."on_date" desc, "inspection"."id";

-- listSignedFollowUps
select "follow_up"."id", "follow_up"."inspection_id", "follow_up"."text", "follow_up"."unit_id", "unit"."name" as "unit_name", "follow_up"."due_on", "follow_up"."closed_on", "follow_up"."closing", "follow_up"."closed_by", "inspection"."period_from", "inspection"."period_to", "inspection"."state" from "inspection_follow_up" as "follow_up" inner join "inspection" on "inspection"."commune_id" = "follow_up"."commune_id" and "inspection"."id" = "follow_up"."inspection_id" left join "unit_name" as "unit" on "unit"."commune_id" = "follow_up"."commune_id" and "unit"."id" = "follow_up"."unit_id" where "follow_up"."commune_id" = $ and "inspection"."state" in ($ …) and "follow_up"."unit_id" = $ order by follow_up.closed_on desc nulls first, "follow_up"."due_on", "follow_up"."id";
select "follow_up"."id", "follow_up"."inspection_id", "follow_up"."text", "follow_up"."unit_id", "unit"."name" as "unit_name", "follow_up"."due_on", "follow_up"."closed_on", "follow_up"."closing", "follow_up"."closed_by", "inspection"."period_from", "inspection"."period_to", "inspection"."state" from "inspection_follow_up" as "follow_up" inner join "inspection" on "inspection"."commune_id" = "follow_up"."commune_id" and "inspection"."id" = "follow_up"."inspection_id" left join "unit_name" as "unit" on "unit"."commune_id" = "follow_up"."commune_id" and "unit"."id" = "follow_up"."unit_id" where "follow_up"."commune_id" = $ and "inspection"."state" in ($ …) order by follow_up.closed_on desc nulls first, "follow_up"."due_on", "follow_up"."id";

-- listSigners
select "inspection_id", "name", "title", "signed", "strokes" from "inspection_signer" where "commune_id" = $ and "inspection_id" = any($) order by "inspection_id", "position";

-- lockState
select "state" from "inspection" where "commune_id" = $ and "id" = $ for update;

-- moveRow
update "inspection" set "state" = $, "document_id" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $;
update "inspection" set "state" = $, "frozen" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $;
update "inspection" set "state" = $, "frozen" = $::jsonb, "revision" = "revision" + $ where "commune_id" = $ and "id" = $;
update "inspection" set "state" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $;

-- replaceFollowUps
delete from "inspection_follow_up" where "commune_id" = $ and "inspection_id" = $;
insert into "inspection_follow_up" ("commune_id", "inspection_id", "position", "id", "text", "unit_id", "due_on") values ($ …), …;
insert into "inspection_follow_up" ("commune_id", "inspection_id", "position", "id", "text", "unit_id", "due_on") values ($, $, $, $, $, $, $);

-- replaceItems
delete from "inspection_item" where "commune_id" = $ and "inspection_id" = $ and not "id" = any($);
insert into "inspection_item" ("commune_id", "id", "inspection_id", "position", "plan_item_id", "text", "planned", "unit", "found", "verdict", "effect", "note") values ($, $, $, $, $, $, $, $, $, $, $, $) on conflict ("commune_id", "id") do update set "position" = $, "plan_item_id" = $, "text" = $, "planned" = $, "unit" = $, "found" = $, "verdict" = $, "effect" = $, "note" = $;

-- replaceSigners
delete from "inspection_signer" where "commune_id" = $ and "inspection_id" = $;
insert into "inspection_signer" ("commune_id", "id", "inspection_id", "position", "name", "title", "signed", "strokes") values ($ …), …;

-- updateClosing
update "inspection_follow_up" set "closed_on" = $, "closing" = $, "closed_by" = $ where "commune_id" = $ and "id" = $;

-- updateRow
update "inspection" set "plan_id" = $, "period_from" = $, "period_to" = $, "on_date" = $, "place" = $, "conclusion" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id";
