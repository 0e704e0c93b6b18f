-- Criteria sets of a commune: what its people typed in or changed, version by version. The sets that come with the software need no row until
-- somebody uses, changes or confirms one: number 0 is such a set as it came. A version that results rest on is never changed again.
create table criteria_set_version (
  commune_id uuid not null references commune (id),
  id uuid not null,
  set_code text not null,
  number int not null check (number >= 0),
  definition jsonb not null,
  -- Since when results rest on it.
  used_on date,
  -- Who checked it against the official text, when, and which text that was; the text itself is attached.
  confirmed_on date,
  confirmed_by text,
  source text,
  file_id uuid,
  revision int not null default 0,
  primary key (commune_id, id),
  unique (commune_id, set_code, number),
  check ((confirmed_on is null) = (confirmed_by is null) and (confirmed_on is null) = (source is null)),
  check (confirmed_on is null or file_id is not null),
  foreign key (commune_id, file_id) references file (commune_id, id)
);
create index on criteria_set_version (commune_id, file_id);
call secure_tenant_table('criteria_set_version');
