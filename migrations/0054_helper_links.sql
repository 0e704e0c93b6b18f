-- Somebody without an account helps to call one session, by a link of one day that the centre hands out.
create table helper_link (
  commune_id uuid not null references commune (id),
  id uuid not null,
  session_id uuid not null,
  -- Who helps, as whoever made the link calls them.
  name text not null,
  -- The code itself stands in the link alone.
  code_hash text not null,
  valid_on date not null,
  made_by text not null,
  made_on date not null,
  revoked_on date,
  primary key (commune_id, id),
  unique (commune_id, code_hash),
  foreign key (commune_id, session_id) references session (commune_id, id) on delete cascade
);
create index on helper_link (commune_id, session_id);
call secure_tenant_table('helper_link');
