-- deleteClaim
delete from "claim" where "commune_id" = $ and "plan_id" = $ and "key" = $;

-- deleteDecision
delete from "finding_decision" where "commune_id" = $ and "version_id" = $ and "id" = $ returning "id", "fingerprint", "reason";

-- deleteFindings
delete from "claim" where "commune_id" = $ and "plan_id" = $;
delete from "finding_decision" where "commune_id" = $ and "version_id" = $;

-- keepDecision
insert into "finding_decision" ("commune_id", "version_id", "id", "fingerprint", "reason") values ($, $, $, $, $) on conflict ("commune_id", "version_id", "fingerprint") do update set "reason" = $ returning "id", "fingerprint", "reason";

-- listClaims
select "id", "key", "value", "note" from "claim" where "commune_id" = $ and "plan_id" = $ order by "key";

-- listDecisions
select "id", "fingerprint", "reason" from "finding_decision" where "commune_id" = $ and "version_id" = $ order by "id";

-- writeClaim
insert into "claim" ("commune_id", "plan_id", "id", "key", "value", "note") values ($, $, $, $, $, $) on conflict ("commune_id", "plan_id", "key") do update set "value" = $, "note" = $;
insert into "claim" ("commune_id", "plan_id", "note", "id", "key", "value") values ($, $, $, $, $, $) on conflict ("commune_id", "plan_id", "key") do update set "value" = $, "note" = $;
