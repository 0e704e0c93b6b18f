-- A certificate that somebody has learned: numbered by year in a book of its own, found by a code that nobody can guess, revoked and never deleted.
create table certificate (
  commune_id uuid not null references commune (id),
  id uuid not null,
  activity_id uuid not null,
  enrolment_id uuid not null,
  -- As printed: name and year of birth of that day.
  name text not null,
  birth_year int,
  -- What the learner can do now, as whoever teaches has seen it.
  skills text,
  year int not null,
  number int not null,
  code text not null,
  issued_on date not null,
  revoked_on date,
  revoked_reason text,
  primary key (commune_id, id),
  unique (commune_id, year, number),
  unique (commune_id, code),
  foreign key (commune_id, activity_id) references activity (commune_id, id),
  foreign key (commune_id, enrolment_id) references enrolment (commune_id, id),
  check ((revoked_on is null) = (revoked_reason is null))
);
create index on certificate (commune_id, activity_id);
create index on certificate (commune_id, enrolment_id);
-- Who has one has no other of the same class that is valid.
create unique index on certificate (commune_id, enrolment_id) where revoked_on is null;
call secure_tenant_table('certificate');

-- What everybody may know who holds the paper and its code.
create view certificate_check with (security_invoker = true) as
  select certificate.commune_id, certificate.code, certificate.name, certificate.number, certificate.year, certificate.issued_on,
    certificate.revoked_on, certificate.skills, activity.title
  from certificate join activity on activity.commune_id = certificate.commune_id and activity.id = certificate.activity_id;
grant select on certificate_check to langhoc_app;
