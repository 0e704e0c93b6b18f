-- The centre's rooms and things: the book of assets and equipment.
create table equipment (
  commune_id uuid not null references commune (id),
  id uuid not null,
  name text not null,
  quantity int not null check (quantity >= 0),
  year int,
  source text,
  condition text not null check (condition in ('good', 'worn', 'broken')),
  note text,
  active boolean not null default true,
  revision int not null default 1,
  primary key (commune_id, id)
);
call secure_tenant_table('equipment');
