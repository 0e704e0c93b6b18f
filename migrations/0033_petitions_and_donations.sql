-- What a centre proposes to a higher level, under a number of the outgoing register, and what was answered.
create table petition (
  commune_id uuid not null references commune (id),
  id uuid not null,
  recipient text not null,
  subject text not null,
  content text not null,
  -- The paper as it went out; null while it is being written.
  document_id uuid,
  answered_on date,
  answered_by text,
  -- Number and symbol of the answer, as it stands on it.
  answer_number text,
  answer text,
  outcome text check (outcome in ('granted', 'partly', 'declined')),
  revision int not null default 1,
  primary key (commune_id, id),
  check (answered_on is null or document_id is not null),
  check ((answered_on is null) = (outcome is null)),
  foreign key (commune_id, document_id) references official_document (commune_id, id)
);
create index on petition (commune_id, document_id);

-- What somebody gave to the centre, or to one class of it: money, or things.
create table donation (
  commune_id uuid not null references commune (id),
  id uuid not null,
  donor text not null,
  donor_kind text not null check (donor_kind in ('person', 'enterprise', 'organisation')),
  received_on date not null,
  -- Money in đồng; null for things.
  amount bigint check (amount between 1 and 100000000000),
  -- What was given, where it is no money, with its worth in đồng where somebody knows it.
  goods text,
  worth bigint check (worth between 1 and 100000000000),
  activity_id uuid,
  voucher_number text,
  note text,
  void_reason text,
  revision int not null default 1,
  primary key (commune_id, id),
  check ((amount is null) <> (goods is null)),
  check (worth is null or goods is not null),
  foreign key (commune_id, activity_id) references activity (commune_id, id)
);
create index on donation (commune_id, activity_id);

do $$ declare name text; begin
  foreach name in array array['petition', 'donation'] loop
    call secure_tenant_table(name);
  end loop;
end $$;
