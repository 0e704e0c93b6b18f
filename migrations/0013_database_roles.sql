-- Each role sees what its work needs: sign-in its own schema alone, requests no hash of a password and no token of a session.
do $$ begin
  if not exists (select from pg_roles where rolname = 'langhoc_auth') then
    create role langhoc_auth nologin nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
  if not pg_has_role(current_user, 'langhoc_auth', 'member') then
    execute format('grant langhoc_auth to %I', current_user);
  end if;
end $$;
grant usage on schema auth to langhoc_auth;
grant select, insert, update, delete on all tables in schema auth to langhoc_auth;

revoke all on all tables in schema auth from langhoc_app;
-- An account is made and its password replaced in the transaction of the post that it belongs to.
grant select (id, name, username), insert on auth."user" to langhoc_app;
grant select ("userId", "providerId"), insert, update (password, "updatedAt") on auth.account to langhoc_app;
grant select ("userId", "createdAt"), delete on auth.session to langhoc_app;
grant select, insert, update, delete on auth.preference to langhoc_app;

-- A mark is added, never changed and never taken away by itself; with its session it goes by cascade.
revoke delete on mark from langhoc_app;

-- Which communes are on this server is public (their names stand on the public pages); the rest of the row is the commune's own.
create view commune_directory as select id, slug, name, sample from commune;
grant select on commune_directory to langhoc_app;
alter table commune enable row level security;
create policy own_commune on commune using (id = (select app_commune()));
create policy communes_of_own_posts on commune for select using (exists (
  select from post where post.commune_id = commune.id and post.account_id = (select app_account())));
-- The set-up of an empty house and the sample make communes.
create policy new_communes on commune for insert with check (true);

-- A code with which somebody sets the own password anew, handed out by a person of the centre: one an account, once, for a day.
create table auth.reset_code (
  account_id text primary key references auth."user" (id) on delete cascade,
  sha256 text not null,
  expires_at timestamptz not null
);
grant select, delete on auth.reset_code to langhoc_auth;
-- To hand one out is a change of the commune, told to its audit; what the code is, requests cannot read again.
grant select (account_id), insert, update on auth.reset_code to langhoc_app;
