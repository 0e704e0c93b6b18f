-- What a person says of a heading or a column of a paper is remembered for the commune's next papers.
create table reading_hint (
  commune_id uuid not null references commune (id),
  id uuid not null,
  -- The paper that it was said of; null once that reading was thrown away: what was said of it holds on.
  import_id uuid,
  about text not null check (about in ('heading', 'column')),
  -- The heading or column header without marks and numbering, by which it is found again; and as it was printed.
  key text not null check (length(key) between 1 and 400),
  printed text not null check (length(printed) between 1 and 400),
  -- The class of a part, or the meaning of a column.
  meaning text not null,
  said_by text not null,
  said_at timestamptz not null default clock_timestamp(),
  primary key (commune_id, id),
  foreign key (commune_id, import_id) references paper_import (commune_id, id) on delete set null (import_id)
);
create index on reading_hint (commune_id, import_id);
create index on reading_hint (commune_id, about, key);
call secure_tenant_table('reading_hint');
-- What was remembered when a paper was read: it is read again with the same, also when others say something else meanwhile.
alter table paper_import add column remembered jsonb;
-- Papers that were read before: nothing was said of them, and their parts and further sums are not known. An owner who is no superuser would see no row.
alter table paper_import no force row level security;
update paper_import set
  evidence = evidence || '{"blocks": [], "sums": [], "costParts": []}',
  review = review || '{"told": {"blocks": {}, "headings": {}, "columns": {}}, "unplaced": []}',
  remembered = '{"blocks": {}, "headings": {}, "columns": {}}'
where review is not null;
alter table paper_import force row level security;
