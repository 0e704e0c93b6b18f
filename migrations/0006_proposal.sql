-- Classes that partner units propose for a year's plan.
create table proposal (
  commune_id uuid not null references commune (id),
  id uuid not null,
  unit_id uuid not null,
  year int not null check (year between 2000 and 2100),
  month int not null check (month between 1 and 12),
  title text not null,
  programme text not null references programme (code),
  audience text,
  village_id uuid,
  venue_id uuid,
  learners int check (learners between 0 and 100000),
  cost bigint check (cost between 0 and 100000000000),
  note text,
  proposed_by text not null,
  proposed_on date not null,
  withdrawn_on date,
  declined_on date,
  decline_reason text,
  revision int not null default 1,
  primary key (commune_id, id),
  check ((declined_on is null) = (decline_reason is null)),
  foreign key (commune_id, unit_id) references unit (commune_id, id),
  foreign key (commune_id, village_id) references village (commune_id, id),
  foreign key (commune_id, venue_id) references venue (commune_id, id)
);
create index on proposal (commune_id, unit_id);
create index on proposal (commune_id, village_id);
create index on proposal (commune_id, venue_id);
create index on proposal (programme);
call secure_tenant_table('proposal');
-- A proposal is taken while a line of a plan stands for it: that is not written a second time.
alter table plan_item add column proposal_id uuid,
  add foreign key (commune_id, proposal_id) references proposal (commune_id, id);
create index on plan_item (commune_id, proposal_id);

-- A paper that came back and is signed anew: which paper it takes the place of. One that gave its number on has none of its own.
alter table official_document add column replaces uuid,
  add foreign key (commune_id, replaces) references official_document (commune_id, id);
create index on official_document (commune_id, replaces);

-- A picture for lists, at most 320 px, made when a photo comes in; null for what is no picture.
alter table file add column small bytea;
