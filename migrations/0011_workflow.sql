-- One table of steps for whatever goes from hand to hand: plans, reports, and what comes later.
create table workflow_step (
  commune_id uuid not null references commune (id),
  id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  -- A step may not point nowhere, and one column cannot refer to several tables. So each kind has a column that is made from kind and id
  -- and carries a real foreign key: statements know only kind and id, nothing is written twice, and no trigger is needed (a cluster
  -- has none on spread tables). A new kind adds its column in the migration that makes its own table.
  plan_version_id uuid generated always as (case when subject_kind = 'plan-version' then subject_id end) stored,
  report_id uuid generated always as (case when subject_kind = 'report' then subject_id end) stored,
  seq bigint generated always as identity,
  act text not null,
  at timestamptz not null default now(),
  -- The day on which it was done: a step that is recorded from paper is written down later.
  on_date date not null,
  actor text not null,
  post_title text,
  post_id uuid,
  reason text,
  -- The number that the step gave to the paper, or that the decision on paper bears.
  number text,
  -- Done on paper and written down by somebody else; the signed page is attached.
  recorded boolean not null default false,
  file_id uuid,
  primary key (commune_id, id),
  foreign key (commune_id, plan_version_id) references plan_version (commune_id, id),
  foreign key (commune_id, report_id) references report (commune_id, id) on delete cascade,
  foreign key (commune_id, post_id) references post (commune_id, id),
  foreign key (commune_id, file_id) references file (commune_id, id)
);
create index on workflow_step (commune_id, subject_id, seq);
create index on workflow_step (commune_id, plan_version_id);
create index on workflow_step (commune_id, report_id);
create index on workflow_step (commune_id, post_id);
create index on workflow_step (commune_id, file_id);

-- An owner who is no superuser would see no row of these.
alter table plan_step no force row level security;
alter table report_step no force row level security;
alter table report no force row level security;
alter table official_document no force row level security;
insert into workflow_step (commune_id, id, subject_kind, subject_id, act, at, on_date, actor, post_title, post_id, reason, number, recorded, file_id)
  select step.commune_id, step.id, 'plan-version', step.version_id, step.step, step.at, step.on_date, step.actor, step.post_title,
    -- Each signature is one paper, named by its step.
    step.post_id, step.reason, document.paper ->> 'number', step.recorded, step.file_id
  from plan_step step
  left join official_document document on document.commune_id = step.commune_id and document.id = step.id
  order by step.seq;
insert into workflow_step (commune_id, id, subject_kind, subject_id, act, at, on_date, actor, reason, number)
  select step.commune_id, step.id, 'report', step.report_id, step.step, step.on_date::timestamp at time zone 'Asia/Ho_Chi_Minh',
    step.on_date, step.actor, step.reason,
    case when step.step = 'sign' then lpad(document.number::text, greatest(2, length(document.number::text)), '0') || '/' || document.symbol end
  from report_step step
  join report on report.commune_id = step.commune_id and report.id = step.report_id
  left join official_document document on document.commune_id = report.commune_id and document.id = report.document_id
  order by step.seq;
alter table report force row level security;
alter table official_document force row level security;
drop table plan_step;
drop table report_step;
call secure_tenant_table('workflow_step');
