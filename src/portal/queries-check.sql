-- findByCode
select "name", "title", "number", "issued_on", "revoked_on", "skills" from "certificate_check" where "commune_id" = $ and "code" = $;
