-- teachingUnits

    select distinct activity.id as "activityId", instructor.unit_id as "unitId"
    from activity
    left join session on session.commune_id = activity.commune_id and session.activity_id = activity.id
    join instructor on instructor.commune_id = activity.commune_id
      and (instructor.id = activity.instructor_id or instructor.id = session.instructor_id)
    where activity.year >= $ and instructor.unit_id is not null;
