-- The civil day on which a session begins, in the time of the country: nearly every figure asks for it, and working it out again for each
-- person who came cost more than the rest of the question.
alter table session add column day date not null generated always as ((starts_at at time zone 'Asia/Ho_Chi_Minh')::date) stored;
create index on session (commune_id, day);

create or replace view session_summary with (security_invoker = true) as
  select commune_id, id, activity_id, starts_at, ends_at, venue_id, instructor_id, state, headcount, flags, flag_reason,
    minutes is not null as has_minutes, revision, day from session;
