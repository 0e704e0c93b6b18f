-- Forms of activity: a line of a plan says which it has, and what is no class is an event, counted by its own measure.
alter table plan_line add column form text check (form in (
  'class', 'literacy', 'talk', 'training', 'workshop',
  'contest', 'festival', 'ceremony', 'conference', 'commemoration', 'campaign', 'clean-up', 'camp', 'performance', 'club', 'visit', 'survey'));
alter table activity drop constraint activity_form_check,
  add check (form in (
    'class', 'literacy', 'talk', 'training', 'workshop',
    'contest', 'festival', 'ceremony', 'conference', 'commemoration', 'campaign', 'clean-up', 'camp', 'performance', 'club', 'visit', 'survey')),
  -- The same division stands in the registry of forms (plan/kind/form.ts); a test holds the two together.
  add column is_class boolean not null generated always as (form in ('class', 'literacy', 'talk', 'training', 'workshop')) stored;

-- A line without a form is a class, as all lines were before there were forms.
create or replace view plan_line_in_force with (security_invoker = true) as
  select line.commune_id, line.id, plan.id as plan_id, plan.kind as plan_kind, plan.year as plan_year, line.item_id, line.month, line.year,
    line.position, line.title, line.programme, line.audience, line.class_count, line.learners, line.cost, line.venue_text, line.venue_id,
    line.village_id, line.unit_id, line.own_or_joint, line.funding_source_id, line.from_day, line.to_day, line.hours_from, line.hours_to,
    line.purpose, plan.period_from, plan.period_to, line.form,
    coalesce(line.form in ('class', 'literacy', 'talk', 'training', 'workshop'), true) as is_class
  from plan_line line
  join plan_version version on version.commune_id = line.commune_id and version.id = line.version_id
  join plan on plan.commune_id = version.commune_id and plan.id = version.plan_id
  where version.state = 'in-force';
create or replace view activity_summary with (security_invoker = true) as
  select commune_id, id, plan_item_id, year, month, title, programme, form, audience, village_id, planned_learners, planned_cost,
    own_or_joint, instructor_id, prepared_on, reported_on, cancelled_on, roster_code, is_class
  from activity;

-- A part of an event that is written as a whole: its programme by the minute, its contest, its stalls, its route.
create table event_sheet (
  commune_id uuid not null references commune (id),
  id uuid not null,
  activity_id uuid not null,
  part text not null check (part in ('agenda', 'contest', 'stalls', 'route')),
  content jsonb not null,
  revision int not null default 1,
  primary key (commune_id, id),
  unique (commune_id, activity_id, part),
  foreign key (commune_id, activity_id) references activity (commune_id, id) on delete cascade
);
create table guest (
  commune_id uuid not null references commune (id),
  id uuid not null,
  activity_id uuid not null,
  name text not null,
  -- The name as it is compared: the same name of the same unit is the same guest.
  folded text not null,
  post text,
  unit_id uuid,
  -- How many of the unit are asked to come.
  seats int not null default 1 check (seats between 1 and 1000),
  -- The invitation in the outgoing register; a number written on paper alone stands as text.
  invitation_id uuid,
  invitation_number text,
  answer text check (answer in ('yes', 'no')),
  came boolean,
  -- How many of the seats were taken, where it was less or more than asked.
  came_seats int check (came_seats between 0 and 10000),
  note text,
  position double precision not null default 0,
  revision int not null default 1,
  primary key (commune_id, id),
  foreign key (commune_id, activity_id) references activity (commune_id, id) on delete cascade,
  foreign key (commune_id, unit_id) references unit (commune_id, id),
  foreign key (commune_id, invitation_id) references official_document (commune_id, id)
);
create unique index guest_once on guest (commune_id, activity_id, folded, unit_id) nulls not distinct;
create index on guest (commune_id, unit_id);
create index on guest (commune_id, invitation_id);
do $$ declare name text; begin
  foreach name in array array['event_sheet', 'guest'] loop
    call secure_tenant_table(name);
  end loop;
end $$;
