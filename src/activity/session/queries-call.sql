-- sessionsToCall
select "session"."id", "session"."activity_id", "session"."starts_at", "session"."ends_at", "activity"."title", "activity"."village_id", "village"."name" as "village_name" from "session" inner join "activity" on "activity"."commune_id" = "session"."commune_id" and "activity"."id" = "session"."activity_id" left join "village_name" as "village" on "village"."commune_id" = "activity"."commune_id" and "village"."id" = "activity"."village_id" where "session"."commune_id" = $ and "session"."state" = $ and "session"."starts_at" < $ and "activity"."year" >= $ and "activity"."year" <= $ and (exists (select from activity_organiser organiser
    where organiser.commune_id = activity.commune_id and organiser.activity_id = activity.id
      and organiser.unit_id = $) or exists (select from instructor_name teacher
  where teacher.commune_id = activity.commune_id and teacher.unit_id = $
    and (teacher.id = activity.instructor_id or exists (select from session_summary taught
      where taught.commune_id = activity.commune_id and taught.activity_id = activity.id and taught.instructor_id = teacher.id)))) order by "session"."starts_at", "session"."id";
select "session"."id", "session"."activity_id", "session"."starts_at", "session"."ends_at", "activity"."title", "activity"."village_id", "village"."name" as "village_name" from "session" inner join "activity" on "activity"."commune_id" = "session"."commune_id" and "activity"."id" = "session"."activity_id" left join "village_name" as "village" on "village"."commune_id" = "activity"."commune_id" and "village"."id" = "activity"."village_id" where "session"."commune_id" = $ and "session"."state" = $ and "session"."starts_at" < $ and "activity"."year" >= $ and "activity"."year" <= $ and activity.village_id = $ order by "session"."starts_at", "session"."id";
select "session"."id", "session"."activity_id", "session"."starts_at", "session"."ends_at", "activity"."title", "activity"."village_id", "village"."name" as "village_name" from "session" inner join "activity" on "activity"."commune_id" = "session"."commune_id" and "activity"."id" = "session"."activity_id" left join "village_name" as "village" on "village"."commune_id" = "activity"."commune_id" and "village"."id" = "activity"."village_id" where "session"."commune_id" = $ and "session"."state" = $ and "session"."starts_at" < $ and "activity"."year" >= $ and "activity"."year" <= $ and true order by "session"."starts_at", "session"."id";

-- teachingUnits

    select distinct activity.id as "activityId", instructor.unit_id as "unitId"
    from activity
    left join session on session.commune_id = activity.commune_id and session.activity_id = activity.id
    join instructor_name instructor on instructor.commune_id = activity.commune_id
      and (instructor.id = activity.instructor_id or instructor.id = session.instructor_id)
    where activity.commune_id = $ and activity.id = any($::uuid[])
      and instructor.unit_id is not null;
