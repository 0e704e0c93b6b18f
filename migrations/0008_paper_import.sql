-- A paper that the commune already has, read from a file and looked through by a person before anything of it becomes a record.
create table paper_import (
  commune_id uuid not null references commune (id),
  id uuid not null,
  file_id uuid not null,
  -- 'reading' until the reader has answered; a restart in between leaves it so, and it is read again.
  state text not null check (state in ('reading', 'read', 'refused', 'accepted', 'undone')),
  -- Why the file could not be read: a word of the reader.
  refusal text,
  -- What was read, what the checks need beside it, and the document with the places it names.
  reading jsonb,
  evidence jsonb,
  document jsonb,
  -- What a person made of it: the corrected reading, what was looked at, chosen and left out.
  review jsonb,
  plan_id uuid,
  -- The records that acceptance made beside the plan: they go with it when it is undone.
  made jsonb,
  added_by text not null,
  added_at timestamptz not null default now(),
  revision int not null default 1,
  primary key (commune_id, id),
  foreign key (commune_id, file_id) references file (commune_id, id),
  foreign key (commune_id, plan_id) references plan (commune_id, id)
);
create index on paper_import (commune_id, file_id);
create index on paper_import (commune_id, plan_id);
call secure_tenant_table('paper_import');
-- The same file is found by its content.
create index on file (commune_id, sha256);

-- Takes out those of these records (as they were made, never edited) that nothing has come to use; the others stay.
create procedure delete_unused(name text, ids uuid[]) language plpgsql as $$
declare one uuid; begin
  foreach one in array ids loop
    begin
      execute format('delete from %I where id = $1 and revision = 1', name) using one;
    exception when foreign_key_violation then null;
    end;
  end loop;
end $$;
