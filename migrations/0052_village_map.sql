-- Which villages lie beside each other: a setting, for the schematic map. Each pair once.
create table village_neighbour (
  commune_id uuid not null references commune (id),
  id uuid not null,
  village_id uuid not null,
  neighbour_id uuid not null,
  primary key (commune_id, id),
  unique (commune_id, village_id, neighbour_id),
  check (village_id < neighbour_id),
  foreign key (commune_id, village_id) references village (commune_id, id),
  foreign key (commune_id, neighbour_id) references village (commune_id, id)
);
create index on village_neighbour (commune_id, neighbour_id);
call secure_tenant_table('village_neighbour');
