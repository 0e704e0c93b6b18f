-- A report of one plan: it counts the plan's classes alone, and tells of its lines, targets and assignments.
alter table report add column plan_id uuid;
alter table report add foreign key (commune_id, plan_id) references plan (commune_id, id);
create index on report (commune_id, plan_id);
-- The plan's lines and assignments as they stood when the report was signed.
alter table report add column frozen_plan jsonb;
