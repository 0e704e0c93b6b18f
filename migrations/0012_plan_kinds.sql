-- The lines of every kind of plan: days, hours, several months, what a row is for, and the heading that it stands under.
alter table plan_line
  -- A day (both the same), or a span; several months run from the first day of the first to the last day of the last.
  add column from_day date,
  add column to_day date,
  -- Civil time in Vietnam; the end may be unknown.
  add column hours_from text check (hours_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  add column hours_to text check (hours_to ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  add column purpose text,
  -- The heading over rows that belong together, as printed: "Quý I", "Tuần 1".
  add column group_text text,
  add check ((from_day is null) = (to_day is null) and to_day >= from_day),
  -- A line stands in the month in which it begins: that is what it is ordered and counted by.
  add check (from_day is null or (extract(year from from_day) = year and extract(month from from_day) = month)),
  add check (hours_to is null or (hours_from is not null and hours_to > hours_from));

-- Until now a reader kept the days of a row in its note, in one fixed wording.
alter table plan_line no force row level security;
-- A person may have typed the same wording about a day that is none: that stays a note.
create function pg_temp.day_of(day text, month text, year text) returns date language plpgsql as $$
begin
  return make_date(year::int, month::int, day::int);
exception when others then return null;
end $$;
with told as (
  select commune_id, id, regexp_match(note, '^(?:Ngày|Từ ngày) (\d\d)/(\d\d)/(\d{4})(?: đến ngày (\d\d)/(\d\d)/(\d{4}))?$') as part
  from plan_line where note ~ '^(Ngày|Từ ngày) \d\d/\d\d/\d{4}'
), day as (
  select commune_id, id, pg_temp.day_of(part[1], part[2], part[3]) as first,
    case when part[4] is null then pg_temp.day_of(part[1], part[2], part[3]) else pg_temp.day_of(part[4], part[5], part[6]) end as last
  from told where part is not null
)
update plan_line set from_day = day.first, to_day = day.last, note = null
from day
where plan_line.commune_id = day.commune_id and plan_line.id = day.id and day.last >= day.first
  and extract(year from day.first) = plan_line.year and extract(month from day.first) = plan_line.month;
alter table plan_line force row level security;

-- Plans of other kinds have parts of their own.
alter table plan_section drop constraint plan_section_key_check,
  add check (key in ('situation', 'aims', 'tasks', 'arrangements', 'solutions', 'organisation', 'communication', 'funding',
    'reporting', 'proposals', 'other'));
