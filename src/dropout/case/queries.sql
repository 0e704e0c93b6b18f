-- findDropout
select "dropout"."id", "dropout"."resident_id", "dropout"."person", "dropout"."birth_year", "dropout"."village_id", "dropout"."school_id", "dropout"."school", "dropout"."grade", "dropout"."since", "dropout"."reason", "dropout"."note", "dropout"."outcome", "dropout"."outcome_on", "dropout"."revision", "village"."name" as "village_name", coalesce("unit"."name", "dropout"."school") as "school" from "dropout" left join "village_name" as "village" on "village"."commune_id" = "dropout"."commune_id" and "village"."id" = "dropout"."village_id" left join "unit_name" as "unit" on "unit"."commune_id" = "dropout"."commune_id" and "unit"."id" = "dropout"."school_id" where "dropout"."commune_id" = $ and "dropout"."anonymised_on" is null and "dropout"."id" = $;
select "dropout"."id", "dropout"."resident_id", "dropout"."person", "dropout"."birth_year", "dropout"."village_id", "dropout"."school_id", "dropout"."school", "dropout"."grade", "dropout"."since", "dropout"."reason", "dropout"."note", "dropout"."outcome", "dropout"."outcome_on", "dropout"."revision", "village"."name" as "village_name", coalesce("unit"."name", "dropout"."school") as "school" from "dropout" left join "village_name" as "village" on "village"."commune_id" = "dropout"."commune_id" and "village"."id" = "dropout"."village_id" left join "unit_name" as "unit" on "unit"."commune_id" = "dropout"."commune_id" and "unit"."id" = "dropout"."school_id" where "dropout"."commune_id" = $ and "dropout"."anonymised_on" is null and "dropout"."id" = $ and "dropout"."school_id" = $;

-- forgetDropouts
update "dropout" set "person" = $, "resident_id" = $, "birth_year" = $, "grade" = $, "reason" = $, "note" = $, "anonymised_on" = current_date, "revision" = "revision" + $ where "commune_id" = $ and "resident_id" = any($::uuid[]) returning "id";
update "dropout_visit" set "visitor" = $, "outcome" = $ where "commune_id" = $ and "dropout_id" = any($::uuid[]);

-- insertDropout
insert into "dropout" ("commune_id", "id", "resident_id", "person", "birth_year", "village_id", "school_id", "school", "grade", "since", "reason", "note", "outcome", "outcome_on") values ($, $, $, $, $, $, $, $, $, $, $, $, $, $) on conflict ("commune_id", "id") do nothing;

-- listDropouts
select "dropout"."id", "dropout"."resident_id", "dropout"."person", "dropout"."birth_year", "dropout"."village_id", "dropout"."school_id", "dropout"."school", "dropout"."grade", "dropout"."since", "dropout"."reason", "dropout"."note", "dropout"."outcome", "dropout"."outcome_on", "dropout"."revision", "village"."name" as "village_name", coalesce("unit"."name", "dropout"."school") as "school" from "dropout" left join "village_name" as "village" on "village"."commune_id" = "dropout"."commune_id" and "village"."id" = "dropout"."village_id" left join "unit_name" as "unit" on "unit"."commune_id" = "dropout"."commune_id" and "unit"."id" = "dropout"."school_id" where "dropout"."commune_id" = $ and "dropout"."anonymised_on" is null and "dropout"."resident_id" = $ order by "dropout"."outcome_on" desc nulls first, "dropout"."since" desc, "dropout"."id";
select "dropout"."id", "dropout"."resident_id", "dropout"."person", "dropout"."birth_year", "dropout"."village_id", "dropout"."school_id", "dropout"."school", "dropout"."grade", "dropout"."since", "dropout"."reason", "dropout"."note", "dropout"."outcome", "dropout"."outcome_on", "dropout"."revision", "village"."name" as "village_name", coalesce("unit"."name", "dropout"."school") as "school" from "dropout" left join "village_name" as "village" on "village"."commune_id" = "dropout"."commune_id" and "village"."id" = "dropout"."village_id" left join "unit_name" as "unit" on "unit"."commune_id" = "dropout"."commune_id" and "unit"."id" = "dropout"."school_id" where "dropout"."commune_id" = $ and "dropout"."anonymised_on" is null and "dropout"."school_id" = $ order by "dropout"."outcome_on" desc nulls first, "dropout"."since" desc, "dropout"."id";
select "dropout"."id", "dropout"."resident_id", "dropout"."person", "dropout"."birth_year", "dropout"."village_id", "dropout"."school_id", "dropout"."school", "dropout"."grade", "dropout"."since", "dropout"."reason", "dropout"."note", "dropout"."outcome", "dropout"."outcome_on", "dropout"."revision", "village"."name" as "village_name", coalesce("unit"."name", "dropout"."school") as "school" from "dropout" left join "village_name" as "village" on "village"."commune_id" = "dropout"."commune_id" and "village"."id" = "dropout"."village_id" left join "unit_name" as "unit" on "unit"."commune_id" = "dropout"."commune_id" and "unit"."id" = "dropout"."school_id" where "dropout"."commune_id" = $ and "dropout"."anonymised_on" is null order by "dropout"."outcome_on" desc nulls first, "dropout"."since" desc, "dropout"."id";

-- listSettledBefore
select "id", "person", "school" from "dropout" where "commune_id" = $ and "outcome_on" < $ and "anonymised_on" is null order by "outcome_on", "id";

-- lockDropout
select "school_id", "revision" from "dropout" where "commune_id" = $ and "id" = $ and "anonymised_on" is null for update;

-- replaceVisits
delete from "dropout_visit" where "commune_id" = $ and "dropout_id" = $;
insert into "dropout_visit" ("commune_id", "id", "dropout_id", "on_day", "visitor", "outcome") values ($ …), …;
insert into "dropout_visit" ("commune_id", "id", "dropout_id", "on_day", "visitor", "outcome") values ($, $, $, $, $, $);

-- updateDropout
update "dropout" set "resident_id" = $, "person" = $, "birth_year" = $, "village_id" = $, "school_id" = $, "school" = $, "grade" = $, "since" = $, "reason" = $, "note" = $, "outcome" = $, "outcome_on" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $;

-- withVisits
select "id", "dropout_id", "on_day" as "on", "visitor" as "by", "outcome" from "dropout_visit" where "commune_id" = $ and "dropout_id" = any($::uuid[]) order by "on_day" desc, "id";
