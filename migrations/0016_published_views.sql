-- What a room publishes for those above it: a query of another room names these and no table. A view runs as whoever asks, so that
-- row-level security binds it too.

create view stored_file with (security_invoker = true) as
  select commune_id, id, name, media_type, size, sha256, bytes, added_at, small is not null as picture from file;
-- Who changed what is the trail's own; how many changes a record has seen is not.
create view audit_mark with (security_invoker = true) as
  select commune_id, seq, act, subject_id from audit;

create view funding_source_name with (security_invoker = true) as
  select commune_id, id, name, valid_to from funding_source;

create view village_name with (security_invoker = true) as
  select commune_id, id, kind, name, valid_from, valid_to from village;
create view unit_name with (security_invoker = true) as
  select commune_id, id, name, short_name from unit;
create view venue_name with (security_invoker = true) as
  select commune_id, id, name, capacity from venue;
create view instructor_name with (security_invoker = true) as
  select commune_id, id, name, unit_id from instructor;

-- A paper of the outgoing register as others name it.
create view document_number with (security_invoker = true) as
  select commune_id, id, number, symbol, issued_on, paper ->> 'number' as printed_number from official_document;

create view plan_name with (security_invoker = true) as
  select commune_id, id, kind, year, title from plan;
-- The lines of the plans in force: one version a plan at most.
create view plan_line_in_force with (security_invoker = true) as
  select line.commune_id, line.id, plan.id as plan_id, plan.kind as plan_kind, plan.year as plan_year, line.item_id, line.month, line.year,
    line.position, line.title, line.programme, line.audience, line.class_count, line.learners, line.cost, line.venue_text, line.venue_id,
    line.village_id, line.unit_id, line.own_or_joint, line.funding_source_id, line.from_day, line.to_day, line.hours_from, line.hours_to,
    line.purpose, plan.period_from, plan.period_to
  from plan_line line
  join plan_version version on version.commune_id = line.commune_id and version.id = line.version_id
  join plan on plan.commune_id = version.commune_id and plan.id = version.plan_id
  where version.state = 'in-force';

create view activity_summary with (security_invoker = true) as
  select commune_id, id, plan_item_id, year, month, title, programme, form, audience, village_id, planned_learners, planned_cost,
    own_or_joint, instructor_id, prepared_on, reported_on, cancelled_on, roster_code
  from activity;
create view activity_organiser with (security_invoker = true) as
  select commune_id, activity_id, unit_id, role from activity_unit;
create view session_summary with (security_invoker = true) as
  select commune_id, id, activity_id, starts_at, ends_at, venue_id, instructor_id, state, headcount from session;

grant select on stored_file, audit_mark, funding_source_name, village_name, unit_name, venue_name, instructor_name, document_number,
  plan_name, plan_line_in_force, activity_summary, activity_organiser, session_summary to langhoc_app;

-- Takes out those of these records (as they were made, never edited) that nothing has come to use; the others stay.
drop procedure delete_unused(text, uuid[]);
create procedure delete_unused(of_commune uuid, name text, ids uuid[]) language plpgsql as $$
declare one uuid; begin
  foreach one in array ids loop
    begin
      execute format('delete from %I where commune_id = $1 and id = $2 and revision = 1', name) using of_commune, one;
    exception when foreign_key_violation then null;
    end;
  end loop;
end $$;
