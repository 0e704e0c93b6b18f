-- findCostNorm
select "id", "base", "per_learner", "source", "verified", "valid_from", "valid_to", "revision" from "cost_norm" where "id" = $;

-- insertCostNorm
insert into "cost_norm" ("commune_id", "id", "base", "per_learner", "source", "verified", "valid_from", "valid_to", "revision") values ($, $, $, $, $, $, $, $, $) returning "id", "base", "per_learner", "source", "verified", "valid_from", "valid_to", "revision";

-- listCostNorms
select "id", "base", "per_learner", "source", "verified", "valid_from", "valid_to", "revision" from "cost_norm" order by "valid_from";

-- normOn
select "id", "base", "per_learner", "source", "verified", "valid_from", "valid_to", "revision" from "cost_norm" where "valid_from" <= $ and ("valid_to" is null or "valid_to" >= $);

-- updateCostNorm
update "cost_norm" set "base" = $, "per_learner" = $, "source" = $, "verified" = $, "valid_from" = $, "valid_to" = $, "revision" = "revision" + $ where "id" = $ and "revision" = $ returning "id", "base", "per_learner", "source", "verified", "valid_from", "valid_to", "revision";
