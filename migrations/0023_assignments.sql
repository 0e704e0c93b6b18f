-- Who does what by when: the tasks that a plan gives to units and to the centre itself, and what they report of them.
create table assignment (
  commune_id uuid not null references commune (id),
  id uuid not null,
  plan_id uuid not null,
  position int not null,
  text text not null,
  -- The result that is asked for: in words, and as a figure with its unit (40, người).
  wanted text,
  figure int check (figure between 1 and 10000000),
  figure_unit text,
  due_on date,
  -- The day lies outside the plan's period, and somebody said that it stands all the same.
  due_kept boolean not null default false,
  -- The centre leads it itself.
  by_centre boolean not null default false,
  -- Who should do it, as a paper names them, where that is no unit of the commune.
  paper_unit text,
  reminded_on date,
  revision int not null default 1,
  primary key (commune_id, id),
  check ((figure is null) = (figure_unit is null)),
  check (not due_kept or due_on is not null),
  foreign key (commune_id, plan_id) references plan (commune_id, id)
);
create index on assignment (commune_id, plan_id);

create table assignment_unit (
  commune_id uuid not null references commune (id),
  id uuid not null,
  assignment_id uuid not null,
  unit_id uuid not null,
  role text not null check (role in ('lead', 'support')),
  primary key (commune_id, id),
  unique (commune_id, assignment_id, unit_id),
  foreign key (commune_id, assignment_id) references assignment (commune_id, id) on delete cascade,
  foreign key (commune_id, unit_id) references unit (commune_id, id)
);
create index on assignment_unit (commune_id, unit_id);
create unique index assignment_one_lead on assignment_unit (commune_id, assignment_id) where role = 'lead';

-- A report is added, never overwritten: a later one says how it stands now. Without unit it is the centre's own.
create table assignment_report (
  commune_id uuid not null references commune (id),
  id uuid not null,
  assignment_id uuid not null,
  unit_id uuid,
  done boolean not null,
  result text not null,
  figure int check (figure between 0 and 10000000),
  -- What stands in the way, where help is asked for.
  difficulty text,
  on_day date not null,
  reported_by text not null,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (commune_id, id),
  foreign key (commune_id, assignment_id) references assignment (commune_id, id),
  foreign key (commune_id, unit_id) references unit (commune_id, id)
);
create index on assignment_report (commune_id, assignment_id);
create index on assignment_report (commune_id, unit_id);

do $$ declare name text; begin
  foreach name in array array['assignment', 'assignment_unit', 'assignment_report'] loop
    call secure_tenant_table(name);
  end loop;
end $$;
revoke update on assignment_report from langhoc_app;

-- Where reminders go: a unit without an address gets none.
alter table unit add column email text;
