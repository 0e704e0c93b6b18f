-- Who stands marked in a session: one row for each session and line of its roster. Every figure of attendance is counted from it.

-- Who counts once: a resident, or a person typed on one roster.
alter table enrolment add column person_id uuid not null generated always as (coalesce(resident_id, id)) stored,
  add unique (commune_id, id, person_id);

create table attendance (
  commune_id uuid not null,
  session_id uuid not null,
  enrolment_id uuid not null,
  person_id uuid not null,
  -- That of the last mark; a cleared one stands for nobody.
  state text not null check (state in ('present', 'excused', 'absent', 'cleared')),
  primary key (commune_id, session_id, enrolment_id),
  foreign key (commune_id, session_id) references session (commune_id, id) on delete cascade,
  -- A typed person who turns out to be a resident counts as that resident from then on.
  foreign key (commune_id, enrolment_id, person_id) references enrolment (commune_id, id, person_id) on delete cascade on update cascade
);
create index on attendance (commune_id, enrolment_id, person_id);

-- Kept in the transaction of the marks themselves, whoever adds them, so that it never says anything else than they do.
create function attend() returns trigger language plpgsql as $$
begin
  -- Writers of one session wait for each other here, if they have not before: who waited then sees the mark that the other has committed.
  perform from (select distinct commune_id, session_id from changed) seen
    join session on session.commune_id = seen.commune_id and session.id = seen.session_id
    order by session.id for no key update of session;
  insert into attendance (commune_id, session_id, enrolment_id, person_id, state)
    select pair.commune_id, pair.session_id, pair.enrolment_id, enrolment.person_id, last.state
      from (select distinct commune_id, session_id, enrolment_id from changed) pair
      join enrolment on enrolment.commune_id = pair.commune_id and enrolment.id = pair.enrolment_id
      cross join lateral (select mark.state from mark
        where mark.commune_id = pair.commune_id and mark.session_id = pair.session_id and mark.enrolment_id = pair.enrolment_id
        order by mark.seq desc limit 1) last
      order by pair.session_id, pair.enrolment_id
    -- A mark that says again what stands costs no new row.
    on conflict (commune_id, session_id, enrolment_id) do update set state = excluded.state where attendance.state <> excluded.state;
  return null;
end $$;

-- The data that stands. An owner who is no superuser sees the rows of all communes only while the tables do not bind their owner.
alter table mark no force row level security;
alter table enrolment no force row level security;
insert into attendance (commune_id, session_id, enrolment_id, person_id, state)
  select distinct on (mark.commune_id, mark.session_id, mark.enrolment_id)
      mark.commune_id, mark.session_id, mark.enrolment_id, enrolment.person_id, mark.state
    from mark join enrolment on enrolment.commune_id = mark.commune_id and enrolment.id = mark.enrolment_id
    order by mark.commune_id, mark.session_id, mark.enrolment_id, mark.seq desc;
alter table mark force row level security;
alter table enrolment force row level security;
call secure_tenant_table('attendance');

create trigger mark_attends after insert on mark referencing new table as changed for each statement execute function attend();
-- A mark goes with its session or its line only, and its attendance with it.
revoke delete on mark from langhoc_app;

-- What was counted from before.
drop trigger mark_added on mark;
drop trigger mark_lost on mark;
drop trigger enrolment_identified on enrolment;
drop function presence_of_new_marks(), presence_of_lost_marks(), presence_of_identified(), rebuild_presence(uuid, uuid), person_bit(bigint);
drop table session_presence, counted_person;
