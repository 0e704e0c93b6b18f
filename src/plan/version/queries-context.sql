-- deletePastResults
delete from "past_result" where "commune_id" = $ and "id" = any($);

-- insertPastResults
insert into "past_result" ("commune_id", "id", "year", "programme", "classes", "attendances") values ($ …), … on conflict ("commune_id", "year", "programme") do nothing returning "id";

-- pastResults
select "programme", "classes", "attendances" from "past_result" where "commune_id" = $ and "year" = $ order by "programme";
