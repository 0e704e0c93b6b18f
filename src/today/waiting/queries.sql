-- openPlans

    select plan.id as "planId", plan.title, version.ordinal, version.state, version.returned_by as "returnedBy",
      step.actor as by, to_char(step.on_date, 'YYYY-MM-DD') as on, step.reason
    from plan_version version join plan on plan.commune_id = version.commune_id and plan.id = version.plan_id
    left join lateral (select actor, on_date, reason from plan_step
      where plan_step.commune_id = version.commune_id and plan_step.version_id = version.id order by seq desc limit 1) step on true
    where version.state in ('draft', 'submitted', 'signed', 'sent', 'approved');

-- teachingUnits

    select distinct activity.id as "activityId", instructor.unit_id as "unitId"
    from activity
    left join session on session.commune_id = activity.commune_id and session.activity_id = activity.id
    join instructor on instructor.commune_id = activity.commune_id
      and (instructor.id = activity.instructor_id or instructor.id = session.instructor_id)
    where activity.year >= $ and instructor.unit_id is not null;
