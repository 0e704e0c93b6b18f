-- countExpenses
select count(*)::int as "count" from "expense" where "commune_id" = $ and "activity_id" = $ and "void_reason" is null;

-- deleteSettlement
delete from "settlement" where "commune_id" = $ and "id" = $;

-- findClass

    select activity.id, activity.title, activity.programme, village.name as village, activity.planned_cost as "plannedCost",
      activity.planned_learners as "plannedLearners", instructor.name as instructor,
      to_char(days.first, 'YYYY-MM-DD') as "firstDay", to_char(days.last, 'YYYY-MM-DD') as "lastDay", days.venue
    from activity_summary activity
    left join village_name village on village.commune_id = activity.commune_id and village.id = activity.village_id
    left join instructor_name instructor on instructor.commune_id = activity.commune_id and instructor.id = activity.instructor_id
    left join lateral (
      select min(session.day) as first, max(session.day) as last,
        min(venue.name) as venue
      from session_summary session left join venue_name venue on venue.commune_id = session.commune_id and venue.id = session.venue_id
      where session.commune_id = activity.commune_id and session.activity_id = activity.id and session.state <> 'cancelled'
    ) days on true
    where activity.commune_id = $ and activity.id = $;

-- findExpense
select "id", "activity_id", "funding_source_id", "head", "description", "amount", "payee", "voucher_number", "voucher_date", "attachment_id", "void_reason", "revision" from "expense" where "commune_id" = $ and "id" = $;

-- findPayment
select "id", "activity_id", "kind", "amount", "person", "on_date", "voucher_number", "void_reason" from "payment" where "commune_id" = $ and "id" = $;

-- findSettlement
select "settlement"."id", "settled_on", "settlement"."note", "document_id", "document"."number", "document"."symbol" from "settlement" left join "document_number" as "document" on "document"."commune_id" = "settlement"."commune_id" and "document"."id" = "settlement"."document_id" where "settlement"."commune_id" = $ and "activity_id" = $;

-- insertExpense
insert into "expense" ("commune_id", "id", "activity_id", "funding_source_id", "head", "description", "amount", "payee", "voucher_number", "voucher_date", "attachment_id") values ($, $, $, $, $, $, $, $, $, $, $);

-- insertPayment
insert into "payment" ("commune_id", "id", "activity_id", "kind", "amount", "person", "on_date", "voucher_number") values ($, $, $, $, $, $, $, $);

-- insertSettlement
insert into "settlement" ("commune_id", "id", "activity_id", "settled_on", "note") values ($, $, $, $, $);

-- listBudget
select "funding_source_id", "amount" from "budget_line" inner join "funding_source_name" as "funding_source" on "funding_source"."commune_id" = "budget_line"."commune_id" and "funding_source"."id" = "budget_line"."funding_source_id" where "budget_line"."commune_id" = $ and "activity_id" = $ order by "amount" desc, "funding_source"."name";

-- listExpenses
select "id", "activity_id", "funding_source_id", "head", "description", "amount", "payee", "voucher_number", "voucher_date", "attachment_id", "void_reason", "revision" from "expense" where "commune_id" = $ and "activity_id" = $ order by "voucher_date", "voucher_number", "id";

-- listPayments
select "id", "activity_id", "kind", "amount", "person", "on_date", "voucher_number", "void_reason" from "payment" where "commune_id" = $ and "activity_id" = $ order by "on_date", "kind", "id";

-- listSources
select "id", "name" from "funding_source_name" where "commune_id" = $ and ("valid_to" is null or "id" in (select "funding_source_id" from "expense" where "commune_id" = $ and "activity_id" = $) or "id" in (select "funding_source_id" from "budget_line" where "commune_id" = $ and "activity_id" = $)) order by "name";

-- noteIssue
update "settlement" set "document_id" = $ where "commune_id" = $ and "id" = $;

-- replaceBudget
delete from "budget_line" where "commune_id" = $ and "activity_id" = $;
insert into "budget_line" ("commune_id", "activity_id", "funding_source_id", "amount", "id") values ($ …), …;
insert into "budget_line" ("commune_id", "activity_id", "funding_source_id", "amount", "id") values ($, $, $, $, $);

-- updateExpense
update "expense" set "activity_id" = $, "funding_source_id" = $, "head" = $, "description" = $, "amount" = $, "payee" = $, "voucher_number" = $, "voucher_date" = $, "attachment_id" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id";
update "expense" set "void_reason" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id";

-- voidPaymentRow
update "payment" set "void_reason" = $ where "commune_id" = $ and "id" = $ and "void_reason" is null;
