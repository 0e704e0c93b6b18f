-- Indicators that a commune defines itself and uses again in later years. The base says how it is reported: a count, a share, kept or not.
create table own_indicator (
  commune_id uuid not null references commune (id),
  id uuid not null,
  name text not null,
  unit text,
  base text not null check (base in ('reported-count', 'reported-share', 'kept')),
  definition text not null,
  source text,
  active boolean not null default true,
  revision int not null default 1,
  primary key (commune_id, id)
);
call secure_tenant_table('own_indicator');

alter table target add column own_indicator_id uuid;
alter table target add foreign key (commune_id, own_indicator_id) references own_indicator (commune_id, id);
create index on target (commune_id, own_indicator_id);
