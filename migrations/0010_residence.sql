-- Where people lived when: a past report is made with the household and the village of its day. A row without `valid_from` begins before
-- anything is known, so that each day has its row; the one without `valid_to` runs on, and says what resident and household say of today.
create table residence (
  commune_id uuid not null references commune (id),
  id uuid not null default gen_random_uuid(),
  resident_id uuid not null,
  household_id uuid not null,
  valid_from date,
  valid_to date check (valid_to >= valid_from),
  primary key (commune_id, id),
  foreign key (commune_id, resident_id) references resident (commune_id, id) on delete cascade,
  foreign key (commune_id, household_id) references household (commune_id, id),
  constraint residence_dates_apart exclude using gist (commune_id with =, resident_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index on residence (commune_id, resident_id);
create index on residence (commune_id, household_id);
create table household_village (
  commune_id uuid not null references commune (id),
  id uuid not null default gen_random_uuid(),
  household_id uuid not null,
  village_id uuid not null,
  valid_from date,
  valid_to date check (valid_to >= valid_from),
  primary key (commune_id, id),
  foreign key (commune_id, household_id) references household (commune_id, id) on delete cascade,
  foreign key (commune_id, village_id) references village (commune_id, id),
  constraint household_village_dates_apart exclude using gist (commune_id with =, household_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index on household_village (commune_id, household_id);
create index on household_village (commune_id, village_id);

-- The data that stands. An owner who is no superuser sees the rows of all communes only while the tables do not bind their owner.
alter table resident no force row level security;
alter table household no force row level security;
insert into residence (commune_id, resident_id, household_id) select commune_id, id, household_id from resident;
insert into household_village (commune_id, household_id, village_id) select commune_id, id, village_id from household;
alter table resident force row level security;
alter table household force row level security;
call secure_tenant_table('residence');
call secure_tenant_table('household_village');

-- Whoever adds a person or a household, its first row is there.
create function reside() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'resident' then
    insert into residence (commune_id, resident_id, household_id) select commune_id, id, household_id from added;
  else
    insert into household_village (commune_id, household_id, village_id) select commune_id, id, village_id from added;
  end if;
  return null;
end $$;
create trigger resident_resides after insert on resident referencing new table as added for each statement execute function reside();
create trigger household_stands after insert on household referencing new table as added for each statement execute function reside();

-- A change of today's household or village without its row (from which day?) is a fault of the program, and refused.
create function assert_residence() returns trigger language plpgsql as $$
begin
  if not exists (select from residence where commune_id = new.commune_id and resident_id = new.id
      and household_id = new.household_id and valid_to is null) then
    raise exception 'resident % changes its household without a row of residence', new.id;
  end if;
  return null;
end $$;
create function assert_household_village() returns trigger language plpgsql as $$
begin
  if not exists (select from household_village where commune_id = new.commune_id and household_id = new.id
      and village_id = new.village_id and valid_to is null) then
    raise exception 'household % changes its village without a row of household_village', new.id;
  end if;
  return null;
end $$;
create trigger resident_moves after update of household_id on resident
  for each row when (old.household_id <> new.household_id) execute function assert_residence();
create trigger household_moves after update of village_id on household
  for each row when (old.village_id <> new.village_id) execute function assert_household_village();

-- For the rooms above: who lived in which household, and which village that was in, each with both its days.
create view household_member with (security_invoker = true) as
  select commune_id, resident_id, household_id, coalesce(valid_from, '-infinity') as from_day, coalesce(valid_to, 'infinity') as to_day
  from residence;
create view household_place with (security_invoker = true) as
  select commune_id, household_id, village_id, coalesce(valid_from, '-infinity') as from_day, coalesce(valid_to, 'infinity') as to_day
  from household_village;
grant select on household_member, household_place to langhoc_app;
