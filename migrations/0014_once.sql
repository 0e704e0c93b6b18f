-- What stands once stands once in the database too, also when it comes twice at the same moment.

-- An owner who is no superuser would see no row.
alter table plan_section no force row level security;
-- A heading stands once under a key of a version. What stood there twice keeps its words under a heading of its own.
with twice as (
  select commune_id, id, row_number() over (partition by commune_id, version_id, key, title order by position, id) as nth from plan_section
)
update plan_section section set title = left(section.title, 280) || ' (trùng ' || twice.nth || ')'
from twice
where twice.nth > 1 and section.commune_id = twice.commune_id and section.id = twice.id;
alter table plan_section force row level security;
create unique index plan_section_once on plan_section (commune_id, version_id, key, title);

-- A proposal is one item of a plan at most; the item's id is made of both, so none stands there twice.
create unique index plan_item_once on plan_item (commune_id, plan_id, proposal_id) where proposal_id is not null;
