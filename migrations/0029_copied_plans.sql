-- A plan that was copied forward from that of an earlier year, or from its paper: where it came from, and what in it may be left over from then.
create table plan_copy (
  commune_id uuid not null references commune (id),
  -- The plan's own: it is copied once.
  id uuid not null,
  -- Null where it came from a paper.
  from_plan_id uuid,
  from_title text not null,
  from_year int not null,
  -- What may be left over, each with its place and the passage that it stands in; it is settled once the passage is edited or was looked at.
  marks jsonb not null,
  -- Of the plan as it was copied: as long as it is the same, the copy can be taken back. Null where only lines were added.
  digest text,
  copied_by text not null,
  primary key (commune_id, id),
  foreign key (commune_id, id) references plan (commune_id, id) on delete cascade,
  foreign key (commune_id, from_plan_id) references plan (commune_id, id) on delete set null (from_plan_id)
);
create index on plan_copy (commune_id, from_plan_id);
call secure_tenant_table('plan_copy');
