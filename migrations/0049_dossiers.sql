-- What is built up over months and is no class: an OCOP file, a model village, a group of craftsmen, a household that sells online, the
-- universal-education file of a level, an information point, a fund. Its kind says which parts and figures it has.
create table dossier (
  commune_id uuid not null references commune (id),
  id uuid not null,
  kind text not null check (kind in ('craft-village', 'craft-group', 'ocop', 'online-seller', 'model-village', 'universal-education',
    'information-point', 'learning-fund', 'club', 'other')),
  name text not null,
  village_id uuid,
  unit_id uuid,
  -- Whose it is, or who keeps it, in words: a household, a co-operative, who is on duty.
  holder text,
  since date not null,
  ended_on date,
  note text,
  revision int not null default 1,
  primary key (commune_id, id),
  check (ended_on >= since),
  foreign key (commune_id, village_id) references village (commune_id, id),
  foreign key (commune_id, unit_id) references unit (commune_id, id)
);
create index on dossier (commune_id, village_id);
create index on dossier (commune_id, unit_id);

-- A stage or content of it: who acts, until when, done on which day by what evidence.
create table dossier_part (
  commune_id uuid not null references commune (id),
  id uuid not null,
  dossier_id uuid not null,
  position int not null,
  name text not null,
  actor text,
  due_on date,
  done_on date,
  evidence text,
  active boolean not null default true,
  revision int not null default 1,
  primary key (commune_id, id),
  foreign key (commune_id, dossier_id) references dossier (commune_id, id)
);
create index on dossier_part (commune_id, dossier_id);

-- What was counted of it on a day, by the figures of its kind.
create table dossier_entry (
  commune_id uuid not null references commune (id),
  id uuid not null,
  dossier_id uuid not null,
  on_day date not null,
  village_id uuid,
  figures jsonb not null,
  note text,
  active boolean not null default true,
  revision int not null default 1,
  primary key (commune_id, id),
  foreign key (commune_id, dossier_id) references dossier (commune_id, id),
  foreign key (commune_id, village_id) references village (commune_id, id)
);
create index on dossier_entry (commune_id, dossier_id, on_day);
create index on dossier_entry (commune_id, village_id);

-- A person in a book for a reason: an artisan, an apprentice, a pupil who repeats a class, who learns from afar, who was found work, who was
-- supported, who is an example, who is of a group that comes first. Some of the books are restricted.
create table person_entry (
  commune_id uuid not null references commune (id),
  id uuid not null,
  kind text not null check (kind in ('artisan', 'apprentice', 'repeater', 'distance', 'job', 'support', 'exemplar', 'priority')),
  -- Null for who is not in the register: the name is then all that is known.
  resident_id uuid,
  person text not null,
  village_id uuid,
  dossier_id uuid,
  -- The craft, subject, programme, work, aid or deed; of a group that comes first, its code.
  what text not null,
  -- Who teaches, employs, gives, or where one learns.
  with_whom text,
  since date not null,
  until date,
  outcome text check (outcome in ('done', 'partly', 'given-up')),
  -- In đồng, of support.
  amount bigint check (amount between 1 and 100000000000),
  -- An artisan's word that they will teach.
  agreed_on date,
  evidence text,
  note text,
  anonymised_on date,
  revision int not null default 1,
  primary key (commune_id, id),
  check (until >= since),
  check (amount is null or kind = 'support'),
  check (agreed_on is null or kind = 'artisan'),
  foreign key (commune_id, resident_id) references resident (commune_id, id),
  foreign key (commune_id, village_id) references village (commune_id, id),
  foreign key (commune_id, dossier_id) references dossier (commune_id, id)
);
create index on person_entry (commune_id, kind, since);
create index on person_entry (commune_id, resident_id);
create index on person_entry (commune_id, village_id);
create index on person_entry (commune_id, dossier_id);

do $$ declare name text; begin
  foreach name in array array['dossier', 'dossier_part', 'dossier_entry', 'person_entry'] loop
    call secure_tenant_table(name);
  end loop;
end $$;

-- For the rooms above, which count: who is of a group that comes first, from when to when. No name stands in it.
create view priority_person with (security_invoker = true) as
  select commune_id, resident_id, what as priority_group, since, until from person_entry
  where kind = 'priority' and resident_id is not null;
grant select on priority_person to langhoc_app;
