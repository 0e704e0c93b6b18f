-- addWishes
insert into "wish" ("commune_id", "id", "need_id", "name") values ($ …), … on conflict ("commune_id", "id") do nothing returning "id", "need_id", "name";
insert into "wish" ("commune_id", "id", "need_id", "name") values ($, $, $, $) on conflict ("commune_id", "id") do nothing returning "id", "need_id", "name";

-- deleteNeeds
delete from "need" where "commune_id" = $ and "id" = any($);

-- deleteWishes
delete from "wish" where "commune_id" = $ and "id" = any($) returning "id", "need_id", "name";

-- find
select "id", "year", "name", "closed_on", "revision" from "needs_survey" where "commune_id" = $ and "id" = $;

-- insert
insert into "needs_survey" ("commune_id", "id", "year", "name", "closed_on", "revision") values ($, $, $, $, $, $) on conflict do nothing returning "id", "year", "name", "closed_on", "revision";
insert into "needs_survey" ("commune_id", "id", "year", "name", "closed_on", "revision") values ($, $, $, $, $, $) returning "id", "year", "name", "closed_on", "revision";

-- listNeeds
select "id", "topic", "programme", "village_id", "registered", "position", "revision" from "need" where "commune_id" = $ and "survey_id" = $ order by "position", "id";

-- listSurveys
select "needs_survey"."id", "needs_survey"."year", "needs_survey"."name", "needs_survey"."closed_on", "needs_survey"."revision", count(distinct (need.position, need.programme, need.topic)) filter (where need.id is not null) as "topics", coalesce(sum("need"."registered") filter(where "need"."village_id" = $), 0) as "registered" from "needs_survey" left join "need" on "need"."survey_id" = "needs_survey"."id" and "need"."commune_id" = "needs_survey"."commune_id" where "needs_survey"."commune_id" = $ group by "needs_survey"."commune_id", "needs_survey"."id" order by "year" desc;
select "needs_survey"."id", "needs_survey"."year", "needs_survey"."name", "needs_survey"."closed_on", "needs_survey"."revision", count(distinct (need.position, need.programme, need.topic)) filter (where need.id is not null) as "topics", coalesce(sum("need"."registered") filter(where true), 0) as "registered" from "needs_survey" left join "need" on "need"."survey_id" = "needs_survey"."id" and "need"."commune_id" = "needs_survey"."commune_id" where "needs_survey"."commune_id" = $ group by "needs_survey"."commune_id", "needs_survey"."id" order by "year" desc;

-- listVillages
select "id", "kind", "name" from "village_name" where "commune_id" = $ and "valid_from" <= $ and ("valid_to" is null or "valid_to" >= $) order by "name" collate "vi-x-icu";

-- listWishes
select "wish"."id", "wish"."need_id", "wish"."name" from "wish" inner join "need" on "need"."commune_id" = "wish"."commune_id" and "need"."id" = "wish"."need_id" where "wish"."commune_id" = $ and "need"."survey_id" = $ and "need"."village_id" = $ order by "wish"."id";
select "wish"."id", "wish"."need_id", "wish"."name" from "wish" inner join "need" on "need"."commune_id" = "wish"."commune_id" and "need"."id" = "wish"."need_id" where "wish"."commune_id" = $ and "need"."survey_id" = $ order by "wish"."id";

-- lock
select "id", "year", "name", "closed_on", "revision" from "needs_survey" where "commune_id" = $ and "id" = $ for update;

-- lockNeeds
select "id", "topic", "programme", "village_id", "registered", "position", "revision", "survey_id" from "need" where "commune_id" = $ and "id" = any($) order by "id" for update;

-- update
update "needs_survey" set "year" = $, "name" = $, "closed_on" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "year", "name", "closed_on", "revision";

-- villagesAsked
select "need"."survey_id", count(distinct need.village_id)::int as "villages" from "need" inner join "needs_survey" on "needs_survey"."commune_id" = "need"."commune_id" and "needs_survey"."id" = "need"."survey_id" where "need"."commune_id" = $ and "needs_survey"."closed_on" is null and "need"."registered" > $ group by "need"."survey_id";

-- writeNeeds
insert into "need" ("commune_id", "survey_id", "id", "topic", "programme", "village_id", "registered", "position", "revision") values ($ …), … on conflict ("commune_id", "id") do update set "topic" = "excluded"."topic", "programme" = "excluded"."programme", "village_id" = "excluded"."village_id", "registered" = "excluded"."registered", "position" = "excluded"."position", "revision" = "excluded"."revision" where "need"."revision" = "excluded"."revision" - $ returning "id";
insert into "need" ("commune_id", "survey_id", "id", "topic", "programme", "village_id", "registered", "position", "revision") values ($, $, $, $, $, $, $, $, $) on conflict ("commune_id", "id") do update set "topic" = "excluded"."topic", "programme" = "excluded"."programme", "village_id" = "excluded"."village_id", "registered" = "excluded"."registered", "position" = "excluded"."position", "revision" = "excluded"."revision" where "need"."revision" = "excluded"."revision" - $ returning "id";
