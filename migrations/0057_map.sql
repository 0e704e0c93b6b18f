-- The country's map in time. A code can name other territory after a reform: the key is code and date. The day from which the old units
-- stood is not known, and is left open; what stands today has no end. `folded` is what a search compares; a place that was typed at
-- set-up has no code and is not part of the map.
alter table place alter column valid_from drop not null;
alter table place add column code text check (code ~ '^[0-9]{2,5}$');
alter table place add column folded text;
alter table place add column lat double precision check (lat between -90 and 90);
alter table place add column lon double precision check (lon between -180 and 180);
alter table place add column area_km2 double precision check (area_km2 >= 0);
alter table place add check ((code is null) = (folded is null));
create unique index on place (level, code, coalesce(valid_from, '-infinity'));
create index on place (code);

-- Each step from one day's map to the next stands once.
create unique index on place_succession (from_id, to_id, on_date);
