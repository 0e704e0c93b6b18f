-- find
select "id", "recipient", "subject", "content", "document_id", "answered_on", "answered_by", "answer_number", "answer", "outcome", "revision" from "petition" where "commune_id" = $ and "id" = $;

-- insert
insert into "petition" ("commune_id", "id", "recipient", "subject", "content", "document_id", "answered_on", "answered_by", "answer_number", "answer", "outcome", "revision") values ($, $, $, $, $, $, $, $, $, $, $, $) on conflict do nothing returning "id", "recipient", "subject", "content", "document_id", "answered_on", "answered_by", "answer_number", "answer", "outcome", "revision";

-- issuedAs
select "id", "number", "symbol", "issued_on" from "document_number" where "commune_id" = $ and "id" = any($);

-- listPetitionRows
select "id", "recipient", "subject", "content", "document_id", "answered_on", "answered_by", "answer_number", "answer", "outcome", "revision" from "petition" where "commune_id" = $ order by "id";

-- lock
select "id", "recipient", "subject", "content", "document_id", "answered_on", "answered_by", "answer_number", "answer", "outcome", "revision" from "petition" where "commune_id" = $ and "id" = $ for update;

-- update
update "petition" set "recipient" = $, "subject" = $, "content" = $, "document_id" = $, "answered_on" = $, "answered_by" = $, "answer_number" = $, "answer" = $, "outcome" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "recipient", "subject", "content", "document_id", "answered_on", "answered_by", "answer_number", "answer", "outcome", "revision";
