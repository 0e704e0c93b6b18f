-- The yearly cycle of recognition: who is registered for which title, what the records and the people say of each indicator, the village
-- meeting, the council with its votes, the decision and the certificates.

-- Families of one blood, wherever in the commune they live.
create table clan (
  commune_id uuid not null references commune (id),
  id uuid not null,
  name text not null,
  note text,
  active boolean not null default true,
  revision int not null default 1,
  primary key (commune_id, id)
);
create unique index on clan (commune_id, lower(name)) where active;
create table clan_household (
  commune_id uuid not null references commune (id),
  id uuid not null,
  clan_id uuid not null,
  household_id uuid not null,
  primary key (commune_id, id),
  unique (commune_id, clan_id, household_id),
  foreign key (commune_id, clan_id) references clan (commune_id, id) on delete cascade,
  foreign key (commune_id, household_id) references household (commune_id, id)
);
create index on clan_household (commune_id, household_id);

-- A session of the council of a year, with what it laid down as its quorum.
create table council (
  commune_id uuid not null references commune (id),
  id uuid not null,
  year int not null check (year between 2000 and 2100),
  title text not null,
  -- By which decision it was set up.
  founded_by text,
  held_on date not null,
  place text,
  -- Of its members so many in a hundred have to be there.
  quorum_percent int not null check (quorum_percent between 1 and 100),
  opinions text,
  revision int not null default 1,
  primary key (commune_id, id)
);
create table council_member (
  commune_id uuid not null references commune (id),
  id uuid not null,
  council_id uuid not null,
  position int not null,
  name text not null,
  title text not null,
  role text not null check (role in ('chair', 'vice-chair', 'secretary', 'member')),
  present boolean not null,
  -- Who of the residents it is, and of which unit: so that nobody votes on the own family or unit.
  resident_id uuid,
  unit_id uuid,
  primary key (commune_id, id),
  foreign key (commune_id, council_id) references council (commune_id, id) on delete cascade,
  foreign key (commune_id, resident_id) references resident (commune_id, id) on delete set null (resident_id),
  foreign key (commune_id, unit_id) references unit (commune_id, id)
);
create index on council_member (commune_id, council_id);
create index on council_member (commune_id, resident_id);
create index on council_member (commune_id, unit_id);

-- The meeting at which a village agrees on its candidates.
create table village_meeting (
  commune_id uuid not null references commune (id),
  id uuid not null,
  village_id uuid not null,
  year int not null check (year between 2000 and 2100),
  held_on date not null,
  place text,
  chair text not null,
  secretary text,
  -- How many households came, of how many.
  present int not null check (present between 0 and 100000),
  invited int check (invited between 0 and 100000),
  opinions text,
  primary key (commune_id, id),
  foreign key (commune_id, village_id) references village (commune_id, id)
);
create index on village_meeting (commune_id, village_id);

-- A decision with its list: signed here by the committee, or written down from the paper of another office.
create table recognition_decision (
  commune_id uuid not null references commune (id),
  id uuid not null,
  year int not null check (year between 2000 and 2100),
  council_id uuid not null,
  signed_on date,
  -- In the outgoing register, where the commune's committee signed.
  document_id uuid,
  -- From paper, where another office did.
  number text,
  issuer text,
  signer text,
  revision int not null default 1,
  primary key (commune_id, id),
  foreign key (commune_id, council_id) references council (commune_id, id),
  foreign key (commune_id, document_id) references official_document (commune_id, id)
);
create index on recognition_decision (commune_id, council_id);
create index on recognition_decision (commune_id, document_id);

-- One subject for one title in one year.
create table candidacy (
  commune_id uuid not null references commune (id),
  id uuid not null,
  model text not null check (model in ('family', 'clan', 'village', 'unit', 'citizen', 'commune')),
  year int not null check (year between 2000 and 2100),
  household_id uuid,
  clan_id uuid,
  village_id uuid,
  unit_id uuid,
  resident_id uuid,
  -- By which set it is assessed, and in which of its versions; null where none is in force yet.
  set_id text,
  set_version int,
  -- Where a household or a person lived on this day is the village that they count for.
  registered_on date not null,
  state text not null default 'registered' check (state in ('registered', 'self-assessed', 'agreed', 'proposed', 'before-council', 'recognised',
    'refused', 'appealed', 'withdrawn')),
  -- Of the year before, which it carries on.
  carried_from uuid,
  council_id uuid,
  decision_id uuid,
  -- What records and set said when it was decided.
  frozen jsonb,
  valid_to date,
  revision int not null default 1,
  primary key (commune_id, id),
  check (num_nonnulls(household_id, clan_id, village_id, unit_id, resident_id) = (model <> 'commune')::int),
  check (case model when 'family' then household_id when 'clan' then clan_id when 'village' then village_id when 'unit' then unit_id
    when 'citizen' then resident_id else commune_id end is not null),
  foreign key (commune_id, household_id) references household (commune_id, id),
  foreign key (commune_id, clan_id) references clan (commune_id, id),
  foreign key (commune_id, village_id) references village (commune_id, id),
  foreign key (commune_id, unit_id) references unit (commune_id, id),
  foreign key (commune_id, resident_id) references resident (commune_id, id),
  foreign key (commune_id, carried_from) references candidacy (commune_id, id),
  foreign key (commune_id, council_id) references council (commune_id, id),
  foreign key (commune_id, decision_id) references recognition_decision (commune_id, id)
);
create unique index candidacy_once on candidacy (commune_id, model, year,
  coalesce(household_id, clan_id, village_id, unit_id, resident_id, commune_id));
create index on candidacy (commune_id, year, model);
create index on candidacy (commune_id, household_id);
create index on candidacy (commune_id, clan_id);
create index on candidacy (commune_id, village_id);
create index on candidacy (commune_id, unit_id);
create index on candidacy (commune_id, resident_id);
create index on candidacy (commune_id, carried_from);
create index on candidacy (commune_id, council_id);
create index on candidacy (commune_id, decision_id);

-- What people say of an indicator, beside what the records say, which does not stand here.
create table candidacy_score (
  commune_id uuid not null references commune (id),
  id uuid not null,
  candidacy_id uuid not null,
  code text not null,
  claim numeric,
  not_applicable boolean not null default false,
  reason text,
  primary key (commune_id, id),
  unique (commune_id, candidacy_id, code),
  check (claim is null or not not_applicable),
  foreign key (commune_id, candidacy_id) references candidacy (commune_id, id) on delete cascade
);
-- A file once; each indicator that it proves names it.
create table candidacy_file (
  commune_id uuid not null references commune (id),
  id uuid not null,
  candidacy_id uuid not null,
  code text not null,
  file_id uuid not null,
  primary key (commune_id, id),
  unique (commune_id, candidacy_id, code, file_id),
  foreign key (commune_id, candidacy_id) references candidacy (commune_id, id) on delete cascade,
  foreign key (commune_id, file_id) references file (commune_id, id)
);
create index on candidacy_file (commune_id, file_id);

create table meeting_item (
  commune_id uuid not null references commune (id),
  id uuid not null,
  meeting_id uuid not null,
  candidacy_id uuid not null,
  agreed boolean not null,
  votes_for int check (votes_for between 0 and 100000),
  votes_against int check (votes_against between 0 and 100000),
  reason text,
  primary key (commune_id, id),
  unique (commune_id, meeting_id, candidacy_id),
  foreign key (commune_id, meeting_id) references village_meeting (commune_id, id) on delete cascade,
  foreign key (commune_id, candidacy_id) references candidacy (commune_id, id)
);
create index on meeting_item (commune_id, candidacy_id);

-- `recused`: out of the room, for it is the own family, clan, unit or person.
create table council_vote (
  commune_id uuid not null references commune (id),
  id uuid not null,
  council_id uuid not null,
  member_id uuid not null,
  candidacy_id uuid not null,
  vote text not null check (vote in ('yes', 'no', 'abstain', 'recused')),
  primary key (commune_id, id),
  unique (commune_id, member_id, candidacy_id),
  foreign key (commune_id, council_id) references council (commune_id, id) on delete cascade,
  foreign key (commune_id, member_id) references council_member (commune_id, id) on delete cascade,
  foreign key (commune_id, candidacy_id) references candidacy (commune_id, id)
);
create index on council_vote (commune_id, council_id);
create index on council_vote (commune_id, candidacy_id);

create table decision_item (
  commune_id uuid not null references commune (id),
  id uuid not null,
  decision_id uuid not null,
  candidacy_id uuid not null,
  outcome text not null check (outcome in ('recognise', 'refuse')),
  reason text,
  -- Asked for; null takes the next.
  certificate_number int check (certificate_number between 1 and 1000000),
  primary key (commune_id, id),
  unique (commune_id, decision_id, candidacy_id),
  check (outcome = 'recognise' or reason is not null),
  foreign key (commune_id, decision_id) references recognition_decision (commune_id, id) on delete cascade,
  foreign key (commune_id, candidacy_id) references candidacy (commune_id, id)
);
create index on decision_item (commune_id, candidacy_id);

-- A number is given once in a year; the code lets anybody who holds the paper ask whether it is genuine, and nobody guess another.
create table title_certificate (
  commune_id uuid not null references commune (id),
  id uuid not null,
  candidacy_id uuid not null,
  decision_id uuid not null,
  year int not null,
  number int not null check (number between 1 and 1000000),
  code text not null unique,
  primary key (commune_id, id),
  unique (commune_id, candidacy_id),
  foreign key (commune_id, candidacy_id) references candidacy (commune_id, id),
  foreign key (commune_id, decision_id) references recognition_decision (commune_id, id)
);
create unique index title_certificate_number_once on title_certificate (commune_id, year, number);
create index on title_certificate (commune_id, decision_id);

-- When a year's registration and self-assessment are open.
create table recognition_year (
  commune_id uuid not null references commune (id),
  id uuid not null,
  year int not null check (year between 2000 and 2100),
  assess_from date not null,
  assess_to date not null,
  revision int not null default 1,
  primary key (commune_id, id),
  unique (commune_id, year),
  check (assess_from <= assess_to)
);

do $$ declare name text; begin
  foreach name in array array['clan', 'clan_household', 'council', 'council_member', 'village_meeting', 'recognition_decision', 'candidacy',
    'candidacy_score', 'candidacy_file', 'meeting_item', 'council_vote', 'decision_item', 'title_certificate', 'recognition_year'] loop
    call secure_tenant_table(name);
  end loop;
end $$;

-- For rooms above: what was lent and what was given, without anybody's name; the households of today with whoever heads them.
create view library_lent with (security_invoker = true) as
  select loan.commune_id, loan.id, loan.lent_on, title.title from library_loan loan
  join library_title title on title.commune_id = loan.commune_id and title.id = loan.title_id;
create view donation_given with (security_invoker = true) as
  select commune_id, id, received_on, coalesce(amount, worth, 0) as worth, donor_kind from donation where void_reason is null;
create view household_head with (security_invoker = true) as
  select household.commune_id, household.id, household.code, household.village_id, head.id as head_id, head.name as head_name
  from household
  left join lateral (select first.id, first.name from resident first
    where first.commune_id = household.commune_id and first.household_id = household.id and first.left_on is null
    order by first.head desc, first.birth_year, first.id limit 1) head on true;
grant select on library_lent, donation_given, household_head to langhoc_app;
