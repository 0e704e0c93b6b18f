-- Who keeps a class in a calendar is told that it has changed: the public page needs the revisions of a class and of its sessions.
create or replace view session_summary with (security_invoker = true) as
  select commune_id, id, activity_id, starts_at, ends_at, venue_id, instructor_id, state, headcount, flags, flag_reason,
    minutes is not null as has_minutes, revision from session;
create or replace view activity_summary with (security_invoker = true) as
  select commune_id, id, plan_item_id, year, month, title, programme, form, audience, village_id, planned_learners, planned_cost,
    own_or_joint, instructor_id, prepared_on, reported_on, cancelled_on, roster_code, is_class, revision
  from activity;

-- A list of library titles is taken in, and taken back, as other lists are.
alter table import drop constraint import_kind_check,
  add check (kind in ('residents', 'roster', 'expenses', 'titles'));
