-- answersOf
select "given"."on_date" as "on", "activity"."title", "given"."answer", "given"."words" from "effect_answer" as "given" inner join "effect_inquiry" as "inquiry" on "inquiry"."commune_id" = "given"."commune_id" and "inquiry"."id" = "given"."inquiry_id" inner join "activity_summary" as "activity" on "activity"."commune_id" = "inquiry"."commune_id" and "activity"."id" = "inquiry"."activity_id" where "given"."commune_id" = $ and "given"."person_id" = $ order by "given"."on_date" desc;

-- forgetWords
update "effect_answer" set "words" = $ where "commune_id" = $ and "person_id" = any($::uuid[]);
