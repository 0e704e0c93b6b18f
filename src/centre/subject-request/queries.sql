-- clearRequests
update "subject_request" set "name" = $, "resident_id" = $, "detail" = $, "extended_reason" = case when "extended_reason" is null then null else $ end, "answer" = case when "answer" is null then null else $ end, "revision" = "revision" + $ where "commune_id" = $ and "resident_id" = any($::uuid[]) returning "id";

-- insert
insert into "subject_request" ("commune_id", "resident_id", "name", "kind", "received_on", "detail", "extended_reason", "answer", "answered_on", "refused", "revision", "id", "due_on") values ($, $, $, $, $, $, $, $, $, $, $, $, $) on conflict do nothing returning "resident_id", "name", "kind", "received_on", "detail", "extended_reason", "answer", "answered_on", "refused", "revision", "id", "due_on";

-- listAnsweredBefore
select "resident_id", "name", "kind", "received_on", "detail", "extended_reason", "answer", "answered_on", "refused", "revision", "id", "due_on" from "subject_request" where "commune_id" = $ and "answered_on" < $ and "name" <> $ order by "answered_on";

-- listRequests
select "resident_id", "name", "kind", "received_on", "detail", "extended_reason", "answer", "answered_on", "refused", "revision", "id", "due_on" from "subject_request" where "commune_id" = $ and "resident_id" = $ order by "answered_on" desc nulls first, "due_on", "id";
select "resident_id", "name", "kind", "received_on", "detail", "extended_reason", "answer", "answered_on", "refused", "revision", "id", "due_on" from "subject_request" where "commune_id" = $ order by "answered_on" desc nulls first, "due_on", "id";

-- lock
select "resident_id", "name", "kind", "received_on", "detail", "extended_reason", "answer", "answered_on", "refused", "revision", "id", "due_on" from "subject_request" where "commune_id" = $ and "id" = $ for update;

-- update
update "subject_request" set "resident_id" = $, "name" = $, "kind" = $, "received_on" = $, "detail" = $, "extended_reason" = $, "answer" = $, "answered_on" = $, "refused" = $, "due_on" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "resident_id", "name", "kind", "received_on", "detail", "extended_reason", "answer", "answered_on", "refused", "revision", "id", "due_on";
