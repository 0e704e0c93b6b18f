-- Lists that came in from a file or were pasted: what each added, so that the whole of it can be taken back.
create table import (
  commune_id uuid not null references commune (id),
  id uuid not null,
  kind text not null check (kind in ('residents', 'roster', 'expenses')),
  -- The class whose list or money it was; null for the whole commune.
  activity_id uuid,
  at timestamptz not null default now(),
  account_id text,
  -- Ids of the records that it added, by what they are.
  added jsonb not null,
  -- What was answered: sending the same again is answered the same.
  answer jsonb not null,
  undone_at timestamptz,
  primary key (commune_id, id),
  foreign key (commune_id, activity_id) references activity (commune_id, id) on delete cascade
);
create index on import (commune_id, activity_id);
call secure_tenant_table('import');
revoke delete on import from langhoc_app;

-- What a class list says of a person beside the name.
alter table enrolment add column note text check (length(note) between 1 and 200);
