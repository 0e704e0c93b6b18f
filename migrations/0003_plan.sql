-- Needs survey, plans with their versions, lines, sections, approval steps.
create table needs_survey (
  commune_id uuid not null references commune (id),
  id uuid not null,
  year int not null,
  name text not null,
  closed_on date,
  revision int not null default 1,
  primary key (commune_id, id),
  unique (commune_id, year)
);
create table need (
  commune_id uuid not null references commune (id),
  id uuid not null,
  survey_id uuid not null,
  topic text not null,
  programme text not null references programme (code),
  village_id uuid,
  registered int not null check (registered >= 0),
  position int not null default 0,
  revision int not null default 1,
  primary key (commune_id, id),
  foreign key (commune_id, survey_id) references needs_survey (commune_id, id) on delete cascade,
  foreign key (commune_id, village_id) references village (commune_id, id)
);
create index on need (commune_id, survey_id);
create index on need (commune_id, village_id);
create index on need (programme);

create table plan (
  commune_id uuid not null references commune (id),
  id uuid not null,
  kind text not null check (kind in ('annual', 'school-year', 'thematic', 'event', 'learning-society')),
  year int not null check (year between 2000 and 2100),
  period_from date not null,
  period_to date not null,
  title text not null,
  theme text,
  survey_id uuid,
  primary key (commune_id, id),
  check (period_to >= period_from),
  foreign key (commune_id, survey_id) references needs_survey (commune_id, id)
);
create unique index plan_one_annual on plan (commune_id, year) where kind = 'annual';
create index on plan (commune_id, survey_id);
-- A plan is what its versions say; an amendment is a new version with its own number.
create table plan_version (
  commune_id uuid not null references commune (id),
  id uuid not null,
  plan_id uuid not null,
  ordinal int not null check (ordinal > 0),
  state text not null check (state in ('draft', 'submitted', 'signed', 'sent', 'approved', 'in-force', 'superseded')),
  -- Set while the version is back with its author; the step says why.
  returned_by text check (returned_by in ('director', 'approver')),
  document_id uuid,
  in_force_from date,
  -- Why an amendment is made; null for the first version.
  reason text,
  -- Nơi nhận: [{"name", "purpose"}].
  recipients jsonb not null default '[]',
  revision int not null default 1,
  primary key (commune_id, id),
  unique (commune_id, plan_id, ordinal),
  foreign key (commune_id, plan_id) references plan (commune_id, id),
  foreign key (commune_id, document_id) references official_document (commune_id, id)
);
create index on plan_version (commune_id, document_id);
create unique index plan_one_in_force on plan_version (commune_id, plan_id) where state = 'in-force';
create unique index plan_one_open on plan_version (commune_id, plan_id) where state in ('draft', 'submitted', 'signed', 'sent', 'approved');
-- What a line is across versions: classes belong to the item, so an amendment does not lose them.
create table plan_item (
  commune_id uuid not null references commune (id),
  id uuid not null,
  plan_id uuid not null,
  need_id uuid,
  primary key (commune_id, id),
  foreign key (commune_id, plan_id) references plan (commune_id, id),
  foreign key (commune_id, need_id) references need (commune_id, id) on delete set null (need_id)
);
create index on plan_item (commune_id, plan_id);
create index on plan_item (commune_id, need_id);
create table plan_line (
  commune_id uuid not null references commune (id),
  id uuid not null,
  version_id uuid not null,
  item_id uuid not null,
  month int not null check (month between 1 and 12),
  year int not null,
  -- Between those of its neighbours, so that a line is put in without touching another.
  position double precision not null,
  title text not null,
  programme text references programme (code),
  audience text,
  class_count int check (class_count between 0 and 1000),
  learners int check (learners between 0 and 100000),
  cost bigint check (cost between 0 and 100000000000),
  cost_reason text,
  venue_text text,
  venue_id uuid,
  village_id uuid,
  partner_text text,
  unit_id uuid,
  own_or_joint text not null default 'own' check (own_or_joint in ('own', 'joint')),
  funding_source_id uuid,
  note text,
  revision int not null default 1,
  primary key (commune_id, id),
  unique (commune_id, version_id, item_id),
  foreign key (commune_id, version_id) references plan_version (commune_id, id),
  foreign key (commune_id, item_id) references plan_item (commune_id, id),
  foreign key (commune_id, venue_id) references venue (commune_id, id),
  foreign key (commune_id, village_id) references village (commune_id, id),
  foreign key (commune_id, unit_id) references unit (commune_id, id),
  foreign key (commune_id, funding_source_id) references funding_source (commune_id, id)
);
create index on plan_line (commune_id, item_id);
create index on plan_line (commune_id, venue_id);
create index on plan_line (commune_id, village_id);
create index on plan_line (commune_id, unit_id);
create index on plan_line (commune_id, funding_source_id);
create index on plan_line (programme);
create table plan_section (
  commune_id uuid not null references commune (id),
  id uuid not null,
  version_id uuid not null,
  key text not null check (key in ('situation', 'aims', 'solutions', 'organisation', 'funding', 'other')),
  position int not null,
  title text not null,
  content jsonb not null,
  revision int not null default 1,
  primary key (commune_id, id),
  foreign key (commune_id, version_id) references plan_version (commune_id, id)
);
create index on plan_section (commune_id, version_id);
create table plan_basis (
  commune_id uuid not null references commune (id),
  id uuid not null,
  version_id uuid not null,
  position int not null,
  number text not null,
  date text,
  issuer text,
  subject text,
  primary key (commune_id, id),
  foreign key (commune_id, version_id) references plan_version (commune_id, id)
);
create index on plan_basis (commune_id, version_id);
-- What a paper states of an earlier year without records behind it.
create table past_result (
  commune_id uuid not null references commune (id),
  id uuid not null,
  year int not null,
  programme text not null references programme (code),
  classes int not null check (classes >= 0),
  attendances int not null check (attendances >= 0),
  primary key (commune_id, id),
  unique (commune_id, year, programme)
);
create index on past_result (programme);
-- A typed or imported total: compared with the derived figure, never used as one.
create table claim (
  commune_id uuid not null references commune (id),
  id uuid not null,
  plan_id uuid not null,
  key text not null,
  value bigint not null,
  note text,
  primary key (commune_id, id),
  unique (commune_id, plan_id, key),
  foreign key (commune_id, plan_id) references plan (commune_id, id)
);
-- "Giữ, ghi lý do": a finding that a person has looked at and kept.
create table finding_decision (
  commune_id uuid not null references commune (id),
  id uuid not null,
  version_id uuid not null,
  fingerprint text not null,
  reason text not null,
  primary key (commune_id, id),
  unique (commune_id, version_id, fingerprint),
  foreign key (commune_id, version_id) references plan_version (commune_id, id)
);
create table plan_step (
  commune_id uuid not null references commune (id),
  id uuid not null,
  version_id uuid not null,
  seq bigint generated always as identity,
  step text not null check (step in ('submit', 'return', 'sign', 'send', 'approve', 'approver-return', 'issue', 'withdraw')),
  at timestamptz not null default now(),
  on_date date not null,
  actor text not null,
  post_title text,
  post_id uuid,
  reason text,
  -- An approver without account is recorded by a person: the signed page is attached.
  recorded boolean not null default false,
  file_id uuid,
  primary key (commune_id, id),
  foreign key (commune_id, version_id) references plan_version (commune_id, id),
  foreign key (commune_id, post_id) references post (commune_id, id),
  foreign key (commune_id, file_id) references file (commune_id, id)
);
create index on plan_step (commune_id, version_id);
create index on plan_step (commune_id, post_id);
create index on plan_step (commune_id, file_id);

do $$ declare name text; begin
  foreach name in array array['needs_survey', 'need', 'plan', 'plan_version', 'plan_item', 'plan_line', 'plan_section',
    'plan_basis', 'past_result', 'claim', 'finding_decision', 'plan_step'] loop
    call secure_tenant_table(name);
  end loop;
end $$;
