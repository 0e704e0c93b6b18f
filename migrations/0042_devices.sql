-- Devices in the field: which of their acts were taken, and what has changed since a device last asked.

-- An act comes once, however often it is sent: its row is written in the transaction of the act itself.
create table taken_act (
  commune_id uuid not null references commune (id),
  id uuid not null,
  account_id text not null,
  name text not null,
  -- What the device's clock said: evidence, never an order.
  device_at timestamptz,
  taken_at timestamptz not null default now(),
  primary key (commune_id, id)
);
call secure_tenant_table('taken_act');
revoke update, delete on taken_act from langhoc_app;

-- What has changed, in which transaction. Whoever reads up to the oldest transaction that is still open misses no late commit.
create table change (
  commune_id uuid not null references commune (id) on delete cascade,
  xid bigint not null default (pg_current_xact_id()::text::bigint),
  seq bigint generated always as identity,
  -- What a device calls it; 'everything' where so much hangs on it that devices begin anew.
  kind text not null,
  record_id uuid not null,
  -- Villages and units that could see it before and perhaps no longer can: they are told that it is gone, and nobody else.
  was uuid[],
  day date not null default current_date,
  primary key (commune_id, xid, seq)
);
call secure_tenant_table('change');
revoke update on change from langhoc_app;

-- A migration changes rows of all communes at once, outside of any: a new version makes every device begin anew.
create function note_change() returns trigger language plpgsql as $$
begin
  if app_commune() is null then return null; end if;
  execute format('insert into change (commune_id, kind, record_id) select distinct commune_id, %L, %I from changed where %2$I is not null',
    tg_argv[0], tg_argv[1]);
  return null;
end $$;

-- Has the changes of a table noted: of which kind they are, and which of its columns says the record.
create procedure note_changes(name text, kind text, record text) language plpgsql as $$
begin
  execute format('create trigger noted_insert after insert on %I referencing new table as changed for each statement execute function note_change(%L, %L)', name, kind, record);
  execute format('create trigger noted_update after update on %I referencing new table as changed for each statement execute function note_change(%L, %L)', name, kind, record);
  execute format('create trigger noted_delete after delete on %I referencing old table as changed for each statement execute function note_change(%L, %L)', name, kind, record);
end $$;

call note_changes('activity', 'class', 'id');
call note_changes('session', 'class', 'activity_id');
call note_changes('activity_unit', 'class', 'activity_id');
call note_changes('enrolment', 'roster', 'activity_id');
call note_changes('village', 'village', 'id');
call note_changes('needs_survey', 'survey', 'id');
call note_changes('need', 'survey', 'survey_id');
call note_changes('assignment', 'assignment', 'id');
call note_changes('assignment_unit', 'assignment', 'assignment_id');
call note_changes('assignment_village', 'assignment', 'assignment_id');
call note_changes('assignment_report', 'assignment', 'assignment_id');

-- Marks come in hundreds and are only ever added: one row for each session of a batch, and no statement that is planned anew.
create function note_marks() returns trigger language plpgsql as $$
begin
  if app_commune() is null then return null; end if;
  insert into change (commune_id, kind, record_id) select distinct commune_id, 'marks', session_id from changed;
  return null;
end $$;
create trigger noted_insert after insert on mark referencing new table as changed for each statement execute function note_marks();

-- The names on rosters are those of residents, and beside them stands whose household it is and in which village.
create function note_rosters() returns trigger language plpgsql as $$
begin
  if app_commune() is null then return null; end if;
  insert into change (commune_id, kind, record_id)
    select distinct enrolment.commune_id, 'roster', enrolment.activity_id
      from (select distinct commune_id, (to_jsonb(changed) ->> tg_argv[0])::uuid as household_id from changed) of_household
      join resident on resident.commune_id = of_household.commune_id and resident.household_id = of_household.household_id
      join enrolment on enrolment.commune_id = resident.commune_id and enrolment.resident_id = resident.id;
  return null;
end $$;
create trigger noted_update after update on resident referencing new table as changed for each statement execute function note_rosters('household_id');
create trigger noted_update after update on household referencing new table as changed for each statement execute function note_rosters('id');

-- Wishes stand beside the needs of a survey.
create function note_wishes() returns trigger language plpgsql as $$
begin
  if app_commune() is null then return null; end if;
  insert into change (commune_id, kind, record_id)
    select distinct need.commune_id, 'survey', need.survey_id from changed
      join need on need.commune_id = changed.commune_id and need.id = changed.need_id;
  return null;
end $$;
create trigger noted_insert after insert on wish referencing new table as changed for each statement execute function note_wishes();
create trigger noted_delete after delete on wish referencing old table as changed for each statement execute function note_wishes();

-- A name that stands in many records, or an instructor who goes to another unit.
create function note_everything() returns trigger language plpgsql as $$
begin
  if app_commune() is null then return null; end if;
  insert into change (commune_id, kind, record_id) select distinct commune_id, 'everything', commune_id from changed;
  return null;
end $$;
create trigger noted_everywhere after update on village referencing new table as changed for each statement execute function note_everything();
create trigger noted_update after update on venue referencing new table as changed for each statement execute function note_everything();
create trigger noted_update after update on instructor referencing new table as changed for each statement execute function note_everything();
create trigger noted_update after update on unit referencing new table as changed for each statement execute function note_everything();

-- A class that goes to another village or another teacher, or is deleted: who could see it before is told, and who sees it now gets all of it.
create function class_lost(of_commune uuid, of_activity uuid, was uuid[]) returns void language sql as $$
  insert into change (commune_id, kind, record_id, was)
    select of_commune, kind, id, was from (
      values ('class', of_activity), ('roster', of_activity)
      union all
      select 'marks', session.id from session where session.commune_id = of_commune and session.activity_id = of_activity
    ) lost (kind, id)
$$;
create function unit_of(of_commune uuid, of_instructor uuid) returns uuid language sql stable as
  $$ select unit_id from instructor where commune_id = of_commune and id = of_instructor $$;

create function note_lost_class() returns trigger language plpgsql as $$
begin
  if app_commune() is null then return null; end if;
  if tg_op = 'UPDATE' and new.village_id is not distinct from old.village_id and new.instructor_id is not distinct from old.instructor_id then
    return null;
  end if;
  perform class_lost(old.commune_id, old.id, array_remove(array[old.village_id, unit_of(old.commune_id, old.instructor_id)], null));
  return null;
end $$;
create trigger noted_lost after update of village_id, instructor_id or delete on activity for each row execute function note_lost_class();

create function note_lost_session() returns trigger language plpgsql as $$
begin
  if app_commune() is null or (tg_op = 'UPDATE' and new.instructor_id is not distinct from old.instructor_id) then return null; end if;
  perform class_lost(old.commune_id, old.activity_id, array_remove(array[unit_of(old.commune_id, old.instructor_id)], null));
  return null;
end $$;
create trigger noted_lost after update of instructor_id or delete on session for each row execute function note_lost_session();

create function note_lost_organiser() returns trigger language plpgsql as $$
begin
  if app_commune() is null then return null; end if;
  insert into change (commune_id, kind, record_id, was) values (old.commune_id, 'class', old.activity_id, array[old.unit_id]);
  return null;
end $$;
create trigger noted_lost after delete on activity_unit for each row execute function note_lost_organiser();

create function note_lost_assignment() returns trigger language plpgsql as $$
begin
  if app_commune() is null then return null; end if;
  insert into change (commune_id, kind, record_id, was)
    values (old.commune_id, 'assignment', old.assignment_id, array[coalesce(to_jsonb(old) ->> 'unit_id', to_jsonb(old) ->> 'village_id')::uuid]);
  return null;
end $$;
create trigger noted_lost after delete on assignment_unit for each row execute function note_lost_assignment();
create trigger noted_lost after delete on assignment_village for each row execute function note_lost_assignment();
