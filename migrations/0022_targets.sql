-- Targets of a plan: what it wants to reach, measured from records or reported with evidence. They belong to the plan and not to a version,
-- so that an amendment keeps them with all that was reported.
create table target (
  commune_id uuid not null references commune (id),
  id uuid not null,
  plan_id uuid not null,
  position int not null default 0,
  text text not null,
  -- Code of the indicator library; null while nobody has said how it is measured.
  indicator text,
  comparator text not null check (comparator in ('>=', '<=', '=')),
  -- Null for a target without a figure, which is reached or not.
  value numeric check (value between 0 and 1000000000000),
  -- The end of a range.
  up_to numeric check (up_to >= value),
  unit text,
  due_on date,
  unit_id uuid,
  -- Which classes count: those of the plan's own lines, or all of the commune; of a programme, a village, a form.
  classes_of text not null default 'commune' check (classes_of in ('plan', 'commune')),
  programme text references programme (code),
  village_id uuid,
  form text,
  -- Of how many people a share is, who they are, and on which day they were so many.
  population int check (population > 0),
  population_of text,
  population_on date,
  -- Why it is no longer pursued.
  dropped_reason text,
  revision int not null default 1,
  primary key (commune_id, id),
  check (up_to is null or comparator = '>='),
  check ((population is null) = (population_on is null)),
  foreign key (commune_id, plan_id) references plan (commune_id, id),
  foreign key (commune_id, unit_id) references unit (commune_id, id),
  foreign key (commune_id, village_id) references village (commune_id, id)
);
create index on target (commune_id, plan_id);
create index on target (commune_id, unit_id);
create index on target (commune_id, village_id);
create index on target (programme);
-- What a unit reports of a target. A report is added, never overwritten; one that was wrong is withdrawn with a reason.
create table target_report (
  commune_id uuid not null references commune (id),
  id uuid not null,
  seq bigint generated always as identity,
  target_id uuid not null,
  on_date date not null,
  -- In the unit of the target; 1 or 0 for one without a figure.
  value numeric not null check (value between 0 and 1000000000000),
  -- The two numbers that a percentage is made of.
  part int check (part >= 0),
  whole int check (whole > 0),
  -- Which paper or book says so.
  evidence text,
  note text,
  reported_by text not null,
  withdrawn_reason text,
  primary key (commune_id, id),
  check ((part is null) = (whole is null) and part <= whole),
  foreign key (commune_id, target_id) references target (commune_id, id) on delete cascade
);
create index on target_report (commune_id, target_id, on_date);
create table target_report_file (
  commune_id uuid not null references commune (id),
  id uuid not null,
  report_id uuid not null,
  file_id uuid not null,
  primary key (commune_id, id),
  foreign key (commune_id, report_id) references target_report (commune_id, id) on delete cascade,
  foreign key (commune_id, file_id) references file (commune_id, id)
);
create index on target_report_file (commune_id, report_id);
create index on target_report_file (commune_id, file_id);
do $$ declare name text; begin
  foreach name in array array['target', 'target_report', 'target_report_file'] loop
    call secure_tenant_table(name);
  end loop;
end $$;

-- What the rooms below publish for measuring: who stands marked in a session, with the sex that is known.
create view session_attendance with (security_invoker = true) as
  select attendance.commune_id, attendance.session_id, attendance.person_id, attendance.state,
    coalesce(resident.sex, enrolment.typed_sex) as sex
  from attendance
  left join enrolment on enrolment.commune_id = attendance.commune_id and enrolment.id = attendance.enrolment_id
  left join resident on resident.commune_id = enrolment.commune_id and resident.id = enrolment.resident_id
  where attendance.state <> 'cleared';
grant select on session_attendance to langhoc_app;

-- The targets of a report's period as they stood when it was signed.
alter table report add column frozen_targets jsonb;
