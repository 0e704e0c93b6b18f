-- activityTitle
select "title" from "activity_summary" where "commune_id" = $ and "id" = $;
