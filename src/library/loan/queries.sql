-- insert
insert into "library_loan" ("commune_id", "id", "title_id", "reader", "lent_on", "due_on", "back_on", "revision") values ($, $, $, $, $, $, $, $) on conflict do nothing returning "id", "title_id", "reader", "lent_on", "due_on", "back_on", "revision";

-- listLoans
select "loan"."id", "loan"."title_id", "title"."title", "loan"."reader", "loan"."lent_on", "loan"."due_on", "loan"."back_on", "loan"."revision" from "library_loan" as "loan" inner join "library_title" as "title" on "title"."commune_id" = "loan"."commune_id" and "title"."id" = "loan"."title_id" where "loan"."commune_id" = $ order by "loan"."back_on" desc nulls first, "loan"."due_on" asc nulls last, "loan"."id";

-- listOut
select "id", "due_on" from "library_loan" where "commune_id" = $ and "title_id" = $ and "back_on" is null;

-- lock
select "id", "title_id", "reader", "lent_on", "due_on", "back_on", "revision" from "library_loan" where "commune_id" = $ and "id" = $ for update;

-- update
update "library_loan" set "title_id" = $, "reader" = $, "lent_on" = $, "due_on" = $, "back_on" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "title_id", "reader", "lent_on", "due_on", "back_on", "revision";
