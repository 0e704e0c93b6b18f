-- Inspections of a period: what the plan and the records say of each line, what an inspector found, who mends what by when, minutes that two
-- people sign.
create table inspection (
  commune_id uuid not null references commune (id),
  id uuid not null,
  -- Of one plan; null looks at every plan in force.
  plan_id uuid,
  period_from date not null,
  period_to date not null,
  on_date date not null,
  place text,
  conclusion text,
  state text not null default 'drafted' check (state in ('drafted', 'filled', 'signed', 'followed-up', 'closed')),
  -- The minutes as they stand in the outgoing register.
  document_id uuid,
  -- What plan and records said when the minutes were signed.
  frozen jsonb,
  revision int not null default 1,
  primary key (commune_id, id),
  check (period_from <= period_to),
  foreign key (commune_id, plan_id) references plan (commune_id, id),
  foreign key (commune_id, document_id) references official_document (commune_id, id)
);
create index on inspection (commune_id, plan_id);
create index on inspection (commune_id, document_id);

-- One thing that is looked at: a line of the plan, or something of its own (a target, an installation). Figures of plan and records are
-- derived and do not stand here; `found` is what the inspector counted, a claim beside them.
create table inspection_item (
  commune_id uuid not null references commune (id),
  id uuid not null,
  inspection_id uuid not null,
  position int not null,
  plan_item_id uuid,
  text text not null,
  -- What should be there, where no line of the plan says it.
  planned int check (planned between 0 and 10000000),
  unit text not null,
  found int check (found between 0 and 10000000),
  verdict text check (verdict in ('met', 'not-met')),
  effect text,
  note text,
  primary key (commune_id, id),
  unique (commune_id, inspection_id, plan_item_id),
  foreign key (commune_id, inspection_id) references inspection (commune_id, id) on delete cascade,
  foreign key (commune_id, plan_item_id) references plan_item (commune_id, id)
);
create index on inspection_item (commune_id, plan_item_id);

create table inspection_item_file (
  commune_id uuid not null references commune (id),
  id uuid not null,
  item_id uuid not null,
  file_id uuid not null,
  primary key (commune_id, id),
  foreign key (commune_id, item_id) references inspection_item (commune_id, id) on delete cascade,
  foreign key (commune_id, file_id) references file (commune_id, id)
);
create index on inspection_item_file (commune_id, item_id);
create index on inspection_item_file (commune_id, file_id);

-- What has to be mended. Without unit it is the centre's own.
create table inspection_follow_up (
  commune_id uuid not null references commune (id),
  id uuid not null,
  inspection_id uuid not null,
  position int not null,
  text text not null,
  unit_id uuid,
  due_on date not null,
  closed_on date,
  -- What was done, in the words of whoever closed it.
  closing text,
  closed_by text,
  primary key (commune_id, id),
  check ((closed_on is null) = (closing is null) and (closed_on is null) = (closed_by is null)),
  foreign key (commune_id, inspection_id) references inspection (commune_id, id) on delete cascade,
  foreign key (commune_id, unit_id) references unit (commune_id, id)
);
create index on inspection_follow_up (commune_id, inspection_id);
create index on inspection_follow_up (commune_id, unit_id);

-- Who signs the minutes. `strokes` is what was drawn on the phone; a signature on the printed paper has none.
create table inspection_signer (
  commune_id uuid not null references commune (id),
  id uuid not null,
  inspection_id uuid not null,
  position int not null,
  name text not null,
  title text not null,
  signed boolean not null default false,
  strokes text,
  primary key (commune_id, id),
  check (signed or strokes is null),
  foreign key (commune_id, inspection_id) references inspection (commune_id, id) on delete cascade
);
create index on inspection_signer (commune_id, inspection_id);

-- The people of a class are asked, so many months after it, whether they do what they learned.
create table effect_inquiry (
  commune_id uuid not null references commune (id),
  id uuid not null,
  activity_id uuid not null,
  months int not null check (months in (1, 3, 6)),
  opened_on date not null,
  primary key (commune_id, id),
  unique (commune_id, activity_id, months),
  foreign key (commune_id, activity_id) references activity (commune_id, id)
);
create table effect_answer (
  commune_id uuid not null references commune (id),
  id uuid not null,
  inquiry_id uuid not null,
  -- A resident, or a person as typed on the roster.
  person_id uuid not null,
  -- `unreached`: asked for and not met.
  answer text not null check (answer in ('yes', 'partly', 'no', 'unreached')),
  words text,
  on_date date not null,
  asked_by text not null,
  primary key (commune_id, id),
  unique (commune_id, inquiry_id, person_id),
  foreign key (commune_id, inquiry_id) references effect_inquiry (commune_id, id) on delete cascade
);

do $$ declare name text; begin
  foreach name in array array['inspection', 'inspection_item', 'inspection_item_file', 'inspection_follow_up', 'inspection_signer',
    'effect_inquiry', 'effect_answer'] loop
    call secure_tenant_table(name);
  end loop;
end $$;

alter table workflow_step
  add column inspection_id uuid generated always as (case when subject_kind = 'inspection' then subject_id end) stored,
  add foreign key (commune_id, inspection_id) references inspection (commune_id, id) on delete cascade;
create index on workflow_step (commune_id, inspection_id);

-- What rooms above measure: inspections whose minutes are signed, and what the people of a class answered, without their words.
create view inspection_held with (security_invoker = true) as
  select commune_id, id, plan_id, period_from, period_to, on_date from inspection where state in ('signed', 'followed-up', 'closed');
create view effect_given with (security_invoker = true) as
  select answer.commune_id, inquiry.activity_id, inquiry.months, answer.person_id, answer.answer, answer.on_date
  from effect_answer answer
  join effect_inquiry inquiry on inquiry.commune_id = answer.commune_id and inquiry.id = answer.inquiry_id;
grant select on inspection_held, effect_given to langhoc_app;
