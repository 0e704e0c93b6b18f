-- What the centre tells people: bulletins for the loudspeaker, posts, news, banners, videos, words for meetings, e-mail. One row is one
-- sending: a bulletin of seven days is seven rows.
create table notice (
  commune_id uuid not null references commune (id),
  id uuid not null,
  channel text not null check (channel in ('loudspeaker', 'zalo', 'facebook', 'web', 'banner', 'video', 'meeting', 'email')),
  -- The class that it tells of; null for what belongs to none.
  activity_id uuid,
  year int not null check (year between 2000 and 2100),
  -- Null: the title of the class.
  title text,
  -- As somebody wrote it, or as it was sent; null while it is what the class's data give.
  text text,
  -- What the class's data said when the text was written or sent.
  facts jsonb,
  -- What people have to bring.
  bring text,
  -- Where it hangs, in which group or meeting it is told.
  place text,
  planned_on date,
  planned_at text check (planned_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  recipients text[] not null default '{}',
  -- Somebody has asked the system to send it by e-mail, and it has not gone out yet.
  mailing boolean not null default false,
  sent_on date,
  sent_by text,
  revision int not null default 1,
  primary key (commune_id, id),
  check (activity_id is not null or (title is not null and text is not null)),
  check ((sent_on is null) = (sent_by is null)),
  check (sent_on is null or text is not null),
  foreign key (commune_id, activity_id) references activity (commune_id, id)
);
create index on notice (commune_id, activity_id);
create index on notice (commune_id, year, planned_on);

-- How the commune reads aloud: syllables a minute, measured by its own reader; how an empty ten is said.
create table notice_setting (
  commune_id uuid not null references commune (id),
  id uuid not null,
  pace int not null check (pace between 60 and 400),
  pace_measured_on date,
  odd_word text not null check (odd_word in ('linh', 'lẻ')),
  revision int not null default 1,
  primary key (commune_id, id),
  check (id = commune_id)
);

do $$ declare name text; begin
  foreach name in array array['notice', 'notice_setting'] loop
    call secure_tenant_table(name);
  end loop;
end $$;

-- What was sent, for whoever counts it; and the news of the public page.
create view notice_sent with (security_invoker = true) as
  select commune_id, id, channel, activity_id, title, sent_on from notice where sent_on is not null;
create view notice_news with (security_invoker = true) as
  select commune_id, id, activity_id, title, text, sent_on from notice where channel = 'web' and sent_on is not null;
grant select on notice_sent, notice_news to langhoc_app;

-- What was sent in a report's period, by channel, as it stood when it was signed.
alter table report add column frozen_notices jsonb;
