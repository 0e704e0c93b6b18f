-- The ground floor: the server's role, sign-in, places, communes (the tenants), programme codes, audit.
create extension if not exists btree_gist;

do $$ begin
  -- Roles belong to the whole server, so another database may have made it already.
  if not exists (select from pg_roles where rolname = 'langhoc_app') then
    create role langhoc_app nologin nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
  -- An owner who is no superuser must be a member to run requests in the role.
  if not pg_has_role(current_user, 'langhoc_app', 'member') then
    execute format('grant langhoc_app to %I', current_user);
  end if;
end $$;

revoke all on schema public from public;
grant usage on schema public to langhoc_app;

-- The commune of this request; no setting, no rows.
create function app_commune() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.commune', true), '')::uuid $$;
create function app_account() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.account', true), '') $$;

-- Makes a table a tenant table: row-level security that binds its owner too, and the server's rights.
create procedure secure_tenant_table(name text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', name);
  execute format('alter table %I force row level security', name);
  execute format('create policy own_commune on %I using (commune_id = (select app_commune())) with check (commune_id = (select app_commune()))', name);
  execute format('grant select, insert, update, delete on %I to langhoc_app', name);
end $$;

-- Sign-in keeps its tables apart; no route reads them directly.
create schema auth;
grant usage on schema auth to langhoc_app;
create table auth."user" (
  id text primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null default false,
  image text,
  username text unique check (length(username) between 2 and 32),
  "displayUsername" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create table auth.session (
  id text primary key,
  "userId" text not null references auth."user" (id) on delete cascade,
  token text not null unique,
  "expiresAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index on auth.session ("userId");
create table auth.account (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" (id) on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index on auth.account ("userId");
create table auth.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index on auth.verification (identifier);
-- Failed sign-ins only; a right password clears the pair's own.
create table auth.failed_sign_in (
  id bigint generated always as identity primary key,
  username text not null,
  address text not null,
  at timestamptz not null default now()
);
create index on auth.failed_sign_in (username, at);
create index on auth.failed_sign_in (address, at);
create table auth.preference (
  account_id text primary key references auth."user" (id) on delete cascade,
  address_form text not null default '',
  language text not null default 'vi' check (language in ('vi', 'en')),
  theme text not null default 'auto' check (theme in ('auto', 'light', 'dark'))
);
grant select, insert, update, delete on all tables in schema auth to langhoc_app;

-- The dated tree of places above the village; common to all communes.
create table place (
  id uuid primary key,
  level text not null check (level in ('province', 'district', 'commune')),
  name text not null,
  parent_id uuid references place (id),
  valid_from date not null,
  valid_to date,
  check (valid_to is null or valid_to >= valid_from)
);
create index on place (parent_id);
create table place_succession (
  id uuid primary key,
  from_id uuid not null references place (id),
  to_id uuid not null references place (id),
  on_date date not null,
  kind text not null check (kind in ('rename', 'merge', 'split', 'reparent'))
);
create index on place_succession (from_id);
create index on place_succession (to_id);

-- The tenants. Only public names here.
create table commune (
  id uuid primary key,
  place_id uuid not null references place (id),
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  name text not null,
  sample boolean not null default false,
  created_at timestamptz not null default now()
);
create index on commune (place_id);

-- Programme fields: the codes in force at a time (Thông tư 18/2024/TT-BGDĐT from 14/01/2025; five older ones before).
create table programme (
  code text primary key,
  position int not null,
  name_vi text not null,
  name_en text not null,
  valid_from date not null,
  valid_to date
);
insert into programme values
  ('KT', 1, 'Kinh tế', 'Economy', '2010-01-01', null),
  ('PL', 2, 'Pháp luật', 'Law', '2010-01-01', null),
  ('SK', 3, 'Sức khỏe', 'Health', '2010-01-01', null),
  ('MT', 4, 'Môi trường', 'Environment', '2010-01-01', null),
  ('VHXH', 5, 'Văn hóa - xã hội', 'Culture and society', '2010-01-01', null),
  ('KNS', 6, 'Kỹ năng sống', 'Life skills', '2025-01-14', null),
  ('HN', 7, 'Hướng nghiệp, khởi nghiệp', 'Careers and enterprise', '2025-01-14', null),
  ('CDS', 8, 'Chuyển đổi số', 'Digital skills', '2025-01-14', null),
  ('XMC', 9, 'Xóa mù chữ', 'Literacy', '2010-01-01', null),
  ('KHAC', 10, 'Khác', 'Other', '2010-01-01', null);

grant select on programme to langhoc_app;
grant select, insert on place, place_succession, commune to langhoc_app;
grant update (name) on commune to langhoc_app;

-- Every change: who, as which post, when, what, why. Rows are added, never changed.
create table audit (
  commune_id uuid not null references commune (id),
  id uuid not null default gen_random_uuid(),
  seq bigint generated always as identity,
  at timestamptz not null default now(),
  account_id text,
  post_id uuid,
  actor text not null,
  act text not null,
  subject_kind text not null,
  subject_id uuid not null,
  before jsonb,
  after jsonb,
  reason text,
  primary key (commune_id, id)
);
create index on audit (commune_id, subject_id, seq);
create index on audit (commune_id, seq);
call secure_tenant_table('audit');
revoke update, delete on audit from langhoc_app;
