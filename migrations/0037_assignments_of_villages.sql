-- Villages hold tasks of a plan as units do, and report on them.
create table assignment_village (
  commune_id uuid not null references commune (id),
  id uuid not null,
  assignment_id uuid not null,
  village_id uuid not null,
  role text not null check (role in ('lead', 'support')),
  primary key (commune_id, id),
  unique (commune_id, assignment_id, village_id),
  foreign key (commune_id, assignment_id) references assignment (commune_id, id) on delete cascade,
  foreign key (commune_id, village_id) references village (commune_id, id)
);
create index on assignment_village (commune_id, village_id);
create unique index assignment_one_leading_village on assignment_village (commune_id, assignment_id) where role = 'lead';
call secure_tenant_table('assignment_village');

-- Nobody leads it: each of those who hold it does its own part and reports for itself.
alter table assignment add column each boolean not null default false check (not (each and by_centre));

alter table assignment_report add column village_id uuid;
alter table assignment_report add foreign key (commune_id, village_id) references village (commune_id, id);
alter table assignment_report add check (unit_id is null or village_id is null);
create index on assignment_report (commune_id, village_id);
