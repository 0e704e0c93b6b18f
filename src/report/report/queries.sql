-- findReport
select "report"."id", "report"."plan_id", "plan"."kind" as "plan_kind", "report"."period_from", "report"."period_to", "report"."title", "report"."state", "report"."returned_reason", "report"."document_id", "report"."revision", "document"."number", "document"."symbol", "document"."issued_on", "report"."sections", "report"."frozen", "report"."frozen_at", "report"."frozen_targets", "report"."frozen_plan", "report"."frozen_notices" from "report" left join "document_number" as "document" on "document"."commune_id" = "report"."commune_id" and "document"."id" = "report"."document_id" left join "plan_name" as "plan" on "plan"."commune_id" = "report"."commune_id" and "plan"."id" = "report"."plan_id" where "report"."commune_id" = $ and "report"."id" = $;

-- insertReport
insert into "report" ("commune_id", "id", "plan_id", "period_from", "period_to", "title", "state", "sections") values ($, $, $, $, $, $, $, $::jsonb) on conflict ("commune_id", "id") do nothing;

-- listFrozen
select "report"."id", "report"."plan_id", "plan"."kind" as "plan_kind", "report"."period_from", "report"."period_to", "report"."title", "report"."state", "report"."returned_reason", "report"."document_id", "report"."revision", "document"."number", "document"."symbol", "document"."issued_on", "report"."frozen" from "report" left join "document_number" as "document" on "document"."commune_id" = "report"."commune_id" and "document"."id" = "report"."document_id" left join "plan_name" as "plan" on "plan"."commune_id" = "report"."commune_id" and "plan"."id" = "report"."plan_id" where "report"."commune_id" = $ and "report"."state" = $ order by "report"."period_to" desc;

-- listReportRows
select "report"."id", "report"."plan_id", "plan"."kind" as "plan_kind", "report"."period_from", "report"."period_to", "report"."title", "report"."state", "report"."returned_reason", "report"."document_id", "report"."revision", "document"."number", "document"."symbol", "document"."issued_on" from "report" left join "document_number" as "document" on "document"."commune_id" = "report"."commune_id" and "document"."id" = "report"."document_id" left join "plan_name" as "plan" on "plan"."commune_id" = "report"."commune_id" and "plan"."id" = "report"."plan_id" where "report"."commune_id" = $ and "report"."state" = $ order by "report"."period_to" desc, "report"."period_from" desc, "report"."id";
select "report"."id", "report"."plan_id", "plan"."kind" as "plan_kind", "report"."period_from", "report"."period_to", "report"."title", "report"."state", "report"."returned_reason", "report"."document_id", "report"."revision", "document"."number", "document"."symbol", "document"."issued_on" from "report" left join "document_number" as "document" on "document"."commune_id" = "report"."commune_id" and "document"."id" = "report"."document_id" left join "plan_name" as "plan" on "plan"."commune_id" = "report"."commune_id" and "plan"."id" = "report"."plan_id" where "report"."commune_id" = $ order by "report"."period_to" desc, "report"."period_from" desc, "report"."id";

-- lockReport
select "state" from "report" where "commune_id" = $ and "id" = $ for update;

-- moveReport
update "report" set "state" = $, "returned_reason" = $, "document_id" = $, "frozen" = $::jsonb, "frozen_at" = now(), "frozen_targets" = $::jsonb, "frozen_plan" = $, "frozen_notices" = $::jsonb, "revision" = "revision" + $ where "commune_id" = $ and "id" = $;
update "report" set "state" = $, "returned_reason" = $, "document_id" = $, "frozen" = $::jsonb, "frozen_at" = now(), "frozen_targets" = $::jsonb, "frozen_plan" = $::jsonb, "frozen_notices" = $::jsonb, "revision" = "revision" + $ where "commune_id" = $ and "id" = $;
update "report" set "state" = $, "returned_reason" = $, "frozen" = $, "frozen_at" = $, "frozen_targets" = $, "frozen_notices" = $, "frozen_plan" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $;
update "report" set "state" = $, "returned_reason" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $;

-- sentByChannel

    select channel, count(*)::int as sent from notice_sent
    where commune_id = $ and sent_on between $::date and $::date
    group by channel order by sent desc, channel;

-- updateReport
update "report" set "period_from" = $, "period_to" = $, "title" = $, "sections" = $::jsonb, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ and "state" = $ returning "id";

-- wasAnythingHeld
select "id" from "session_summary" where "commune_id" = $ and "state" = $ and "starts_at" >= $ and "starts_at" < $ limit $;
