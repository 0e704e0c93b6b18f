-- Who wished for a topic, where a village noted a name beside the number.
create table wish (
  commune_id uuid not null references commune (id),
  id uuid not null,
  need_id uuid not null,
  name text not null,
  primary key (commune_id, id),
  foreign key (commune_id, need_id) references need (commune_id, id) on delete cascade
);
create index on wish (commune_id, need_id);
call secure_tenant_table('wish');

-- The photo that an expense was recorded from; it lies in the folder of the same class.
alter table attachment add unique (commune_id, activity_id, id);
alter table expense add column attachment_id uuid;
alter table expense add foreign key (commune_id, activity_id, attachment_id)
  references attachment (commune_id, activity_id, id) on delete set null (attachment_id);
create index on expense (commune_id, activity_id, attachment_id);
