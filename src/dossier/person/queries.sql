-- forgetPersonEntries
update "person_entry" set "person" = $, "resident_id" = case when "kind" = $ then "resident_id" end, "with_whom" = $, "evidence" = $, "note" = $, "anonymised_on" = current_date, "revision" = "revision" + $ where "commune_id" = $ and "resident_id" = any($::uuid[]) and "anonymised_on" is null returning "id";

-- insert
insert into "person_entry" ("commune_id", "id", "kind", "resident_id", "person", "village_id", "dossier_id", "what", "with_whom", "since", "until", "outcome", "amount", "agreed_on", "evidence", "note", "revision") values ($, $, $, $, $, $, $, $, $, $, $, $, $, $, $, $, $) on conflict do nothing returning "id", "kind", "resident_id", "person", "village_id", "dossier_id", "what", "with_whom", "since", "until", "outcome", "amount", "agreed_on", "evidence", "note", "revision";

-- listEndedBefore
select "id", "person" from "person_entry" where "commune_id" = $ and "until" < $ and "anonymised_on" is null order by "until", "id";

-- listPersonRows
select "id", "kind", "resident_id", "person", "village_id", "dossier_id", "what", "with_whom", "since", "until", "outcome", "amount", "agreed_on", "evidence", "note", "revision" from "person_entry" where "commune_id" = $ and "anonymised_on" is null and "dossier_id" = $ order by "since" desc, "id";
select "id", "kind", "resident_id", "person", "village_id", "dossier_id", "what", "with_whom", "since", "until", "outcome", "amount", "agreed_on", "evidence", "note", "revision" from "person_entry" where "commune_id" = $ and "anonymised_on" is null and "kind" = $ order by "since" desc, "id";
select "id", "kind", "resident_id", "person", "village_id", "dossier_id", "what", "with_whom", "since", "until", "outcome", "amount", "agreed_on", "evidence", "note", "revision" from "person_entry" where "commune_id" = $ and "anonymised_on" is null and "resident_id" = $ order by "since" desc, "id";
select "id", "kind", "resident_id", "person", "village_id", "dossier_id", "what", "with_whom", "since", "until", "outcome", "amount", "agreed_on", "evidence", "note", "revision" from "person_entry" where "commune_id" = $ and "anonymised_on" is null order by "since" desc, "id";

-- lock
select "id", "kind", "resident_id", "person", "village_id", "dossier_id", "what", "with_whom", "since", "until", "outcome", "amount", "agreed_on", "evidence", "note", "revision" from "person_entry" where "commune_id" = $ and "id" = $ for update;

-- peopleOfDossiers
select "dossier_id" as "dossier_id", count(*)::int as "people", coalesce(sum(amount), 0)::bigint as "paid" from "person_entry" where "commune_id" = $ and "dossier_id" is not null group by "dossier_id";

-- update
update "person_entry" set "kind" = $, "resident_id" = $, "person" = $, "village_id" = $, "dossier_id" = $, "what" = $, "with_whom" = $, "since" = $, "until" = $, "outcome" = $, "amount" = $, "agreed_on" = $, "evidence" = $, "note" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "kind", "resident_id", "person", "village_id", "dossier_id", "what", "with_whom", "since", "until", "outcome", "amount", "agreed_on", "evidence", "note", "revision";
