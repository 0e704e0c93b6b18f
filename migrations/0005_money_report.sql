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
create table report_step (
  commune_id uuid not null references commune (id),
  id uuid not null,
  report_id uuid not null,
  seq bigint generated always as identity,
  step text not null check (step in ('submit', 'return', 'sign', 'send', 'withdraw')),
  on_date date not null,
  actor text not null,
  reason text,
  primary key (commune_id, id),
  foreign key (commune_id, report_id) references report (commune_id, id) on delete cascade
);
create index on report_step (commune_id, report_id);

-- Who counts once: a resident (by the resident's id) or a person typed on one roster (by the enrolment's id). The number places the
-- person in the bit strings below.
create table counted_person (
  commune_id uuid not null references commune (id),
  id uuid not null,
  ordinal bigint generated always as identity,
  primary key (commune_id, id)
);
create unique index on counted_person (commune_id, ordinal);
-- Who stands marked and who present in a session, a row for each 1,024 people: a report reads sessions, however many marks there are.
create table session_presence (
  commune_id uuid not null references commune (id),
  id uuid not null default gen_random_uuid(),
  session_id uuid not null,
  chunk int not null,
  marked bit(1024) not null default B'0'::bit(1024),
  present bit(1024) not null default B'0'::bit(1024),
  primary key (commune_id, id),
  unique (commune_id, session_id, chunk),
  foreign key (commune_id, session_id) references session (commune_id, id) on delete cascade
) with (fillfactor = 60);
create function person_bit(ordinal bigint) returns bit language sql immutable parallel safe
  as $$ select set_bit(B'0'::bit(1024), (ordinal % 1024)::int, 1) $$;

do $$ declare name text; begin
  foreach name in array array['budget_line', 'payment', 'expense', 'settlement', 'report', 'report_step',
    'counted_person', 'session_presence'] loop
    call secure_tenant_table(name);
  end loop;
end $$;

-- Kept in the transaction of the marks themselves, so that it never says anything else than they do.
create function presence_of_new_marks() returns trigger language plpgsql as $$
begin
  -- In one order everywhere, so that two writers wait for each other and never in a ring.
  insert into counted_person (commune_id, id)
    select distinct changed.commune_id, coalesce(enrolment.resident_id, enrolment.id) as person
      from changed join enrolment on enrolment.commune_id = changed.commune_id and enrolment.id = changed.enrolment_id
      where not exists (select from counted_person known
        where known.commune_id = changed.commune_id and known.id = coalesce(enrolment.resident_id, enrolment.id))
      order by person
    on conflict do nothing;
  insert into session_presence (commune_id, session_id, chunk)
    select distinct changed.commune_id, changed.session_id, (person.ordinal / 1024)::int
      from changed join enrolment on enrolment.commune_id = changed.commune_id and enrolment.id = changed.enrolment_id
      join counted_person person on person.commune_id = changed.commune_id and person.id = coalesce(enrolment.resident_id, enrolment.id)
      order by 2, 3
    on conflict do nothing;
  -- The rows are locked first and the marks read after: who waited sees what the other has committed.
  perform from session_presence held
    where exists (select from changed where changed.commune_id = held.commune_id and changed.session_id = held.session_id)
    order by held.session_id, held.chunk for update;
  update session_presence held
    set marked = (held.marked & ~now.touched) | now.marked, present = (held.present & ~now.touched) | now.present
    from (
      select pair.commune_id, pair.session_id, (person.ordinal / 1024)::int as chunk, bit_or(person_bit(person.ordinal)) as touched,
        bit_or(case when last.state <> 'cleared' then person_bit(person.ordinal) else B'0'::bit(1024) end) as marked,
        bit_or(case when last.state = 'present' then person_bit(person.ordinal) else B'0'::bit(1024) end) as present
      from (select distinct commune_id, session_id, enrolment_id from changed) pair
      join enrolment on enrolment.commune_id = pair.commune_id and enrolment.id = pair.enrolment_id
      join counted_person person on person.commune_id = pair.commune_id and person.id = coalesce(enrolment.resident_id, enrolment.id)
      cross join lateral (select mark.state from mark
        where mark.commune_id = pair.commune_id and mark.session_id = pair.session_id and mark.enrolment_id = pair.enrolment_id
        order by mark.seq desc limit 1) last
      group by 1, 2, 3
    ) now
    where held.commune_id = now.commune_id and held.session_id = now.session_id and held.chunk = now.chunk
      -- A mark that says again what stands costs no new row.
      and (held.marked & now.touched <> now.marked or held.present & now.touched <> now.present);
  return null;
end $$;

-- One session again from its marks: after a deletion, or when a typed person turns out to be a resident.
create function rebuild_presence(of_commune uuid, of_session uuid) returns void language plpgsql as $$
begin
  perform from session_presence where commune_id = of_commune and session_id = of_session order by chunk for update;
  delete from session_presence where commune_id = of_commune and session_id = of_session;
  insert into counted_person (commune_id, id)
    select distinct enrolment.commune_id, coalesce(enrolment.resident_id, enrolment.id) as person
      from mark join enrolment on enrolment.commune_id = mark.commune_id and enrolment.id = mark.enrolment_id
      where mark.commune_id = of_commune and mark.session_id = of_session
      order by person
    on conflict do nothing;
  insert into session_presence (commune_id, session_id, chunk, marked, present)
    select of_commune, of_session, (person.ordinal / 1024)::int,
        bit_or(case when last.state <> 'cleared' then person_bit(person.ordinal) else B'0'::bit(1024) end),
        bit_or(case when last.state = 'present' then person_bit(person.ordinal) else B'0'::bit(1024) end)
      from (select distinct on (enrolment_id) enrolment_id, state from mark
        where commune_id = of_commune and session_id = of_session order by enrolment_id, seq desc) last
      join enrolment on enrolment.commune_id = of_commune and enrolment.id = last.enrolment_id
      join counted_person person on person.commune_id = of_commune and person.id = coalesce(enrolment.resident_id, enrolment.id)
      where exists (select from session where session.commune_id = of_commune and session.id = of_session)
      group by 3;
end $$;
create function presence_of_lost_marks() returns trigger language plpgsql as $$
begin
  perform rebuild_presence(lost.commune_id, lost.session_id)
    from (select distinct commune_id, session_id from changed) lost;
  return null;
end $$;
create function presence_of_identified() returns trigger language plpgsql as $$
begin
  perform rebuild_presence(seen.commune_id, seen.session_id)
    from (select distinct commune_id, session_id from mark where commune_id = new.commune_id and enrolment_id = new.id) seen;
  return null;
end $$;
create trigger mark_added after insert on mark referencing new table as changed
  for each statement execute function presence_of_new_marks();
create trigger mark_lost after delete on mark referencing old table as changed
  for each statement execute function presence_of_lost_marks();
create trigger enrolment_identified after update of resident_id on enrolment
  for each row when (old.resident_id is distinct from new.resident_id) execute function presence_of_identified();
