-- Personal data: consents and their texts, requests of data subjects, dated settings, runs of retention, and one log of every restricted sight.

-- Somebody whose name was taken out; the row stays, because figures of past reports are counted from it.
alter table resident add column anonymised_on date;
create or replace view resident_summary with (security_invoker = true) as
  select commune_id, id, household_id, name, folded, birth_year, sex, ethnicity, away, left_on, anonymised_on from resident;
create or replace view resident_home with (security_invoker = true) as
  select resident.commune_id, resident.id, household.id as household_id, household.village_id, village.name as village_name,
    head.name as head_name, head.sex as head_sex
  from resident
  join household on household.commune_id = resident.commune_id and household.id = resident.household_id
  join village on village.commune_id = household.commune_id and village.id = household.village_id
  left join lateral (select first.name, first.sex from resident first
    where first.commune_id = resident.commune_id and first.household_id = resident.household_id and first.head
      and first.anonymised_on is null
    order by first.birth_year, first.id limit 1) head on true
  where resident.anonymised_on is null;

-- Who looked, by the name and the post of that moment; a row is added and never changed.
alter table sensitive_view add column actor text;
create index on sensitive_view (commune_id, subject_id, at);
create index on sensitive_view (commune_id, at);
revoke update on sensitive_view from langhoc_app;

-- The words of a consent by version; what somebody agreed to is never changed afterwards.
create table consent_text (
  commune_id uuid not null references commune (id),
  id uuid not null,
  purpose text not null,
  -- Version 1 of each purpose comes with the program.
  version int not null check (version > 1),
  text text not null,
  valid_from date not null,
  primary key (commune_id, id),
  unique (commune_id, purpose, version)
);
create table consent (
  commune_id uuid not null references commune (id),
  id uuid not null,
  resident_id uuid not null,
  purpose text not null,
  text_version int not null check (text_version > 0),
  given_on date not null,
  -- How it was given: on the centre's form, on paper of another kind, orally before a witness.
  how text not null check (how in ('form', 'paper', 'oral')),
  witness text,
  -- For a child: the parent or guardian who agreed, and whether the child agreed too.
  guardian text,
  child_agreed boolean not null default false,
  file_id uuid,
  note text,
  withdrawn_on date,
  revision int not null default 1,
  primary key (commune_id, id),
  check (withdrawn_on >= given_on),
  check (how <> 'oral' or witness is not null),
  foreign key (commune_id, resident_id) references resident (commune_id, id) on delete cascade,
  foreign key (commune_id, file_id) references file (commune_id, id)
);
create index on consent (commune_id, resident_id);
create index on consent (commune_id, file_id);

create table subject_request (
  commune_id uuid not null references commune (id),
  id uuid not null,
  -- Null for somebody who is not in the register.
  resident_id uuid,
  name text not null,
  kind text not null check (kind in ('access', 'correction', 'deletion', 'export', 'withdrawal')),
  received_on date not null,
  detail text,
  -- By the setting of the day on which it came.
  due_on date not null,
  extended_reason text,
  answer text,
  answered_on date check (answered_on >= received_on),
  refused boolean not null default false,
  revision int not null default 1,
  primary key (commune_id, id),
  check ((answer is null) = (answered_on is null)),
  check (not refused or answered_on is not null),
  foreign key (commune_id, resident_id) references resident (commune_id, id) on delete set null (resident_id)
);
create index on subject_request (commune_id, resident_id);

-- Time limits, how long records are kept, and what the law may waive: each from a day on. What has no row is as the program proposes.
create table privacy_setting (
  commune_id uuid not null references commune (id),
  id uuid not null,
  key text not null,
  value int check (value between 0 and 36500),
  note text,
  verified boolean not null default false,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  revision int not null default 1,
  primary key (commune_id, id),
  constraint privacy_setting_dates_apart exclude using gist (commune_id with =, key with =, daterange(valid_from, valid_to, '[]') with &&)
);

-- What a run would take out, looked at before it is done; until then it can be given up.
create table retention_run (
  commune_id uuid not null references commune (id),
  id uuid not null,
  planned_on date not null,
  planned_by text not null,
  -- Per kind of record: its key, the day before which it is too old, and the ids.
  kinds jsonb not null,
  state text not null default 'planned' check (state in ('planned', 'done', 'given-up')),
  ended_on date,
  ended_by text,
  primary key (commune_id, id),
  check ((state = 'planned') = (ended_on is null))
);
create unique index retention_one_planned on retention_run (commune_id) where state = 'planned';

do $$ declare name text; begin
  foreach name in array array['consent_text', 'consent', 'subject_request', 'privacy_setting', 'retention_run'] loop
    call secure_tenant_table(name);
  end loop;
end $$;
revoke update, delete on consent_text from langhoc_app;

-- The audit and the marks are never changed, with this one exception: what they say of a person is taken out when the person is made
-- unrecognisable. That something was done, when and by whom, stays.
create function forget_in_audit(subjects uuid[]) returns void language sql security definer set search_path = public, pg_temp as $$
  update audit set before = null, after = null, reason = null
  where commune_id = app_commune() and subject_id = any(subjects)
    and subject_kind in ('resident', 'consent', 'subject-request', 'enrolment', 'dropout') $$;
create function forget_mark_reasons(enrolments uuid[]) returns void language sql security definer set search_path = public, pg_temp as $$
  update mark set reason = null where commune_id = app_commune() and enrolment_id = any(enrolments) and reason is not null $$;
revoke execute on function forget_in_audit(uuid[]), forget_mark_reasons(uuid[]) from public;
grant execute on function forget_in_audit(uuid[]), forget_mark_reasons(uuid[]) to langhoc_app;
