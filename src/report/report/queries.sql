-- findReport
select "report"."id", "report"."period_from", "report"."period_to", "report"."title", "report"."state", "report"."returned_reason", "report"."document_id", "report"."revision", "document"."number", "document"."symbol", "document"."issued_on", "report"."sections", "report"."frozen", "report"."frozen_at" from "report" left join "official_document" as "document" on "document"."id" = "report"."document_id" where "report"."id" = $;

-- insertReport
insert into "report" ("commune_id", "id", "period_from", "period_to", "title", "state", "sections") values ($, $, $, $, $, $, $::jsonb);

-- insertStep
insert into "report_step" ("commune_id", "id", "report_id", "step", "on_date", "actor", "reason") values ($, $, $, $, $, $, $);

-- listFrozen
select "report"."id", "report"."period_from", "report"."period_to", "report"."title", "report"."state", "report"."returned_reason", "report"."document_id", "report"."revision", "document"."number", "document"."symbol", "document"."issued_on", "report"."frozen" from "report" left join "official_document" as "document" on "document"."id" = "report"."document_id" where "report"."state" = $ order by "report"."period_to" desc;

-- listReportRows
select "report"."id", "report"."period_from", "report"."period_to", "report"."title", "report"."state", "report"."returned_reason", "report"."document_id", "report"."revision", "document"."number", "document"."symbol", "document"."issued_on" from "report" left join "official_document" as "document" on "document"."id" = "report"."document_id" order by "report"."period_to" desc, "report"."period_from" desc, "report"."id";

-- listSteps
select "step", "on_date", "actor", "reason" from "report_step" where "report_id" = $ order by "seq";

-- moveReport
update "report" set "state" = $, "returned_reason" = $, "document_id" = $, "revision" = "revision" + $ where "id" = $ and "state" = $ returning "id";
update "report" set "state" = $, "returned_reason" = $, "frozen" = $::jsonb, "frozen_at" = now(), "revision" = "revision" + $ where "id" = $ and "state" = $ returning "id";
update "report" set "state" = $, "returned_reason" = $, "revision" = "revision" + $ where "id" = $ and "state" = $ returning "id";

-- updateReport
update "report" set "period_from" = $, "period_to" = $, "title" = $, "sections" = $::jsonb, "revision" = "revision" + $ where "id" = $ and "revision" = $ and "state" = $ returning "id";
