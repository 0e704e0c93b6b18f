-- findRow
select "decision"."id", "decision"."year", "decision"."council_id", "decision"."signed_on", "decision"."document_id", "decision"."number", "decision"."issuer", "decision"."signer", "decision"."revision", "document"."number" as "registered_number", "document"."symbol" from "recognition_decision" as "decision" left join "document_number" as "document" on "document"."commune_id" = "decision"."commune_id" and "document"."id" = "decision"."document_id" where "decision"."commune_id" = $ and "decision"."id" = $;

-- insertCertificates
insert into "title_certificate" ("commune_id", "id", "candidacy_id", "decision_id", "year", "number", "code") values ($ …), …;
insert into "title_certificate" ("commune_id", "id", "candidacy_id", "decision_id", "year", "number", "code") values ($, $, $, $, $, $, $);

-- insertRow
insert into "recognition_decision" ("commune_id", "id", "year", "council_id") values ($, $, $, $) on conflict ("commune_id", "id") do nothing;

-- listCertificates
select "candidacy_id", "number", "code" from "title_certificate" where "commune_id" = $ and "year" = $ order by "number";

-- listItems
select "decision_id", "candidacy_id", "outcome", "reason", "certificate_number" from "decision_item" where "commune_id" = $ and "decision_id" = any($) order by "candidacy_id";

-- listRows
select "decision"."id", "decision"."year", "decision"."council_id", "decision"."signed_on", "decision"."document_id", "decision"."number", "decision"."issuer", "decision"."signer", "decision"."revision", "document"."number" as "registered_number", "document"."symbol" from "recognition_decision" as "decision" left join "document_number" as "document" on "document"."commune_id" = "decision"."commune_id" and "document"."id" = "decision"."document_id" where "decision"."commune_id" = $ and "decision"."year" = $ order by "decision"."signed_on" desc nulls first, "decision"."id";

-- lockRow
select "id", "council_id", "year", "signed_on", "revision" from "recognition_decision" where "commune_id" = $ and "id" = $ for update;

-- replaceItems
delete from "decision_item" where "commune_id" = $ and "decision_id" = $;
insert into "decision_item" ("commune_id", "id", "decision_id", "candidacy_id", "outcome", "reason", "certificate_number") values ($ …), …;
insert into "decision_item" ("commune_id", "id", "decision_id", "candidacy_id", "outcome", "reason", "certificate_number") values ($, $, $, $, $, $, $);

-- signRow
update "recognition_decision" set "signed_on" = $, "document_id" = $, "issuer" = $, "signer" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $;
update "recognition_decision" set "signed_on" = $, "number" = $, "issuer" = $, "signer" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $;

-- touchRow
update "recognition_decision" set "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id";
