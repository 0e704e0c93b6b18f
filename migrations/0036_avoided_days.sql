-- Days on which no class is proposed: Tết, the harvest, exams. Only advice: a person may place a class there all the same.
create table avoided_days (
  commune_id uuid not null references commune (id),
  id uuid not null,
  from_day date not null,
  to_day date not null,
  reason text not null check (length(reason) between 1 and 200),
  revision int not null default 1,
  primary key (commune_id, id),
  check (from_day <= to_day)
);
create index on avoided_days (commune_id, from_day);
call secure_tenant_table('avoided_days');
