-- The commune's own dossier: who gives what is still missing of an indicator and by when, and what was sent.
create table commune_dossier_need (
  commune_id uuid not null references commune (id),
  id uuid not null,
  year int not null check (year between 2000 and 2100),
  code text not null,
  -- A person or an office, as it is written on the list.
  who text not null,
  due_on date,
  note text,
  revision int not null default 1,
  primary key (commune_id, id),
  unique (commune_id, year, code)
);
-- The dossier as it was when it was sent: it no longer follows the records.
create table commune_dossier_sending (
  commune_id uuid not null references commune (id),
  id uuid not null,
  year int not null check (year between 2000 and 2100),
  sent_on date not null,
  content jsonb not null,
  primary key (commune_id, id),
  unique (commune_id, year)
);
call secure_tenant_table('commune_dossier_need');
call secure_tenant_table('commune_dossier_sending');
