-- ensureProposedItem
insert into "plan_item" ("commune_id", "id", "plan_id", "proposal_id") values ($, $, $, $) on conflict ("commune_id", "id") do nothing;

-- findProposal
select "proposal"."id", "proposal"."unit_id", "proposal"."year", "proposal"."month", "proposal"."title", "proposal"."programme", "proposal"."audience", "proposal"."village_id", "proposal"."venue_id", "proposal"."learners", "proposal"."cost", "proposal"."note", "proposal"."revision", "unit"."name" as "unit_name", "proposal"."proposed_by", "proposal"."proposed_on", "proposal"."withdrawn_on", "proposal"."declined_on", "proposal"."decline_reason" from "proposal" inner join "unit_name" as "unit" on "unit"."id" = "proposal"."unit_id" and "unit"."commune_id" = "proposal"."commune_id" where "proposal"."commune_id" = $ and "proposal"."id" = $;

-- insertProposal
insert into "proposal" ("commune_id", "id", "unit_id", "year", "month", "title", "programme", "audience", "village_id", "venue_id", "learners", "cost", "note", "revision", "proposed_by", "proposed_on") values ($, $, $, $, $, $, $, $, $, $, $, $, $, $, $, $) on conflict ("commune_id", "id") do nothing;

-- listProposals
select "proposal"."id", "proposal"."unit_id", "proposal"."year", "proposal"."month", "proposal"."title", "proposal"."programme", "proposal"."audience", "proposal"."village_id", "proposal"."venue_id", "proposal"."learners", "proposal"."cost", "proposal"."note", "proposal"."revision", "unit"."name" as "unit_name", "proposal"."proposed_by", "proposal"."proposed_on", "proposal"."withdrawn_on", "proposal"."declined_on", "proposal"."decline_reason" from "proposal" inner join "unit_name" as "unit" on "unit"."id" = "proposal"."unit_id" and "unit"."commune_id" = "proposal"."commune_id" where "proposal"."commune_id" = $ and "proposal"."unit_id" = $ order by "proposal"."year" desc, "proposal"."proposed_on" desc, "proposal"."id";
select "proposal"."id", "proposal"."unit_id", "proposal"."year", "proposal"."month", "proposal"."title", "proposal"."programme", "proposal"."audience", "proposal"."village_id", "proposal"."venue_id", "proposal"."learners", "proposal"."cost", "proposal"."note", "proposal"."revision", "unit"."name" as "unit_name", "proposal"."proposed_by", "proposal"."proposed_on", "proposal"."withdrawn_on", "proposal"."declined_on", "proposal"."decline_reason" from "proposal" inner join "unit_name" as "unit" on "unit"."id" = "proposal"."unit_id" and "unit"."commune_id" = "proposal"."commune_id" where "proposal"."commune_id" = $ order by "proposal"."year" desc, "proposal"."proposed_on" desc, "proposal"."id";

-- listTakenLines
select "item"."proposal_id", "item"."plan_id", "line"."id" as "line_id", "line"."version_id", "line"."year", "line"."month", "version"."state" as "plan_state" from "plan_item" as "item" inner join "plan_line" as "line" on "line"."item_id" = "item"."id" and "line"."commune_id" = "item"."commune_id" inner join "plan_version" as "version" on "version"."id" = "line"."version_id" and "version"."commune_id" = "line"."commune_id" where "item"."commune_id" = $ and "item"."proposal_id" is not null and "item"."proposal_id" = $ order by "version"."ordinal";
select "item"."proposal_id", "item"."plan_id", "line"."id" as "line_id", "line"."version_id", "line"."year", "line"."month", "version"."state" as "plan_state" from "plan_item" as "item" inner join "plan_line" as "line" on "line"."item_id" = "item"."id" and "line"."commune_id" = "item"."commune_id" inner join "plan_version" as "version" on "version"."id" = "line"."version_id" and "version"."commune_id" = "line"."commune_id" where "item"."commune_id" = $ and "item"."proposal_id" is not null order by "version"."ordinal";

-- lockProposal
select "id" from "proposal" where "commune_id" = $ and "id" = $ for update;

-- updateOutcome
update "proposal" set "withdrawn_on" = $, "declined_on" = $, "decline_reason" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $;

-- updateProposal
update "proposal" set "unit_id" = $, "year" = $, "month" = $, "title" = $, "programme" = $, "audience" = $, "village_id" = $, "venue_id" = $, "learners" = $, "cost" = $, "note" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id";
