-- countByYear
select "year", count(*) as "total" from "official_document" where "commune_id" = $ and "author" = $ and "number" is not null group by "year" order by "year" desc;

-- findByNumber
select "id", "subject" from "official_document" where "commune_id" = $ and "year" = $ and "author" = $ and "number" = $;

-- findDocument
select "id", "year", "number", "symbol", "type", "subject", "issued_on", "signer", "recipients", "keeper", "copies", "sent_on", "received_by", "note", "replaces", "revision", paper is not null as "printed" from "official_document" where "commune_id" = $ and "id" = $;

-- findIssuedPaper
select "paper", "number", "symbol" from "official_document" where "commune_id" = $ and "id" = $;

-- findSigner
select "holder" as "holder" from "post_holder" where "commune_id" = $ and "id" = $;

-- insertDocument
insert into "official_document" ("commune_id", "id", "author", "year", "number", "symbol", "type", "subject", "issued_on", "signer", "signer_post_id", "recipients", "keeper", "copies", "note", "replaces", "paper") values ($, $, $, $, $, $, $, $, $, $, $, $, $, $, $, $, $);
insert into "official_document" ("commune_id", "id", "author", "year", "number", "symbol", "type", "subject", "issued_on", "signer", "signer_post_id", "recipients", "keeper", "copies", "note", "replaces", "paper") values ($, $, $, $, $, $, $, $, $, $, $, $, $, $, $, $, $::jsonb);
insert into "official_document" ("commune_id", "id", "author", "year", "number", "symbol", "type", "subject", "keeper", "copies", "signer", "signer_post_id", "issued_on", "recipients", "note", "replaces", "paper") values ($, $, $, $, $, $, $, $, $, $, $, $, $, $, $, $, $);

-- listDocuments
select "id", "year", "number", "symbol", "type", "subject", "issued_on", "signer", "recipients", "keeper", "copies", "sent_on", "received_by", "note", "replaces", "revision", paper is not null as "printed" from "official_document" where "commune_id" = $ and "year" = $ and "author" = $ and "number" is not null and "number" < $ order by "number" desc limit $;
select "id", "year", "number", "symbol", "type", "subject", "issued_on", "signer", "recipients", "keeper", "copies", "sent_on", "received_by", "note", "replaces", "revision", paper is not null as "printed" from "official_document" where "commune_id" = $ and "year" = $ and "author" = $ and "number" is not null order by "number" desc;
select "id", "year", "number", "symbol", "type", "subject", "issued_on", "signer", "recipients", "keeper", "copies", "sent_on", "received_by", "note", "replaces", "revision", paper is not null as "printed" from "official_document" where "commune_id" = $ and "year" = $ and "author" = $ and "number" is not null order by "number" desc limit $;

-- lockDocument
select "id", "year", "number", "symbol", "type", "subject", "issued_on", "signer", "recipients", "keeper", "copies", "sent_on", "received_by", "note", "replaces", "revision", paper is not null as "printed" from "official_document" where "commune_id" = $ and "id" = $ for no key update;

-- lockRegister
select pg_advisory_xact_lock(hashtextextended($, 0));

-- nextNumber
select max("number") as "last" from "official_document" where "commune_id" = $ and "year" = $ and "author" = $;

-- updateAfterIssue
update "official_document" set "keeper" = $, "copies" = $, "sent_on" = $, "received_by" = $, "note" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "year", "number", "symbol", "type", "subject", "issued_on", "signer", "recipients", "keeper", "copies", "sent_on", "received_by", "note", "replaces", "revision", paper is not null as "printed";

-- updateReplaced
update "official_document" set "number" = $, "note" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $;
