-- openClasses

    with 
    held as materialized (
      select * from (
        select session.commune_id, session.id, session.activity_id, session.headcount, session.day, session.marked,
          activity.title, activity.programme, activity.village_id, activity.plan_item_id, min(session.day) over of_class as first_day,
          to_char(min(session.day) over of_class, 'YYYY-MM') as month
        from (
          select session.commune_id, session.id, session.activity_id, session.headcount, session.state,
            session.day as day, first_called.session_id is not null as marked
          from session_summary session left join lateral (
            select attendance.session_id from attendance_state attendance where attendance.commune_id = session.commune_id
              and attendance.session_id = session.id and attendance.state <> 'cleared' limit 1
          ) first_called on true
          where session.commune_id = $
            and session.day >= $::date
            and session.day <= $::date
            and session.state <> 'cancelled'
        ) session join activity_summary activity on activity.commune_id = session.commune_id and activity.id = session.activity_id
        where activity.is_class and (session.marked or session.headcount is not null or session.state = 'held')
        window of_class as (partition by session.activity_id)
      ) session where true
    ),
    classes as materialized (
      select held.commune_id, held.activity_id, held.title, held.programme, held.village_id, held.first_day
      from held group by 1, 2, 3, 4, 5, 6
    )
    select classes.activity_id as id, classes.title, classes.programme, village.name as village, classes.first_day as day,
      (select count(*)::int from held where held.activity_id = classes.activity_id) as sessions,
      (select venue.name from held join session_summary session on session.commune_id = held.commune_id and session.id = held.id
        join venue_name venue on venue.commune_id = session.commune_id and venue.id = session.venue_id
        where held.activity_id = classes.activity_id order by held.day limit 1) as venue,
      array(select distinct mark.source from held join mark_entry mark on mark.commune_id = held.commune_id and mark.session_id = held.id
        where held.activity_id = classes.activity_id order by 1) as sources
    from classes left join village_name village on village.commune_id = classes.commune_id and village.id = classes.village_id
    order by classes.first_day, classes.title collate "vi-x-icu";

    with 
    held as materialized (
      select * from (
        select session.commune_id, session.id, session.activity_id, session.headcount, session.day, session.marked,
          activity.title, activity.programme, activity.village_id, activity.plan_item_id, min(session.day) over of_class as first_day,
          to_char(min(session.day) over of_class, 'YYYY-MM') as month
        from (
          select session.commune_id, session.id, session.activity_id, session.headcount, session.state,
            session.day as day, first_called.session_id is not null as marked
          from session_summary session left join lateral (
            select attendance.session_id from attendance_state attendance where attendance.commune_id = session.commune_id
              and attendance.session_id = session.id and attendance.state <> 'cleared' limit 1
          ) first_called on true
          where session.commune_id = $
            and session.day >= $::date
            and session.day <= $::date
            and session.state <> 'cancelled'
        ) session join activity_summary activity on activity.commune_id = session.commune_id and activity.id = session.activity_id
        where activity.is_class and (session.marked or session.headcount is not null or session.state = 'held')
        window of_class as (partition by session.activity_id)
      ) session where true and exists (select from plan_line_in_force line where line.commune_id = session.commune_id
      and line.plan_id = $ and line.item_id = session.plan_item_id)
    ),
    classes as materialized (
      select held.commune_id, held.activity_id, held.title, held.programme, held.village_id, held.first_day
      from held group by 1, 2, 3, 4, 5, 6
    )
    select classes.activity_id as id, classes.title, classes.programme, village.name as village, classes.first_day as day,
      (select count(*)::int from held where held.activity_id = classes.activity_id) as sessions,
      (select venue.name from held join session_summary session on session.commune_id = held.commune_id and session.id = held.id
        join venue_name venue on venue.commune_id = session.commune_id and venue.id = session.venue_id
        where held.activity_id = classes.activity_id order by held.day limit 1) as venue,
      array(select distinct mark.source from held join mark_entry mark on mark.commune_id = held.commune_id and mark.session_id = held.id
        where held.activity_id = classes.activity_id order by 1) as sources
    from classes left join village_name village on village.commune_id = classes.commune_id and village.id = classes.village_id
    order by classes.first_day, classes.title collate "vi-x-icu";

    with 
    held as materialized (
      select * from (
        select session.commune_id, session.id, session.activity_id, session.headcount, session.day, session.marked,
          activity.title, activity.programme, activity.village_id, activity.plan_item_id, min(session.day) over of_class as first_day,
          to_char(min(session.day) over of_class, 'YYYY-MM') as month
        from (
          select session.commune_id, session.id, session.activity_id, session.headcount, session.state,
            session.day as day, first_called.session_id is not null as marked
          from session_summary session left join lateral (
            select attendance.session_id from attendance_state attendance where attendance.commune_id = session.commune_id
              and attendance.session_id = session.id and attendance.state <> 'cleared' limit 1
          ) first_called on true
          where session.commune_id = $
            and session.day >= $::date
            and session.day <= $::date
            and session.state <> 'cancelled'
        ) session join activity_summary activity on activity.commune_id = session.commune_id and activity.id = session.activity_id
        where activity.is_class and (session.marked or session.headcount is not null or session.state = 'held')
        window of_class as (partition by session.activity_id)
      ) session where true and session.month = $
    ),
    classes as materialized (
      select held.commune_id, held.activity_id, held.title, held.programme, held.village_id, held.first_day
      from held group by 1, 2, 3, 4, 5, 6
    )
    select classes.activity_id as id, classes.title, classes.programme, village.name as village, classes.first_day as day,
      (select count(*)::int from held where held.activity_id = classes.activity_id) as sessions,
      (select venue.name from held join session_summary session on session.commune_id = held.commune_id and session.id = held.id
        join venue_name venue on venue.commune_id = session.commune_id and venue.id = session.venue_id
        where held.activity_id = classes.activity_id order by held.day limit 1) as venue,
      array(select distinct mark.source from held join mark_entry mark on mark.commune_id = held.commune_id and mark.session_id = held.id
        where held.activity_id = classes.activity_id order by 1) as sources
    from classes left join village_name village on village.commune_id = classes.commune_id and village.id = classes.village_id
    order by classes.first_day, classes.title collate "vi-x-icu";

    with 
    held as materialized (
      select * from (
        select session.commune_id, session.id, session.activity_id, session.headcount, session.day, session.marked,
          activity.title, activity.programme, activity.village_id, activity.plan_item_id, min(session.day) over of_class as first_day,
          to_char(min(session.day) over of_class, 'YYYY-MM') as month
        from (
          select session.commune_id, session.id, session.activity_id, session.headcount, session.state,
            session.day as day, first_called.session_id is not null as marked
          from session_summary session left join lateral (
            select attendance.session_id from attendance_state attendance where attendance.commune_id = session.commune_id
              and attendance.session_id = session.id and attendance.state <> 'cleared' limit 1
          ) first_called on true
          where session.commune_id = $
            and session.day >= $::date
            and session.day <= $::date
            and session.state <> 'cancelled'
        ) session join activity_summary activity on activity.commune_id = session.commune_id and activity.id = session.activity_id
        where activity.is_class and (session.marked or session.headcount is not null or session.state = 'held')
        window of_class as (partition by session.activity_id)
      ) session where true and session.programme = $
    ),
    classes as materialized (
      select held.commune_id, held.activity_id, held.title, held.programme, held.village_id, held.first_day
      from held group by 1, 2, 3, 4, 5, 6
    )
    select classes.activity_id as id, classes.title, classes.programme, village.name as village, classes.first_day as day,
      (select count(*)::int from held where held.activity_id = classes.activity_id) as sessions,
      (select venue.name from held join session_summary session on session.commune_id = held.commune_id and session.id = held.id
        join venue_name venue on venue.commune_id = session.commune_id and venue.id = session.venue_id
        where held.activity_id = classes.activity_id order by held.day limit 1) as venue,
      array(select distinct mark.source from held join mark_entry mark on mark.commune_id = held.commune_id and mark.session_id = held.id
        where held.activity_id = classes.activity_id order by 1) as sources
    from classes left join village_name village on village.commune_id = classes.commune_id and village.id = classes.village_id
    order by classes.first_day, classes.title collate "vi-x-icu";

    with 
    held as materialized (
      select * from (
        select session.commune_id, session.id, session.activity_id, session.headcount, session.day, session.marked,
          activity.title, activity.programme, activity.village_id, activity.plan_item_id, min(session.day) over of_class as first_day,
          to_char(min(session.day) over of_class, 'YYYY-MM') as month
        from (
          select session.commune_id, session.id, session.activity_id, session.headcount, session.state,
            session.day as day, first_called.session_id is not null as marked
          from session_summary session left join lateral (
            select attendance.session_id from attendance_state attendance where attendance.commune_id = session.commune_id
              and attendance.session_id = session.id and attendance.state <> 'cleared' limit 1
          ) first_called on true
          where session.commune_id = $
            and session.day >= $::date
            and session.day <= $::date
            and session.state <> 'cancelled'
        ) session join activity_summary activity on activity.commune_id = session.commune_id and activity.id = session.activity_id
        where activity.is_class and (session.marked or session.headcount is not null or session.state = 'held')
        window of_class as (partition by session.activity_id)
      ) session where true and session.village_id is not distinct from $::uuid
    ),
    classes as materialized (
      select held.commune_id, held.activity_id, held.title, held.programme, held.village_id, held.first_day
      from held group by 1, 2, 3, 4, 5, 6
    )
    select classes.activity_id as id, classes.title, classes.programme, village.name as village, classes.first_day as day,
      (select count(*)::int from held where held.activity_id = classes.activity_id) as sessions,
      (select venue.name from held join session_summary session on session.commune_id = held.commune_id and session.id = held.id
        join venue_name venue on venue.commune_id = session.commune_id and venue.id = session.venue_id
        where held.activity_id = classes.activity_id order by held.day limit 1) as venue,
      array(select distinct mark.source from held join mark_entry mark on mark.commune_id = held.commune_id and mark.session_id = held.id
        where held.activity_id = classes.activity_id order by 1) as sources
    from classes left join village_name village on village.commune_id = classes.commune_id and village.id = classes.village_id
    order by classes.first_day, classes.title collate "vi-x-icu";

-- openMarks

    select enrolment.id as "enrolmentId", coalesce(resident.name, enrolment.typed_name) as name,
      -- Of whom the name was taken out, the year and the place are not told either.
      coalesce(case when resident.anonymised_on is null then resident.birth_year end, enrolment.typed_birth_year) as "birthYear",
      coalesce(resident.sex, enrolment.typed_sex) as sex,
      village.name as village, poverty.status as poverty, last.state, last.reason, last.source, enrolment.source = 'walk-in' as "walkIn"
    from (select distinct on (enrolment_id) * from mark_entry
      where commune_id = $ and session_id = $ order by enrolment_id, seq desc) last
    join session_summary session on session.commune_id = last.commune_id and session.id = last.session_id
    join roster_line enrolment on enrolment.commune_id = last.commune_id and enrolment.id = last.enrolment_id
    left join resident_summary resident on resident.commune_id = enrolment.commune_id and resident.id = enrolment.resident_id
    left join household_member home on home.commune_id = resident.commune_id and home.resident_id = resident.id
      and resident.anonymised_on is null and session.day between home.from_day and home.to_day
    left join household_place stood on stood.commune_id = home.commune_id and stood.household_id = home.household_id
      and session.day between stood.from_day and stood.to_day
    left join village_name village on village.commune_id = enrolment.commune_id and village.id = coalesce(stood.village_id, enrolment.typed_village_id)
    left join household_poor poverty on poverty.commune_id = home.commune_id and poverty.household_id = home.household_id
      and session.day between poverty.valid_from and coalesce(poverty.valid_to, 'infinity')
    where last.state <> 'cleared'
    order by regexp_replace(coalesce(resident.name, enrolment.typed_name), '^.* ', '') collate "vi-x-icu",
      coalesce(resident.name, enrolment.typed_name) collate "vi-x-icu";

-- openSessions

    with 
    held as materialized (
      select * from (
        select session.commune_id, session.id, session.activity_id, session.headcount, session.day, session.marked,
          activity.title, activity.programme, activity.village_id, activity.plan_item_id, min(session.day) over of_class as first_day,
          to_char(min(session.day) over of_class, 'YYYY-MM') as month
        from (
          select session.commune_id, session.id, session.activity_id, session.headcount, session.state,
            session.day as day, first_called.session_id is not null as marked
          from session_summary session left join lateral (
            select attendance.session_id from attendance_state attendance where attendance.commune_id = session.commune_id
              and attendance.session_id = session.id and attendance.state <> 'cleared' limit 1
          ) first_called on true
          where session.commune_id = $
            and session.day >= $::date
            and session.day <= $::date
            and session.state <> 'cancelled'
        ) session join activity_summary activity on activity.commune_id = session.commune_id and activity.id = session.activity_id
        where activity.is_class and (session.marked or session.headcount is not null or session.state = 'held')
        window of_class as (partition by session.activity_id)
      ) session where true
    ),
    classes as materialized (
      select held.commune_id, held.activity_id, held.title, held.programme, held.village_id, held.first_day
      from held group by 1, 2, 3, 4, 5, 6
    )
    select session.id, session.starts_at as "startsAt", venue.name as venue, session.headcount, session.flags,
      session.flag_reason as "flagReason",
      (count(*) filter (where last.state = 'present'))::int as present,
      (count(*) filter (where last.state = 'excused'))::int as excused,
      (count(*) filter (where last.state = 'absent'))::int as absent
    from held join session_summary session on session.commune_id = held.commune_id and session.id = held.id
    left join venue_name venue on venue.commune_id = session.commune_id and venue.id = session.venue_id
    left join attendance_state last on last.commune_id = session.commune_id and last.session_id = session.id
    where held.activity_id = $
    group by session.id, session.starts_at, session.headcount, session.flags, session.flag_reason, venue.name
    order by session.starts_at;
