-- What a person writes as the source of a row is kept as it was typed, beside the source of the list that has this name: as with venue and partner.
alter table plan_line add column source_text text check (length(source_text) <= 300);
-- An owner who is no superuser would see no row.
alter table plan_line no force row level security;
alter table funding_source no force row level security;
update plan_line set source_text = funding_source.name
from funding_source
where funding_source.commune_id = plan_line.commune_id and funding_source.id = plan_line.funding_source_id;
alter table plan_line force row level security;
alter table funding_source force row level security;
