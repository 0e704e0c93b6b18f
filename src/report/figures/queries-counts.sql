-- countClasses

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
    ),
    class as materialized (
      select held.activity_id, min(held.programme) as programme, min(held.month) as month, min(held.village_id::text)::uuid as village_id,
        bool_or(held.marked) as marked, max(held.headcount) as heads, count(distinct attendance.person_id) as people
      from held left join attendance_state attendance on attendance.commune_id = held.commune_id and attendance.session_id = held.id
        and attendance.state = 'present'
      group by held.activity_id
    )
    select 'class' as by, "class"."activity_id"::text as key, count(*)::int as classes,
      coalesce(sum(class.people) filter (where class.marked), 0)::int as marked,
      coalesce(sum(class.heads) filter (where not class.marked), 0)::int as counted
    from class group by "class"."activity_id";

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
    ),
    class as materialized (
      select held.activity_id, min(held.programme) as programme, min(held.month) as month, min(held.village_id::text)::uuid as village_id,
        bool_or(held.marked) as marked, max(held.headcount) as heads, count(distinct attendance.person_id) as people
      from held left join attendance_state attendance on attendance.commune_id = held.commune_id and attendance.session_id = held.id
        and attendance.state = 'present'
      group by held.activity_id
    )
    select case grouping("class"."programme", "class"."month", "class"."village_id")
        when 3 then 'programme' when 5 then 'month' when 6 then 'village' else 'all' end as by,
      coalesce("class"."programme", "class"."month", "class"."village_id"::text) as key, count(*)::int as classes,
      coalesce(sum(class.people) filter (where class.marked), 0)::int as marked,
      coalesce(sum(class.heads) filter (where not class.marked), 0)::int as counted
    from class group by grouping sets ((), ("class"."programme"), ("class"."month"), ("class"."village_id"));

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
      ) session where true and exists (select from activity_organiser taking where taking.commune_id = session.commune_id
      and taking.activity_id = session.activity_id and taking.unit_id = $)
    ),
    classes as materialized (
      select held.commune_id, held.activity_id, held.title, held.programme, held.village_id, held.first_day
      from held group by 1, 2, 3, 4, 5, 6
    ),
    class as materialized (
      select held.activity_id, min(held.programme) as programme, min(held.month) as month, min(held.village_id::text)::uuid as village_id,
        bool_or(held.marked) as marked, max(held.headcount) as heads, count(distinct attendance.person_id) as people
      from held left join attendance_state attendance on attendance.commune_id = held.commune_id and attendance.session_id = held.id
        and attendance.state = 'present'
      group by held.activity_id
    )
    select 'class' as by, "class"."activity_id"::text as key, count(*)::int as classes,
      coalesce(sum(class.people) filter (where class.marked), 0)::int as marked,
      coalesce(sum(class.heads) filter (where not class.marked), 0)::int as counted
    from class group by "class"."activity_id";

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
    ),
    class as materialized (
      select held.activity_id, min(held.programme) as programme, min(held.month) as month, min(held.village_id::text)::uuid as village_id,
        bool_or(held.marked) as marked, max(held.headcount) as heads, count(distinct attendance.person_id) as people
      from held left join attendance_state attendance on attendance.commune_id = held.commune_id and attendance.session_id = held.id
        and attendance.state = 'present'
      group by held.activity_id
    )
    select 'class' as by, "class"."activity_id"::text as key, count(*)::int as classes,
      coalesce(sum(class.people) filter (where class.marked), 0)::int as marked,
      coalesce(sum(class.heads) filter (where not class.marked), 0)::int as counted
    from class group by "class"."activity_id";

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
    ),
    class as materialized (
      select held.activity_id, min(held.programme) as programme, min(held.month) as month, min(held.village_id::text)::uuid as village_id,
        bool_or(held.marked) as marked, max(held.headcount) as heads, count(distinct attendance.person_id) as people
      from held left join attendance_state attendance on attendance.commune_id = held.commune_id and attendance.session_id = held.id
        and attendance.state = 'present'
      group by held.activity_id
    )
    select case grouping("class"."programme", "class"."month", "class"."village_id")
        when 3 then 'programme' when 5 then 'month' when 6 then 'village' else 'all' end as by,
      coalesce("class"."programme", "class"."month", "class"."village_id"::text) as key, count(*)::int as classes,
      coalesce(sum(class.people) filter (where class.marked), 0)::int as marked,
      coalesce(sum(class.heads) filter (where not class.marked), 0)::int as counted
    from class group by grouping sets ((), ("class"."programme"), ("class"."month"), ("class"."village_id"));

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
    ),
    class as materialized (
      select held.activity_id, min(held.programme) as programme, min(held.month) as month, min(held.village_id::text)::uuid as village_id,
        bool_or(held.marked) as marked, max(held.headcount) as heads, count(distinct attendance.person_id) as people
      from held left join attendance_state attendance on attendance.commune_id = held.commune_id and attendance.session_id = held.id
        and attendance.state = 'present'
      group by held.activity_id
    )
    select 'class' as by, "class"."activity_id"::text as key, count(*)::int as classes,
      coalesce(sum(class.people) filter (where class.marked), 0)::int as marked,
      coalesce(sum(class.heads) filter (where not class.marked), 0)::int as counted
    from class group by "class"."activity_id";

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
    ),
    class as materialized (
      select held.activity_id, min(held.programme) as programme, min(held.month) as month, min(held.village_id::text)::uuid as village_id,
        bool_or(held.marked) as marked, max(held.headcount) as heads, count(distinct attendance.person_id) as people
      from held left join attendance_state attendance on attendance.commune_id = held.commune_id and attendance.session_id = held.id
        and attendance.state = 'present'
      group by held.activity_id
    )
    select 'class' as by, "class"."activity_id"::text as key, count(*)::int as classes,
      coalesce(sum(class.people) filter (where class.marked), 0)::int as marked,
      coalesce(sum(class.heads) filter (where not class.marked), 0)::int as counted
    from class group by "class"."activity_id";

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
      ) session where true and session.village_id = $
    ),
    classes as materialized (
      select held.commune_id, held.activity_id, held.title, held.programme, held.village_id, held.first_day
      from held group by 1, 2, 3, 4, 5, 6
    ),
    class as materialized (
      select held.activity_id, min(held.programme) as programme, min(held.month) as month, min(held.village_id::text)::uuid as village_id,
        bool_or(held.marked) as marked, max(held.headcount) as heads, count(distinct attendance.person_id) as people
      from held left join attendance_state attendance on attendance.commune_id = held.commune_id and attendance.session_id = held.id
        and attendance.state = 'present'
      group by held.activity_id
    )
    select 'class' as by, "class"."activity_id"::text as key, count(*)::int as classes,
      coalesce(sum(class.people) filter (where class.marked), 0)::int as marked,
      coalesce(sum(class.heads) filter (where not class.marked), 0)::int as counted
    from class group by "class"."activity_id";

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
    ),
    class as materialized (
      select held.activity_id, min(held.programme) as programme, min(held.month) as month, min(held.village_id::text)::uuid as village_id,
        bool_or(held.marked) as marked, max(held.headcount) as heads, count(distinct attendance.person_id) as people
      from held left join attendance_state attendance on attendance.commune_id = held.commune_id and attendance.session_id = held.id
        and attendance.state = 'present'
      group by held.activity_id
    )
    select 'class' as by, "class"."activity_id"::text as key, count(*)::int as classes,
      coalesce(sum(class.people) filter (where class.marked), 0)::int as marked,
      coalesce(sum(class.heads) filter (where not class.marked), 0)::int as counted
    from class group by "class"."activity_id";

-- countHouseholds
/* planned each time: few households are poor, or most */
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
    ),
    member as materialized (
      select home.resident_id as person_id, poverty.household_id, poverty.status,
        greatest(poverty.valid_from, home.from_day) as from_day, least(poverty.valid_to, home.to_day) as to_day
      from household_poor poverty
      join household_member home on home.commune_id = poverty.commune_id and home.household_id = poverty.household_id
      where poverty.commune_id = $
        and poverty.valid_from <= $::date and coalesce(poverty.valid_to, 'infinity') >= $::date
    ),
    poor as materialized (
      select distinct held.activity_id, held.programme, held.month, held.village_id, member.household_id, member.status
      from held join attendance_state attendance on attendance.commune_id = held.commune_id and attendance.session_id = held.id
        and attendance.state = 'present'
      join member on member.person_id = attendance.person_id and held.day between member.from_day and member.to_day
    )
    select 'class' as by, "poor"."activity_id"::text as key,
      count(distinct poor.household_id) filter (where poor.status = 'poor')::int as poor,
      count(distinct poor.household_id) filter (where poor.status = 'near-poor')::int as "nearPoor"
    from poor group by "poor"."activity_id";
/* planned each time: few households are poor, or most */
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
    ),
    member as materialized (
      select home.resident_id as person_id, poverty.household_id, poverty.status,
        greatest(poverty.valid_from, home.from_day) as from_day, least(poverty.valid_to, home.to_day) as to_day
      from household_poor poverty
      join household_member home on home.commune_id = poverty.commune_id and home.household_id = poverty.household_id
      where poverty.commune_id = $
        and poverty.valid_from <= $::date and coalesce(poverty.valid_to, 'infinity') >= $::date
    ),
    poor as materialized (
      select distinct held.activity_id, held.programme, held.month, held.village_id, member.household_id, member.status
      from held join attendance_state attendance on attendance.commune_id = held.commune_id and attendance.session_id = held.id
        and attendance.state = 'present'
      join member on member.person_id = attendance.person_id and held.day between member.from_day and member.to_day
    )
    select case grouping("poor"."programme", "poor"."month", "poor"."village_id")
        when 3 then 'programme' when 5 then 'month' when 6 then 'village' else 'all' end as by,
      coalesce("poor"."programme", "poor"."month", "poor"."village_id"::text) as key,
      count(distinct poor.household_id) filter (where poor.status = 'poor')::int as poor,
      count(distinct poor.household_id) filter (where poor.status = 'near-poor')::int as "nearPoor"
    from poor group by grouping sets ((), ("poor"."programme"), ("poor"."month"), ("poor"."village_id"));
/* planned each time: few households are poor, or most */
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
    ),
    member as materialized (
      select home.resident_id as person_id, poverty.household_id, poverty.status,
        greatest(poverty.valid_from, home.from_day) as from_day, least(poverty.valid_to, home.to_day) as to_day
      from household_poor poverty
      join household_member home on home.commune_id = poverty.commune_id and home.household_id = poverty.household_id
      where poverty.commune_id = $
        and poverty.valid_from <= $::date and coalesce(poverty.valid_to, 'infinity') >= $::date
    ),
    poor as materialized (
      select distinct held.activity_id, held.programme, held.month, held.village_id, member.household_id, member.status
      from held join attendance_state attendance on attendance.commune_id = held.commune_id and attendance.session_id = held.id
        and attendance.state = 'present'
      join member on member.person_id = attendance.person_id and held.day between member.from_day and member.to_day
    )
    select 'class' as by, "poor"."activity_id"::text as key,
      count(distinct poor.household_id) filter (where poor.status = 'poor')::int as poor,
      count(distinct poor.household_id) filter (where poor.status = 'near-poor')::int as "nearPoor"
    from poor group by "poor"."activity_id";
/* planned each time: few households are poor, or most */
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
    ),
    member as materialized (
      select home.resident_id as person_id, poverty.household_id, poverty.status,
        greatest(poverty.valid_from, home.from_day) as from_day, least(poverty.valid_to, home.to_day) as to_day
      from household_poor poverty
      join household_member home on home.commune_id = poverty.commune_id and home.household_id = poverty.household_id
      where poverty.commune_id = $
        and poverty.valid_from <= $::date and coalesce(poverty.valid_to, 'infinity') >= $::date
    ),
    poor as materialized (
      select distinct held.activity_id, held.programme, held.month, held.village_id, member.household_id, member.status
      from held join attendance_state attendance on attendance.commune_id = held.commune_id and attendance.session_id = held.id
        and attendance.state = 'present'
      join member on member.person_id = attendance.person_id and held.day between member.from_day and member.to_day
    )
    select case grouping("poor"."programme", "poor"."month", "poor"."village_id")
        when 3 then 'programme' when 5 then 'month' when 6 then 'village' else 'all' end as by,
      coalesce("poor"."programme", "poor"."month", "poor"."village_id"::text) as key,
      count(distinct poor.household_id) filter (where poor.status = 'poor')::int as poor,
      count(distinct poor.household_id) filter (where poor.status = 'near-poor')::int as "nearPoor"
    from poor group by grouping sets ((), ("poor"."programme"), ("poor"."month"), ("poor"."village_id"));
/* planned each time: few households are poor, or most */
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
    ),
    member as materialized (
      select home.resident_id as person_id, poverty.household_id, poverty.status,
        greatest(poverty.valid_from, home.from_day) as from_day, least(poverty.valid_to, home.to_day) as to_day
      from household_poor poverty
      join household_member home on home.commune_id = poverty.commune_id and home.household_id = poverty.household_id
      where poverty.commune_id = $
        and poverty.valid_from <= $::date and coalesce(poverty.valid_to, 'infinity') >= $::date
    ),
    poor as materialized (
      select distinct held.activity_id, held.programme, held.month, held.village_id, member.household_id, member.status
      from held join attendance_state attendance on attendance.commune_id = held.commune_id and attendance.session_id = held.id
        and attendance.state = 'present'
      join member on member.person_id = attendance.person_id and held.day between member.from_day and member.to_day
    )
    select 'class' as by, "poor"."activity_id"::text as key,
      count(distinct poor.household_id) filter (where poor.status = 'poor')::int as poor,
      count(distinct poor.household_id) filter (where poor.status = 'near-poor')::int as "nearPoor"
    from poor group by "poor"."activity_id";
/* planned each time: few households are poor, or most */
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
    ),
    member as materialized (
      select home.resident_id as person_id, poverty.household_id, poverty.status,
        greatest(poverty.valid_from, home.from_day) as from_day, least(poverty.valid_to, home.to_day) as to_day
      from household_poor poverty
      join household_member home on home.commune_id = poverty.commune_id and home.household_id = poverty.household_id
      where poverty.commune_id = $
        and poverty.valid_from <= $::date and coalesce(poverty.valid_to, 'infinity') >= $::date
    ),
    poor as materialized (
      select distinct held.activity_id, held.programme, held.month, held.village_id, member.household_id, member.status
      from held join attendance_state attendance on attendance.commune_id = held.commune_id and attendance.session_id = held.id
        and attendance.state = 'present'
      join member on member.person_id = attendance.person_id and held.day between member.from_day and member.to_day
    )
    select 'class' as by, "poor"."activity_id"::text as key,
      count(distinct poor.household_id) filter (where poor.status = 'poor')::int as poor,
      count(distinct poor.household_id) filter (where poor.status = 'near-poor')::int as "nearPoor"
    from poor group by "poor"."activity_id";
/* planned each time: few households are poor, or most */
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
    ),
    member as materialized (
      select home.resident_id as person_id, poverty.household_id, poverty.status,
        greatest(poverty.valid_from, home.from_day) as from_day, least(poverty.valid_to, home.to_day) as to_day
      from household_poor poverty
      join household_member home on home.commune_id = poverty.commune_id and home.household_id = poverty.household_id
      where poverty.commune_id = $
        and poverty.valid_from <= $::date and coalesce(poverty.valid_to, 'infinity') >= $::date
    ),
    poor as materialized (
      select distinct held.activity_id, held.programme, held.month, held.village_id, member.household_id, member.status
      from held join attendance_state attendance on attendance.commune_id = held.commune_id and attendance.session_id = held.id
        and attendance.state = 'present'
      join member on member.person_id = attendance.person_id and held.day between member.from_day and member.to_day
    )
    select 'class' as by, "poor"."activity_id"::text as key,
      count(distinct poor.household_id) filter (where poor.status = 'poor')::int as poor,
      count(distinct poor.household_id) filter (where poor.status = 'near-poor')::int as "nearPoor"
    from poor group by "poor"."activity_id";

-- countPeople
/* planned each time: a day has few people, a year most of the commune */
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
    ),
    once as materialized (
      select 'class' as by, "held"."activity_id"::text as key, attendance.person_id from held join attendance_state attendance on attendance.commune_id = held.commune_id and attendance.session_id = held.id
        and attendance.state = 'present' group by "held"."activity_id", attendance.person_id
    ),
    person as materialized (
      select everybody.person_id, coalesce(resident.sex, enrolment.typed_sex) as sex, resident.ethnicity,
        $::int - coalesce(resident.birth_year, enrolment.typed_birth_year) as age
      from (select distinct person_id from once) everybody
      left join resident_summary resident on resident.commune_id = $ and resident.id = everybody.person_id
      left join roster_line enrolment on enrolment.commune_id = $
        and enrolment.id = case when resident.id is null then everybody.person_id end
    )
    select once.by, once.key, count(*)::int as people, (count(*) filter (where person.sex = 'female'))::int as "women", (count(*) filter (where person.ethnicity <> 'Kinh'))::int as "minority", (count(*) filter (where person.age < 15))::int as "under15", (count(*) filter (where person.age between 15 and 25))::int as "from15", (count(*) filter (where person.age between 26 and 35))::int as "from26", (count(*) filter (where person.age between 36 and 60))::int as "from36", (count(*) filter (where person.age > 60))::int as "over60"
    from once join person on person.person_id = once.person_id
    group by once.by, once.key;
/* planned each time: a day has few people, a year most of the commune */
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
    ),
    once as materialized (
      select case grouping("held"."programme", "held"."month", "held"."village_id")
        when 3 then 'programme' when 5 then 'month' when 6 then 'village' else 'all' end as by,
      coalesce("held"."programme", "held"."month", "held"."village_id"::text) as key, attendance.person_id from held join attendance_state attendance on attendance.commune_id = held.commune_id and attendance.session_id = held.id
        and attendance.state = 'present' group by grouping sets ((attendance.person_id), ("held"."programme", attendance.person_id), ("held"."month", attendance.person_id), ("held"."village_id", attendance.person_id))
    ),
    person as materialized (
      select everybody.person_id, coalesce(resident.sex, enrolment.typed_sex) as sex, resident.ethnicity,
        $::int - coalesce(resident.birth_year, enrolment.typed_birth_year) as age
      from (select distinct person_id from once) everybody
      left join resident_summary resident on resident.commune_id = $ and resident.id = everybody.person_id
      left join roster_line enrolment on enrolment.commune_id = $
        and enrolment.id = case when resident.id is null then everybody.person_id end
    )
    select once.by, once.key, count(*)::int as people, (count(*) filter (where person.sex = 'female'))::int as "women", (count(*) filter (where person.ethnicity <> 'Kinh'))::int as "minority", (count(*) filter (where person.age < 15))::int as "under15", (count(*) filter (where person.age between 15 and 25))::int as "from15", (count(*) filter (where person.age between 26 and 35))::int as "from26", (count(*) filter (where person.age between 36 and 60))::int as "from36", (count(*) filter (where person.age > 60))::int as "over60"
    from once join person on person.person_id = once.person_id
    group by once.by, once.key;
/* planned each time: a day has few people, a year most of the commune */
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
    ),
    once as materialized (
      select 'class' as by, "held"."activity_id"::text as key, attendance.person_id from held join attendance_state attendance on attendance.commune_id = held.commune_id and attendance.session_id = held.id
        and attendance.state = 'present' group by "held"."activity_id", attendance.person_id
    ),
    person as materialized (
      select everybody.person_id, coalesce(resident.sex, enrolment.typed_sex) as sex, resident.ethnicity,
        $::int - coalesce(resident.birth_year, enrolment.typed_birth_year) as age
      from (select distinct person_id from once) everybody
      left join resident_summary resident on resident.commune_id = $ and resident.id = everybody.person_id
      left join roster_line enrolment on enrolment.commune_id = $
        and enrolment.id = case when resident.id is null then everybody.person_id end
    )
    select once.by, once.key, count(*)::int as people, (count(*) filter (where person.sex = 'female'))::int as "women", (count(*) filter (where person.ethnicity <> 'Kinh'))::int as "minority", (count(*) filter (where person.age < 15))::int as "under15", (count(*) filter (where person.age between 15 and 25))::int as "from15", (count(*) filter (where person.age between 26 and 35))::int as "from26", (count(*) filter (where person.age between 36 and 60))::int as "from36", (count(*) filter (where person.age > 60))::int as "over60"
    from once join person on person.person_id = once.person_id
    group by once.by, once.key;
/* planned each time: a day has few people, a year most of the commune */
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
    ),
    once as materialized (
      select case grouping("held"."programme", "held"."month", "held"."village_id")
        when 3 then 'programme' when 5 then 'month' when 6 then 'village' else 'all' end as by,
      coalesce("held"."programme", "held"."month", "held"."village_id"::text) as key, attendance.person_id from held join attendance_state attendance on attendance.commune_id = held.commune_id and attendance.session_id = held.id
        and attendance.state = 'present' group by grouping sets ((attendance.person_id), ("held"."programme", attendance.person_id), ("held"."month", attendance.person_id), ("held"."village_id", attendance.person_id))
    ),
    person as materialized (
      select everybody.person_id, coalesce(resident.sex, enrolment.typed_sex) as sex, resident.ethnicity,
        $::int - coalesce(resident.birth_year, enrolment.typed_birth_year) as age
      from (select distinct person_id from once) everybody
      left join resident_summary resident on resident.commune_id = $ and resident.id = everybody.person_id
      left join roster_line enrolment on enrolment.commune_id = $
        and enrolment.id = case when resident.id is null then everybody.person_id end
    )
    select once.by, once.key, count(*)::int as people, (count(*) filter (where person.sex = 'female'))::int as "women", (count(*) filter (where person.ethnicity <> 'Kinh'))::int as "minority", (count(*) filter (where person.age < 15))::int as "under15", (count(*) filter (where person.age between 15 and 25))::int as "from15", (count(*) filter (where person.age between 26 and 35))::int as "from26", (count(*) filter (where person.age between 36 and 60))::int as "from36", (count(*) filter (where person.age > 60))::int as "over60"
    from once join person on person.person_id = once.person_id
    group by once.by, once.key;
/* planned each time: a day has few people, a year most of the commune */
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
    ),
    once as materialized (
      select 'class' as by, "held"."activity_id"::text as key, attendance.person_id from held join attendance_state attendance on attendance.commune_id = held.commune_id and attendance.session_id = held.id
        and attendance.state = 'present' group by "held"."activity_id", attendance.person_id
    ),
    person as materialized (
      select everybody.person_id, coalesce(resident.sex, enrolment.typed_sex) as sex, resident.ethnicity,
        $::int - coalesce(resident.birth_year, enrolment.typed_birth_year) as age
      from (select distinct person_id from once) everybody
      left join resident_summary resident on resident.commune_id = $ and resident.id = everybody.person_id
      left join roster_line enrolment on enrolment.commune_id = $
        and enrolment.id = case when resident.id is null then everybody.person_id end
    )
    select once.by, once.key, count(*)::int as people, (count(*) filter (where person.sex = 'female'))::int as "women", (count(*) filter (where person.ethnicity <> 'Kinh'))::int as "minority", (count(*) filter (where person.age < 15))::int as "under15", (count(*) filter (where person.age between 15 and 25))::int as "from15", (count(*) filter (where person.age between 26 and 35))::int as "from26", (count(*) filter (where person.age between 36 and 60))::int as "from36", (count(*) filter (where person.age > 60))::int as "over60"
    from once join person on person.person_id = once.person_id
    group by once.by, once.key;
/* planned each time: a day has few people, a year most of the commune */
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
    ),
    once as materialized (
      select 'class' as by, "held"."activity_id"::text as key, attendance.person_id from held join attendance_state attendance on attendance.commune_id = held.commune_id and attendance.session_id = held.id
        and attendance.state = 'present' group by "held"."activity_id", attendance.person_id
    ),
    person as materialized (
      select everybody.person_id, coalesce(resident.sex, enrolment.typed_sex) as sex, resident.ethnicity,
        $::int - coalesce(resident.birth_year, enrolment.typed_birth_year) as age
      from (select distinct person_id from once) everybody
      left join resident_summary resident on resident.commune_id = $ and resident.id = everybody.person_id
      left join roster_line enrolment on enrolment.commune_id = $
        and enrolment.id = case when resident.id is null then everybody.person_id end
    )
    select once.by, once.key, count(*)::int as people, (count(*) filter (where person.sex = 'female'))::int as "women", (count(*) filter (where person.ethnicity <> 'Kinh'))::int as "minority", (count(*) filter (where person.age < 15))::int as "under15", (count(*) filter (where person.age between 15 and 25))::int as "from15", (count(*) filter (where person.age between 26 and 35))::int as "from26", (count(*) filter (where person.age between 36 and 60))::int as "from36", (count(*) filter (where person.age > 60))::int as "over60"
    from once join person on person.person_id = once.person_id
    group by once.by, once.key;
/* planned each time: a day has few people, a year most of the commune */
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
    ),
    once as materialized (
      select 'class' as by, "held"."activity_id"::text as key, attendance.person_id from held join attendance_state attendance on attendance.commune_id = held.commune_id and attendance.session_id = held.id
        and attendance.state = 'present' group by "held"."activity_id", attendance.person_id
    ),
    person as materialized (
      select everybody.person_id, coalesce(resident.sex, enrolment.typed_sex) as sex, resident.ethnicity,
        $::int - coalesce(resident.birth_year, enrolment.typed_birth_year) as age
      from (select distinct person_id from once) everybody
      left join resident_summary resident on resident.commune_id = $ and resident.id = everybody.person_id
      left join roster_line enrolment on enrolment.commune_id = $
        and enrolment.id = case when resident.id is null then everybody.person_id end
    )
    select once.by, once.key, count(*)::int as people, (count(*) filter (where person.sex = 'female'))::int as "women", (count(*) filter (where person.ethnicity <> 'Kinh'))::int as "minority", (count(*) filter (where person.age < 15))::int as "under15", (count(*) filter (where person.age between 15 and 25))::int as "from15", (count(*) filter (where person.age between 26 and 35))::int as "from26", (count(*) filter (where person.age between 36 and 60))::int as "from36", (count(*) filter (where person.age > 60))::int as "over60"
    from once join person on person.person_id = once.person_id
    group by once.by, once.key;

-- countPriority

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
    select priority.priority_group as key, count(distinct attendance.person_id)::int as people
    from held join attendance_state attendance on attendance.commune_id = held.commune_id and attendance.session_id = held.id
        and attendance.state = 'present'
    join priority_person priority on priority.commune_id = held.commune_id and priority.resident_id = attendance.person_id
      and priority.since <= held.day and (priority.until is null or priority.until >= held.day)
    group by priority.priority_group order by priority.priority_group;

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
    select priority.priority_group as key, count(distinct attendance.person_id)::int as people
    from held join attendance_state attendance on attendance.commune_id = held.commune_id and attendance.session_id = held.id
        and attendance.state = 'present'
    join priority_person priority on priority.commune_id = held.commune_id and priority.resident_id = attendance.person_id
      and priority.since <= held.day and (priority.until is null or priority.until >= held.day)
    group by priority.priority_group order by priority.priority_group;
