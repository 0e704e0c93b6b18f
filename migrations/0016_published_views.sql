-- What a room publishes for those above it. A view runs as whoever asks, so that row-level security binds it too.

-- The lines of the plans in force: one version a plan at most.
create view plan_line_in_force with (security_invoker = true) as
  select line.commune_id, line.id, plan.id as plan_id, plan.kind as plan_kind, plan.year as plan_year, line.item_id, line.month, line.year,
    line.position, line.title, line.programme, line.audience, line.class_count, line.learners, line.cost, line.venue_text, line.venue_id,
    line.village_id, line.unit_id, line.own_or_joint, line.funding_source_id
  from plan_line line
  join plan_version version on version.commune_id = line.commune_id and version.id = line.version_id
  join plan on plan.commune_id = version.commune_id and plan.id = version.plan_id
  where version.state = 'in-force';
grant select on plan_line_in_force to langhoc_app;
