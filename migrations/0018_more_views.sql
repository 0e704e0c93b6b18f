-- What the rooms above may read of the tables of those below, where they still read the tables themselves. Each runs with the rights of
-- whoever asks, so row-level security holds behind it.
create view account_name with (security_invoker = true) as
  select id, username, name from auth."user";
create view account_sign_in with (security_invoker = true) as
  select "userId" as account_id, "createdAt" as at from auth.session;
create view audit_entry with (security_invoker = true) as
  select commune_id, seq, at, actor, act, subject_kind, subject_id, before, after, reason from audit;

create view post_holder with (security_invoker = true) as
  select commune_id, id, role, title, holder, account_id is not null as has_account, valid_from, valid_to from post;
create view resident_summary with (security_invoker = true) as
  select commune_id, id, household_id, name, folded, birth_year, sex, ethnicity, away, left_on from resident;
create view household_poor with (security_invoker = true) as
  select commune_id, household_id, status, valid_from, valid_to from household_poverty;
-- Where somebody lives today. A register can have two heads of one household; one of them names it.
create view resident_home with (security_invoker = true) as
  select resident.commune_id, resident.id, household.id as household_id, household.village_id, village.name as village_name,
    head.name as head_name, head.sex as head_sex
  from resident
  join household on household.commune_id = resident.commune_id and household.id = resident.household_id
  join village on village.commune_id = household.commune_id and village.id = household.village_id
  left join lateral (select first.name, first.sex from resident first
    where first.commune_id = resident.commune_id and first.household_id = resident.household_id and first.head
    order by first.birth_year, first.id limit 1) head on true;

create or replace view document_number with (security_invoker = true) as
  select commune_id, id, number, symbol, issued_on, paper ->> 'number' as printed_number, paper is not null as printed from official_document;
create view stated_result with (security_invoker = true) as
  select commune_id, year, programme, classes, attendances from past_result;
create or replace view session_summary with (security_invoker = true) as
  select commune_id, id, activity_id, starts_at, ends_at, venue_id, instructor_id, state, headcount, flags, flag_reason,
    minutes is not null as has_minutes from session;

create view attendance_state with (security_invoker = true) as
  select commune_id, session_id, enrolment_id, person_id, state from attendance;
create view mark_entry with (security_invoker = true) as
  select commune_id, seq, session_id, enrolment_id, state, reason, source from mark;
-- A line of a roster: a resident, or a person as typed.
create view roster_line with (security_invoker = true) as
  select commune_id, id, activity_id, resident_id, typed_name, typed_birth_year, typed_sex, typed_village_id, source, removed_at
  from enrolment;
create view budget_amount with (security_invoker = true) as
  select commune_id, activity_id, funding_source_id, amount from budget_line;
create view expense_amount with (security_invoker = true) as
  select commune_id, activity_id, funding_source_id, amount, voucher_date, void_reason from expense;

grant select on account_name, account_sign_in, audit_entry, post_holder, resident_summary, household_poor, resident_home, stated_result,
  attendance_state, mark_entry, roster_line, budget_amount, expense_amount to langhoc_app;
