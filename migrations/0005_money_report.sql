-- Money of the classes, and reports.
-- What a class may cost, by source; several sources in one class.
create table budget_line (
  commune_id uuid not null references commune (id),
  id uuid not null,
  activity_id uuid not null,
  funding_source_id uuid not null,
  amount bigint not null check (amount >= 0),
  primary key (commune_id, id),
  unique (commune_id, activity_id, funding_source_id),
  foreign key (commune_id, activity_id) references activity (commune_id, id) on delete cascade,
  foreign key (commune_id, funding_source_id) references funding_source (commune_id, id)
);
create index on budget_line (commune_id, funding_source_id);
-- Cash that moved: an advance to who runs the class, what came back of it, and what was paid beyond it.
create table payment (
  commune_id uuid not null references commune (id),
  id uuid not null,
  activity_id uuid not null,
  kind text not null check (kind in ('advance', 'advance-return', 'payment')),
  amount bigint not null check (amount > 0),
  person text not null,
  on_date date not null,
  voucher_number text,
  -- Cash is never deleted: it is voided with a reason.
  void_reason text,
  primary key (commune_id, id),
  foreign key (commune_id, activity_id) references activity (commune_id, id) on delete cascade
);
create index on payment (commune_id, activity_id);
create table expense (
  commune_id uuid not null references commune (id),
  id uuid not null,
  activity_id uuid not null,
  funding_source_id uuid not null,
  head text not null,
  description text not null default '',
  amount bigint not null check (amount > 0),
  payee text,
  voucher_number text,
  voucher_date date not null,
  -- A paid expense is never deleted: it is voided with a reason.
  void_reason text,
  revision int not null default 1,
  primary key (commune_id, id),
  foreign key (commune_id, activity_id) references activity (commune_id, id) on delete cascade,
  foreign key (commune_id, funding_source_id) references funding_source (commune_id, id)
);
create index on expense (commune_id, activity_id);
create index on expense (commune_id, funding_source_id);
create unique index expense_voucher_once on expense (commune_id, voucher_number, voucher_date) where void_reason is null and voucher_number is not null;
-- A settlement has no sum of its own: it closes what the rows above say on that day.
create table settlement (
  commune_id uuid not null references commune (id),
  id uuid not null,
  activity_id uuid not null,
  settled_on date not null,
  note text,
  document_id uuid,
  primary key (commune_id, id),
  unique (commune_id, activity_id),
  foreign key (commune_id, activity_id) references activity (commune_id, id) on delete cascade,
  foreign key (commune_id, document_id) references official_document (commune_id, id)
);
create index on settlement (commune_id, document_id);
create table report (
  commune_id uuid not null references commune (id),
  id uuid not null,
  period_from date not null,
  period_to date not null,
  title text not null,
  state text not null check (state in ('draft', 'submitted', 'signed', 'sent')),
  returned_reason text,
  sections jsonb not null default '[]',
  -- The figures as they were when the report was sent.
  frozen jsonb,
  frozen_at timestamptz,
  document_id uuid,
  revision int not null default 1,
  primary key (commune_id, id),
  check (period_to >= period_from),
  foreign key (commune_id, document_id) references official_document (commune_id, id)
);
create index on report (commune_id, document_id);
create index on report (commune_id, period_from);

do $$ declare name text; begin
  foreach name in array array['budget_line', 'payment', 'expense', 'settlement', 'report'] loop
    call secure_tenant_table(name);
  end loop;
end $$;
