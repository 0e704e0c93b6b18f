-- The centre, its units, posts, villages, venues, instructors, households and residents; files; norms; legal papers' register.
create table centre (
  commune_id uuid not null references commune (id),
  id uuid not null,
  name text not null,
  parent_body text not null,
  symbol text not null default 'TTHTCĐ',
  place_name text not null,
  address text,
  phone text,
  motto text,
  area_ha numeric(12, 2),
  revision int not null default 1,
  primary key (commune_id, id),
  unique (commune_id)
);
create table village (
  commune_id uuid not null references commune (id),
  id uuid not null,
  kind text not null default 'thôn',
  name text not null,
  valid_from date not null,
  valid_to date check (valid_to is null or valid_to >= valid_from),
  revision int not null default 1,
  primary key (commune_id, id)
);
create unique index on village (commune_id, name) where valid_to is null;
create table unit (
  commune_id uuid not null references commune (id),
  id uuid not null,
  name text not null,
  short_name text not null,
  valid_from date not null,
  valid_to date check (valid_to is null or valid_to >= valid_from),
  revision int not null default 1,
  primary key (commune_id, id)
);
create unique index on unit (commune_id, name) where valid_to is null;
create table post (
  commune_id uuid not null references commune (id),
  id uuid not null,
  account_id text references auth."user" (id),
  -- An office without sign-in has no role.
  role text check (role in ('director', 'deputy', 'accountant', 'village-head', 'partner', 'commune-office', 'province', 'ministry', 'administrator')),
  title text not null,
  other_title text,
  holder text not null,
  unit_id uuid,
  village_id uuid,
  valid_from date not null,
  valid_to date check (valid_to is null or valid_to >= valid_from),
  revision int not null default 1,
  primary key (commune_id, id),
  foreign key (commune_id, unit_id) references unit (commune_id, id),
  foreign key (commune_id, village_id) references village (commune_id, id)
);
create index on post (account_id);
create index on post (commune_id, unit_id);
create index on post (commune_id, village_id);
-- Who approves the annual plan, dated: shipped blank and unverified from 1/7/2025.
create table approver (
  commune_id uuid not null references commune (id),
  id uuid not null,
  kind text not null check (kind in ('district-education', 'commune-committee', 'province-department', 'none', 'unset')),
  name text,
  office_account boolean not null default false,
  verified boolean not null default false,
  valid_from date not null,
  valid_to date check (valid_to is null or valid_to >= valid_from),
  revision int not null default 1,
  primary key (commune_id, id),
  constraint approver_dates_apart exclude using gist (commune_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create table venue (
  commune_id uuid not null references commune (id),
  id uuid not null,
  name text not null,
  village_id uuid,
  capacity int check (capacity > 0),
  active boolean not null default true,
  revision int not null default 1,
  primary key (commune_id, id),
  unique (commune_id, name),
  foreign key (commune_id, village_id) references village (commune_id, id)
);
create index on venue (commune_id, village_id);
create table instructor (
  commune_id uuid not null references commune (id),
  id uuid not null,
  name text not null,
  unit_id uuid,
  speciality text,
  active boolean not null default true,
  revision int not null default 1,
  primary key (commune_id, id),
  foreign key (commune_id, unit_id) references unit (commune_id, id)
);
create index on instructor (commune_id, unit_id);
create table household (
  commune_id uuid not null references commune (id),
  id uuid not null,
  code text not null,
  village_id uuid not null,
  revision int not null default 1,
  primary key (commune_id, id),
  -- Villages number their households each from 1.
  unique (commune_id, village_id, code),
  foreign key (commune_id, village_id) references village (commune_id, id)
);
create index on household (commune_id, village_id);
-- Poor and near-poor, by decision of a year: a past report is made with the list of its day.
create table household_poverty (
  commune_id uuid not null references commune (id),
  id uuid not null,
  household_id uuid not null,
  status text not null check (status in ('poor', 'near-poor')),
  valid_from date not null,
  valid_to date check (valid_to is null or valid_to >= valid_from),
  primary key (commune_id, id),
  foreign key (commune_id, household_id) references household (commune_id, id) on delete cascade,
  constraint household_poverty_dates_apart exclude using gist (commune_id with =, household_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index on household_poverty (commune_id, household_id);
create table resident (
  commune_id uuid not null references commune (id),
  id uuid not null,
  household_id uuid not null,
  name text not null,
  -- Name without marks, for search.
  folded text not null,
  -- The last word of the name: people are listed by it.
  given text not null generated always as (regexp_replace(name, '^.*\s', '')) stored,
  birth_year int not null check (birth_year between 1900 and 2100),
  sex text not null check (sex in ('female', 'male')),
  ethnicity text,
  head boolean not null default false,
  away boolean not null default false,
  left_on date,
  revision int not null default 1,
  primary key (commune_id, id),
  foreign key (commune_id, household_id) references household (commune_id, id)
);
create index on resident (commune_id, household_id);
create index on resident (commune_id, folded text_pattern_ops);
create index on resident (commune_id, given collate "vi-x-icu", name collate "vi-x-icu", id);
-- One head a household.
create unique index on resident (commune_id, household_id) where head and left_on is null;
-- Sight of what is restricted (ethnicity) is logged.
create table sensitive_view (
  commune_id uuid not null references commune (id),
  id uuid not null default gen_random_uuid(),
  at timestamptz not null default now(),
  account_id text not null,
  what text not null,
  subject_id uuid,
  primary key (commune_id, id)
);

-- Files travel with the records: kept in the database, so that a backup is whole and a write is one transaction.
create table file (
  commune_id uuid not null references commune (id),
  id uuid not null,
  name text not null,
  media_type text not null,
  size int not null check (size >= 0),
  sha256 text not null,
  bytes bytea not null,
  added_at timestamptz not null default now(),
  primary key (commune_id, id)
);

create table funding_source (
  commune_id uuid not null references commune (id),
  id uuid not null,
  name text not null,
  valid_from date not null,
  valid_to date check (valid_to is null or valid_to >= valid_from),
  revision int not null default 1,
  primary key (commune_id, id),
  unique (commune_id, name)
);
create table cost_norm (
  commune_id uuid not null references commune (id),
  id uuid not null,
  base bigint not null check (base >= 0),
  per_learner bigint not null check (per_learner >= 0),
  source text not null,
  verified boolean not null default false,
  valid_from date not null,
  valid_to date check (valid_to is null or valid_to >= valid_from),
  revision int not null default 1,
  primary key (commune_id, id),
  constraint cost_norm_dates_apart exclude using gist (commune_id with =, daterange(valid_from, valid_to, '[]') with &&)
);

-- Papers issued: numbered in one series a year; the ten columns of the outgoing register (Nghị định 30/2020, Phụ lục IV).
create table official_document (
  commune_id uuid not null references commune (id),
  id uuid not null,
  year int not null,
  number int check (number > 0),
  symbol text not null,
  type text not null,
  subject text not null,
  issued_on date,
  signer text,
  signer_post_id uuid,
  recipients text not null default '',
  keeper text not null default '',
  copies int check (copies > 0),
  sent_on date,
  received_by text,
  note text,
  -- The paper as it was issued; what is printed later is this.
  paper jsonb,
  revision int not null default 1,
  primary key (commune_id, id),
  unique (commune_id, year, number),
  foreign key (commune_id, signer_post_id) references post (commune_id, id)
);
create index on official_document (commune_id, signer_post_id);

do $$ declare name text; begin
  foreach name in array array['centre', 'village', 'unit', 'post', 'approver', 'venue', 'instructor', 'household',
    'household_poverty', 'resident', 'sensitive_view', 'file', 'funding_source', 'cost_norm', 'official_document'] loop
    call secure_tenant_table(name);
  end loop;
end $$;
-- A person sees the own posts in every commune: that is how the commune is chosen after sign-in.
create policy own_posts on post for select using (account_id = (select app_account()));
