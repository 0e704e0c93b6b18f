-- A basis may be known by its words alone: "the commune's programme of action", which bears no number.
alter table plan_basis alter column number drop not null;
alter table plan_basis add constraint plan_basis_said check (number is not null or subject is not null);

-- A centre without an account of its own: the body that pays for it.
alter table centre add column payer text;

-- The day on which a learner was handed the letter that convenes the class.
alter table enrolment add column convened_on date;

-- What a plan costs beyond its classes: banners, papers, the prizes of the year. One row is budgeted, paid, or both.
create table common_cost (
  commune_id uuid not null references commune (id),
  id uuid not null,
  plan_id uuid not null,
  funding_source_id uuid not null,
  head text not null,
  purpose text not null,
  -- In đồng: what was budgeted, and what was paid; null where it was not.
  planned bigint check (planned between 1 and 100000000000),
  amount bigint check (amount between 1 and 100000000000),
  payee text,
  voucher_number text,
  voucher_date date,
  void_reason text,
  revision int not null default 1,
  primary key (commune_id, id),
  check (planned is not null or amount is not null),
  check ((amount is null) = (voucher_date is null)),
  foreign key (commune_id, plan_id) references plan (commune_id, id),
  foreign key (commune_id, funding_source_id) references funding_source (commune_id, id)
);
create index on common_cost (commune_id, plan_id);
create index on common_cost (commune_id, funding_source_id);
create unique index common_cost_voucher_once on common_cost (commune_id, voucher_number, voucher_date)
  where void_reason is null and voucher_number is not null;
call secure_tenant_table('common_cost');

-- For the rooms above, which sum.
create view common_cost_amount with (security_invoker = true) as
  select commune_id, plan_id, funding_source_id, planned, amount, voucher_date from common_cost where void_reason is null;
grant select on common_cost_amount to langhoc_app;
