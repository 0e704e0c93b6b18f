-- Children who dropped out of school: a case each, the visits to the family, and what became of it. Restricted: few see it, each sight is noted.
create table dropout (
  commune_id uuid not null references commune (id),
  id uuid not null,
  -- Null for a child who is not in the register; the name is then all that is known.
  resident_id uuid,
  person text not null,
  birth_year int check (birth_year between 1900 and 2100),
  village_id uuid,
  -- The school as a unit of the commune, which sees its own; a school elsewhere by its name alone.
  school_id uuid,
  school text not null,
  grade text,
  since date not null,
  reason text check (reason in ('work', 'poverty', 'marriage', 'distance', 'illness', 'no-wish', 'other')),
  note text,
  outcome text check (outcome in ('returned', 'elsewhere', 'moved', 'given-up')),
  outcome_on date,
  anonymised_on date,
  revision int not null default 1,
  primary key (commune_id, id),
  check ((outcome is null) = (outcome_on is null)),
  foreign key (commune_id, resident_id) references resident (commune_id, id),
  foreign key (commune_id, village_id) references village (commune_id, id),
  foreign key (commune_id, school_id) references unit (commune_id, id)
);
create index on dropout (commune_id, resident_id);
create index on dropout (commune_id, village_id);
create index on dropout (commune_id, school_id);
create table dropout_visit (
  commune_id uuid not null references commune (id),
  id uuid not null,
  dropout_id uuid not null,
  on_day date not null,
  visitor text not null,
  outcome text not null,
  primary key (commune_id, id),
  foreign key (commune_id, dropout_id) references dropout (commune_id, id) on delete cascade
);
create index on dropout_visit (commune_id, dropout_id, on_day);
call secure_tenant_table('dropout');
call secure_tenant_table('dropout_visit');

-- For the rooms above, which count and see nobody: when a child stopped, was visited, came back.
create view dropout_step with (security_invoker = true) as
  select dropout.commune_id, dropout.id, dropout.school_id, dropout.village_id, dropout.since, dropout.outcome, dropout.outcome_on,
    array(select visit.on_day from dropout_visit visit
      where visit.commune_id = dropout.commune_id and visit.dropout_id = dropout.id order by visit.on_day) as visited_on
  from dropout;
grant select on dropout_step to langhoc_app;
