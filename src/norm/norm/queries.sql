-- insert
insert into "cost_norm" ("commune_id", "id", "base", "per_learner", "source", "verified", "valid_from", "valid_to", "revision") values ($, $, $, $, $, $, $, $, $) on conflict do nothing returning "id", "base", "per_learner", "source", "verified", "valid_from", "valid_to", "revision";
insert into "cost_norm" ("commune_id", "id", "base", "per_learner", "source", "verified", "valid_from", "valid_to", "revision") values ($, $, $, $, $, $, $, $, $) returning "id", "base", "per_learner", "source", "verified", "valid_from", "valid_to", "revision";

-- listCostNorms
select "id", "base", "per_learner", "source", "verified", "valid_from", "valid_to", "revision" from "cost_norm" where "commune_id" = $ order by "valid_from";

-- lock
select "id", "base", "per_learner", "source", "verified", "valid_from", "valid_to", "revision" from "cost_norm" where "commune_id" = $ and "id" = $ for update;

-- normOn
select "id", "base", "per_learner", "source", "verified", "valid_from", "valid_to", "revision" from "cost_norm" where "commune_id" = $ and "valid_from" <= $ and ("valid_to" is null or "valid_to" >= $);

-- update
update "cost_norm" set "base" = $, "per_learner" = $, "source" = $, "verified" = $, "valid_from" = $, "valid_to" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "base", "per_learner", "source", "verified", "valid_from", "valid_to", "revision";
