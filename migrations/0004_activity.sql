-- Classes, sessions, rosters, marks.
create table activity (
  commune_id uuid not null references commune (id),
  id uuid not null,
  plan_item_id uuid,
  year int not null,
  -- The month it is meant for, until a session says the day.
  month int check (month between 1 and 12),
  title text not null,
  programme text not null references programme (code),
  form text not null default 'class' check (form in ('class', 'talk', 'workshop', 'training', 'contest', 'festival', 'ceremony', 'literacy', 'club', 'visit')),
  audience text,
  village_id uuid,
  planned_learners int check (planned_learners >= 0),
  planned_cost bigint check (planned_cost >= 0),
  own_or_joint text not null default 'own' check (own_or_joint in ('own', 'joint')),
  instructor_id uuid,
  prepared_on date,
  -- Results checked and closed by the deputy; a later change is counted as a change since.
  reported_on date,
  cancelled_on date,
  cancel_reason text,
  roster_code text not null,
  revision int not null default 1,
  primary key (commune_id, id),
  unique (commune_id, roster_code),
  foreign key (commune_id, plan_item_id) references plan_item (commune_id, id),
  foreign key (commune_id, village_id) references village (commune_id, id),
  foreign key (commune_id, instructor_id) references instructor (commune_id, id)
);
create index on activity (commune_id, plan_item_id);
create index on activity (commune_id, village_id);
create index on activity (commune_id, instructor_id);
create index on activity (commune_id, year);
create index on activity (programme);
-- Co-organisers: credited once in any sum.
create table activity_unit (
  commune_id uuid not null references commune (id),
  id uuid not null,
  activity_id uuid not null,
  unit_id uuid not null,
  role text not null check (role in ('lead', 'support')),
  primary key (commune_id, id),
  unique (commune_id, activity_id, unit_id),
  foreign key (commune_id, activity_id) references activity (commune_id, id) on delete cascade,
  foreign key (commune_id, unit_id) references unit (commune_id, id)
);
create index on activity_unit (commune_id, unit_id);
create table session (
  commune_id uuid not null references commune (id),
  id uuid not null,
  activity_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  venue_id uuid,
  instructor_id uuid,
  state text not null default 'planned' check (state in ('planned', 'held', 'cancelled')),
  headcount int check (headcount between 0 and 100000),
  headcount_source text check (headcount_source in ('phone', 'office', 'paper', 'import')),
  -- What was odd, and why it was so all the same ("it already happened" is valid input).
  flags text[] not null default '{}',
  flag_reason text,
  minutes jsonb,
  revision int not null default 1,
  primary key (commune_id, id),
  check (ends_at > starts_at),
  foreign key (commune_id, activity_id) references activity (commune_id, id) on delete cascade,
  foreign key (commune_id, venue_id) references venue (commune_id, id),
  foreign key (commune_id, instructor_id) references instructor (commune_id, id),
  constraint session_venue_free exclude using gist
    (commune_id with =, venue_id with =, tstzrange(starts_at, ends_at) with &&) where (state = 'planned' and venue_id is not null),
  constraint session_instructor_free exclude using gist
    (commune_id with =, instructor_id with =, tstzrange(starts_at, ends_at) with &&) where (state = 'planned' and instructor_id is not null)
);
create index on session (commune_id, activity_id);
create index on session (commune_id, starts_at);
create index on session (commune_id, venue_id);
create index on session (commune_id, instructor_id);
create table enrolment (
  commune_id uuid not null references commune (id),
  id uuid not null,
  activity_id uuid not null,
  resident_id uuid,
  -- For a person who is not in the register.
  typed_name text,
  typed_birth_year int check (typed_birth_year between 1900 and 2100),
  typed_sex text check (typed_sex in ('female', 'male')),
  typed_village_id uuid,
  source text not null check (source in ('register', 'group', 'typed', 'walk-in', 'public')),
  position int not null default 0,
  removed_at timestamptz,
  primary key (commune_id, id),
  check ((resident_id is null) <> (typed_name is null)),
  foreign key (commune_id, activity_id) references activity (commune_id, id) on delete cascade,
  foreign key (commune_id, resident_id) references resident (commune_id, id),
  foreign key (commune_id, typed_village_id) references village (commune_id, id)
);
create unique index enrolment_once on enrolment (commune_id, activity_id, resident_id) where resident_id is not null;
create index on enrolment (commune_id, activity_id);
create index on enrolment (commune_id, resident_id);
create index on enrolment (commune_id, typed_village_id);
-- A mark is added, never overwritten: the last in commit order stands.
create table mark (
  commune_id uuid not null references commune (id),
  id uuid not null,
  seq bigint generated always as identity,
  session_id uuid not null,
  enrolment_id uuid not null,
  state text not null check (state in ('present', 'excused', 'absent', 'cleared')),
  reason text,
  source text not null check (source in ('phone', 'office', 'paper', 'import')),
  device_at timestamptz,
  account_id text,
  at timestamptz not null default now(),
  primary key (commune_id, id),
  foreign key (commune_id, session_id) references session (commune_id, id) on delete cascade,
  foreign key (commune_id, enrolment_id) references enrolment (commune_id, id) on delete cascade
);
create index mark_latest on mark (commune_id, session_id, enrolment_id, seq desc);
create index on mark (commune_id, enrolment_id);
create table attachment (
  commune_id uuid not null references commune (id),
  id uuid not null,
  file_id uuid not null,
  activity_id uuid not null,
  -- The session that the paper or photo is of, where it is of one.
  session_id uuid,
  kind text not null check (kind in ('notice', 'roster', 'attendance', 'minutes', 'photo', 'voucher', 'other')),
  caption text,
  primary key (commune_id, id),
  foreign key (commune_id, file_id) references file (commune_id, id),
  foreign key (commune_id, activity_id) references activity (commune_id, id) on delete cascade,
  foreign key (commune_id, session_id) references session (commune_id, id) on delete set null (session_id)
);
create index on attachment (commune_id, session_id);
create index on attachment (commune_id, file_id);
create index on attachment (commune_id, activity_id);
-- Papers of a class (notice, invitation, roster, minutes, payment request …) in the outgoing register.
create table activity_document (
  commune_id uuid not null references commune (id),
  id uuid not null,
  activity_id uuid not null,
  document_id uuid not null,
  kind text not null,
  -- The session that the paper is of, where it is of one (minutes).
  session_id uuid,
  primary key (commune_id, id),
  foreign key (commune_id, activity_id) references activity (commune_id, id) on delete cascade,
  foreign key (commune_id, document_id) references official_document (commune_id, id),
  foreign key (commune_id, session_id) references session (commune_id, id) on delete set null (session_id)
);
create index on activity_document (commune_id, session_id);
create index on activity_document (commune_id, activity_id);
create index on activity_document (commune_id, document_id);

do $$ declare name text; begin
  foreach name in array array['activity', 'activity_unit', 'session', 'enrolment', 'mark', 'attachment', 'activity_document'] loop
    call secure_tenant_table(name);
  end loop;
end $$;
revoke update on mark from langhoc_app;
