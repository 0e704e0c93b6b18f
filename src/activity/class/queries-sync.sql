-- activitiesIn
select "activity"."id", "activity"."plan_item_id", "activity"."year", "activity"."month", "activity"."title", "activity"."programme", "activity"."form", "activity"."is_class", "activity"."audience", "activity"."village_id", "village"."name" as "village_name", "activity"."planned_learners", "activity"."planned_cost", "activity"."own_or_joint", "activity"."instructor_id", "instructor"."name" as "instructor_name", "activity"."prepared_on", "activity"."reported_on", "activity"."cancelled_on", "activity"."cancel_reason", "activity"."roster_code", "activity"."revision" from "activity" left join "village_name" as "village" on "village"."commune_id" = "activity"."commune_id" and "village"."id" = "activity"."village_id" left join "instructor_name" as "instructor" on "instructor"."commune_id" = "activity"."commune_id" and "instructor"."id" = "activity"."instructor_id" where "activity"."commune_id" = $ and "activity"."id" = any($::uuid[]) and (exists (select from activity_organiser organiser
    where organiser.commune_id = activity.commune_id and organiser.activity_id = activity.id
      and organiser.unit_id = $) or exists (select from instructor_name teacher
  where teacher.commune_id = activity.commune_id and teacher.unit_id = $
    and (teacher.id = activity.instructor_id or exists (select from session_summary taught
      where taught.commune_id = activity.commune_id and taught.activity_id = activity.id and taught.instructor_id = teacher.id)))) order by "activity"."id";
select "activity"."id", "activity"."plan_item_id", "activity"."year", "activity"."month", "activity"."title", "activity"."programme", "activity"."form", "activity"."is_class", "activity"."audience", "activity"."village_id", "village"."name" as "village_name", "activity"."planned_learners", "activity"."planned_cost", "activity"."own_or_joint", "activity"."instructor_id", "instructor"."name" as "instructor_name", "activity"."prepared_on", "activity"."reported_on", "activity"."cancelled_on", "activity"."cancel_reason", "activity"."roster_code", "activity"."revision" from "activity" left join "village_name" as "village" on "village"."commune_id" = "activity"."commune_id" and "village"."id" = "activity"."village_id" left join "instructor_name" as "instructor" on "instructor"."commune_id" = "activity"."commune_id" and "instructor"."id" = "activity"."instructor_id" where "activity"."commune_id" = $ and "activity"."id" = any($::uuid[]) and activity.village_id = $ order by "activity"."id";
select "activity"."id", "activity"."plan_item_id", "activity"."year", "activity"."month", "activity"."title", "activity"."programme", "activity"."form", "activity"."is_class", "activity"."audience", "activity"."village_id", "village"."name" as "village_name", "activity"."planned_learners", "activity"."planned_cost", "activity"."own_or_joint", "activity"."instructor_id", "instructor"."name" as "instructor_name", "activity"."prepared_on", "activity"."reported_on", "activity"."cancelled_on", "activity"."cancel_reason", "activity"."roster_code", "activity"."revision" from "activity" left join "village_name" as "village" on "village"."commune_id" = "activity"."commune_id" and "village"."id" = "activity"."village_id" left join "instructor_name" as "instructor" on "instructor"."commune_id" = "activity"."commune_id" and "instructor"."id" = "activity"."instructor_id" where "activity"."commune_id" = $ and "activity"."id" = any($::uuid[]) and true order by "activity"."id";

-- heldClasses
select "activity"."id" from "activity" where "activity"."commune_id" = $ and "activity"."year" = $ and ($::uuid is null or activity.id > $::uuid) and (exists (select from activity_organiser organiser
    where organiser.commune_id = activity.commune_id and organiser.activity_id = activity.id
      and organiser.unit_id = $) or exists (select from instructor_name teacher
  where teacher.commune_id = activity.commune_id and teacher.unit_id = $
    and (teacher.id = activity.instructor_id or exists (select from session_summary taught
      where taught.commune_id = activity.commune_id and taught.activity_id = activity.id and taught.instructor_id = teacher.id)))) order by "activity"."id" limit $;
select "activity"."id" from "activity" where "activity"."commune_id" = $ and "activity"."year" = $ and ($::uuid is null or activity.id > $::uuid) and activity.village_id = $ order by "activity"."id" limit $;
select "activity"."id" from "activity" where "activity"."commune_id" = $ and "activity"."year" = $ and ($::uuid is null or activity.id > $::uuid) and true order by "activity"."id" limit $;

-- heldRosters
select "activity"."id" from "activity" where "activity"."commune_id" = $ and "activity"."year" = $ and ($::uuid is null or activity.id > $::uuid) and activity.village_id = $ order by "activity"."id" limit $;
select "activity"."id" from "activity" where "activity"."commune_id" = $ and "activity"."year" = $ and ($::uuid is null or activity.id > $::uuid) and exists (select from instructor_name teacher
  where teacher.commune_id = activity.commune_id and teacher.unit_id = $
    and (teacher.id = activity.instructor_id or exists (select from session_summary taught
      where taught.commune_id = activity.commune_id and taught.activity_id = activity.id and taught.instructor_id = teacher.id))) order by "activity"."id" limit $;
select "activity"."id" from "activity" where "activity"."commune_id" = $ and "activity"."year" = $ and ($::uuid is null or activity.id > $::uuid) and true order by "activity"."id" limit $;

-- rostersIn
select "activity"."id" from "activity" where "activity"."commune_id" = $ and "activity"."id" = any($::uuid[]) and activity.village_id = $ order by "activity"."id";
select "activity"."id" from "activity" where "activity"."commune_id" = $ and "activity"."id" = any($::uuid[]) and exists (select from instructor_name teacher
  where teacher.commune_id = activity.commune_id and teacher.unit_id = $
    and (teacher.id = activity.instructor_id or exists (select from session_summary taught
      where taught.commune_id = activity.commune_id and taught.activity_id = activity.id and taught.instructor_id = teacher.id))) order by "activity"."id";
select "activity"."id" from "activity" where "activity"."commune_id" = $ and "activity"."id" = any($::uuid[]) and true order by "activity"."id";
