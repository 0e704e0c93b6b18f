-- countClasses

    with 
    held as materialized (
      select * from (
        select session.commune_id, session.id, session.activity_id, session.headcount, session.state,
          (session.starts_at at time zone 'Asia/Ho_Chi_Minh')::date as day,
          exists (select from session_presence presence where presence.commune_id = session.commune_id
            and presence.session_id = session.id and bit_count(presence.marked) > 0) as marked
        from session
        where session.starts_at >= $::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.starts_at < ($::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.state <> 'cancelled'
      ) of_period where marked or headcount is not null or state = 'held'
    ),
    classes as materialized (
      select activity.commune_id, activity.id, activity.title, activity.programme, activity.village_id, min(held.day) as first_day,
        to_char(min(held.day), 'YYYY-MM') as month, bool_or(held.marked) as marked, max(held.headcount) as heads
      from held join activity on activity.commune_id = held.commune_id and activity.id = held.activity_id
      group by activity.commune_id, activity.id
      having true
    ), 
    present_by_class as materialized (
      select held.activity_id, presence.chunk, bit_or(presence.present) as bits
      from held join session_presence presence on presence.commune_id = held.commune_id and presence.session_id = held.id
      group by held.activity_id, presence.chunk
    )
    select 'class' as by, classes.id::text as key, count(*)::int as classes,
      coalesce(sum(present.people) filter (where classes.marked), 0)::int as marked,
      coalesce(sum(classes.heads) filter (where not classes.marked), 0)::int as counted
    from classes
    left join (select activity_id, sum(bit_count(bits)) as people from present_by_class group by activity_id) present
      on present.activity_id = classes.id
    group by classes.id;

    with 
    held as materialized (
      select * from (
        select session.commune_id, session.id, session.activity_id, session.headcount, session.state,
          (session.starts_at at time zone 'Asia/Ho_Chi_Minh')::date as day,
          exists (select from session_presence presence where presence.commune_id = session.commune_id
            and presence.session_id = session.id and bit_count(presence.marked) > 0) as marked
        from session
        where session.starts_at >= $::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.starts_at < ($::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.state <> 'cancelled'
      ) of_period where marked or headcount is not null or state = 'held'
    ),
    classes as materialized (
      select activity.commune_id, activity.id, activity.title, activity.programme, activity.village_id, min(held.day) as first_day,
        to_char(min(held.day), 'YYYY-MM') as month, bool_or(held.marked) as marked, max(held.headcount) as heads
      from held join activity on activity.commune_id = held.commune_id and activity.id = held.activity_id
      group by activity.commune_id, activity.id
      having true
    ), 
    present_by_class as materialized (
      select held.activity_id, presence.chunk, bit_or(presence.present) as bits
      from held join session_presence presence on presence.commune_id = held.commune_id and presence.session_id = held.id
      group by held.activity_id, presence.chunk
    )
    select case grouping(classes.programme, classes.month, classes.village_id)
        when 3 then 'programme' when 5 then 'month' when 6 then 'village' else 'all' end as by,
      coalesce(classes.programme, classes.month, classes.village_id::text) as key, count(*)::int as classes,
      coalesce(sum(present.people) filter (where classes.marked), 0)::int as marked,
      coalesce(sum(classes.heads) filter (where not classes.marked), 0)::int as counted
    from classes
    left join (select activity_id, sum(bit_count(bits)) as people from present_by_class group by activity_id) present
      on present.activity_id = classes.id
    group by grouping sets ((), (classes.programme), (classes.month), (classes.village_id));

    with 
    held as materialized (
      select * from (
        select session.commune_id, session.id, session.activity_id, session.headcount, session.state,
          (session.starts_at at time zone 'Asia/Ho_Chi_Minh')::date as day,
          exists (select from session_presence presence where presence.commune_id = session.commune_id
            and presence.session_id = session.id and bit_count(presence.marked) > 0) as marked
        from session
        where session.starts_at >= $::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.starts_at < ($::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.state <> 'cancelled'
      ) of_period where marked or headcount is not null or state = 'held'
    ),
    classes as materialized (
      select activity.commune_id, activity.id, activity.title, activity.programme, activity.village_id, min(held.day) as first_day,
        to_char(min(held.day), 'YYYY-MM') as month, bool_or(held.marked) as marked, max(held.headcount) as heads
      from held join activity on activity.commune_id = held.commune_id and activity.id = held.activity_id
      group by activity.commune_id, activity.id
      having true and activity.programme = $
    ), 
    present_by_class as materialized (
      select held.activity_id, presence.chunk, bit_or(presence.present) as bits
      from held join session_presence presence on presence.commune_id = held.commune_id and presence.session_id = held.id
      group by held.activity_id, presence.chunk
    )
    select 'class' as by, classes.id::text as key, count(*)::int as classes,
      coalesce(sum(present.people) filter (where classes.marked), 0)::int as marked,
      coalesce(sum(classes.heads) filter (where not classes.marked), 0)::int as counted
    from classes
    left join (select activity_id, sum(bit_count(bits)) as people from present_by_class group by activity_id) present
      on present.activity_id = classes.id
    group by classes.id;

    with 
    held as materialized (
      select * from (
        select session.commune_id, session.id, session.activity_id, session.headcount, session.state,
          (session.starts_at at time zone 'Asia/Ho_Chi_Minh')::date as day,
          exists (select from session_presence presence where presence.commune_id = session.commune_id
            and presence.session_id = session.id and bit_count(presence.marked) > 0) as marked
        from session
        where session.starts_at >= $::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.starts_at < ($::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.state <> 'cancelled'
      ) of_period where marked or headcount is not null or state = 'held'
    ),
    classes as materialized (
      select activity.commune_id, activity.id, activity.title, activity.programme, activity.village_id, min(held.day) as first_day,
        to_char(min(held.day), 'YYYY-MM') as month, bool_or(held.marked) as marked, max(held.headcount) as heads
      from held join activity on activity.commune_id = held.commune_id and activity.id = held.activity_id
      group by activity.commune_id, activity.id
      having true and activity.village_id = $
    ), 
    present_by_class as materialized (
      select held.activity_id, presence.chunk, bit_or(presence.present) as bits
      from held join session_presence presence on presence.commune_id = held.commune_id and presence.session_id = held.id
      group by held.activity_id, presence.chunk
    )
    select 'class' as by, classes.id::text as key, count(*)::int as classes,
      coalesce(sum(present.people) filter (where classes.marked), 0)::int as marked,
      coalesce(sum(classes.heads) filter (where not classes.marked), 0)::int as counted
    from classes
    left join (select activity_id, sum(bit_count(bits)) as people from present_by_class group by activity_id) present
      on present.activity_id = classes.id
    group by classes.id;

    with 
    held as materialized (
      select * from (
        select session.commune_id, session.id, session.activity_id, session.headcount, session.state,
          (session.starts_at at time zone 'Asia/Ho_Chi_Minh')::date as day,
          exists (select from session_presence presence where presence.commune_id = session.commune_id
            and presence.session_id = session.id and bit_count(presence.marked) > 0) as marked
        from session
        where session.starts_at >= $::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.starts_at < ($::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.state <> 'cancelled'
      ) of_period where marked or headcount is not null or state = 'held'
    ),
    classes as materialized (
      select activity.commune_id, activity.id, activity.title, activity.programme, activity.village_id, min(held.day) as first_day,
        to_char(min(held.day), 'YYYY-MM') as month, bool_or(held.marked) as marked, max(held.headcount) as heads
      from held join activity on activity.commune_id = held.commune_id and activity.id = held.activity_id
      group by activity.commune_id, activity.id
      having true and activity.village_id is not distinct from $::uuid
    ), 
    present_by_class as materialized (
      select held.activity_id, presence.chunk, bit_or(presence.present) as bits
      from held join session_presence presence on presence.commune_id = held.commune_id and presence.session_id = held.id
      group by held.activity_id, presence.chunk
    )
    select 'class' as by, classes.id::text as key, count(*)::int as classes,
      coalesce(sum(present.people) filter (where classes.marked), 0)::int as marked,
      coalesce(sum(classes.heads) filter (where not classes.marked), 0)::int as counted
    from classes
    left join (select activity_id, sum(bit_count(bits)) as people from present_by_class group by activity_id) present
      on present.activity_id = classes.id
    group by classes.id;

    with 
    held as materialized (
      select * from (
        select session.commune_id, session.id, session.activity_id, session.headcount, session.state,
          (session.starts_at at time zone 'Asia/Ho_Chi_Minh')::date as day,
          exists (select from session_presence presence where presence.commune_id = session.commune_id
            and presence.session_id = session.id and bit_count(presence.marked) > 0) as marked
        from session
        where session.starts_at >= $::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.starts_at < ($::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.state <> 'cancelled'
      ) of_period where marked or headcount is not null or state = 'held'
    ),
    classes as materialized (
      select activity.commune_id, activity.id, activity.title, activity.programme, activity.village_id, min(held.day) as first_day,
        to_char(min(held.day), 'YYYY-MM') as month, bool_or(held.marked) as marked, max(held.headcount) as heads
      from held join activity on activity.commune_id = held.commune_id and activity.id = held.activity_id
      group by activity.commune_id, activity.id
      having true and exists (select from activity_unit taking where taking.commune_id = activity.commune_id
      and taking.activity_id = activity.id and taking.unit_id = $)
    ), 
    present_by_class as materialized (
      select held.activity_id, presence.chunk, bit_or(presence.present) as bits
      from held join session_presence presence on presence.commune_id = held.commune_id and presence.session_id = held.id
      group by held.activity_id, presence.chunk
    )
    select 'class' as by, classes.id::text as key, count(*)::int as classes,
      coalesce(sum(present.people) filter (where classes.marked), 0)::int as marked,
      coalesce(sum(classes.heads) filter (where not classes.marked), 0)::int as counted
    from classes
    left join (select activity_id, sum(bit_count(bits)) as people from present_by_class group by activity_id) present
      on present.activity_id = classes.id
    group by classes.id;

    with 
    held as materialized (
      select * from (
        select session.commune_id, session.id, session.activity_id, session.headcount, session.state,
          (session.starts_at at time zone 'Asia/Ho_Chi_Minh')::date as day,
          exists (select from session_presence presence where presence.commune_id = session.commune_id
            and presence.session_id = session.id and bit_count(presence.marked) > 0) as marked
        from session
        where session.starts_at >= $::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.starts_at < ($::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.state <> 'cancelled'
      ) of_period where marked or headcount is not null or state = 'held'
    ),
    classes as materialized (
      select activity.commune_id, activity.id, activity.title, activity.programme, activity.village_id, min(held.day) as first_day,
        to_char(min(held.day), 'YYYY-MM') as month, bool_or(held.marked) as marked, max(held.headcount) as heads
      from held join activity on activity.commune_id = held.commune_id and activity.id = held.activity_id
      group by activity.commune_id, activity.id
      having true and to_char(min(held.day), 'YYYY-MM') = $
    ), 
    present_by_class as materialized (
      select held.activity_id, presence.chunk, bit_or(presence.present) as bits
      from held join session_presence presence on presence.commune_id = held.commune_id and presence.session_id = held.id
      group by held.activity_id, presence.chunk
    )
    select 'class' as by, classes.id::text as key, count(*)::int as classes,
      coalesce(sum(present.people) filter (where classes.marked), 0)::int as marked,
      coalesce(sum(classes.heads) filter (where not classes.marked), 0)::int as counted
    from classes
    left join (select activity_id, sum(bit_count(bits)) as people from present_by_class group by activity_id) present
      on present.activity_id = classes.id
    group by classes.id;

-- countHouseholds

    with 
    held as materialized (
      select * from (
        select session.commune_id, session.id, session.activity_id, session.headcount, session.state,
          (session.starts_at at time zone 'Asia/Ho_Chi_Minh')::date as day,
          exists (select from session_presence presence where presence.commune_id = session.commune_id
            and presence.session_id = session.id and bit_count(presence.marked) > 0) as marked
        from session
        where session.starts_at >= $::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.starts_at < ($::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.state <> 'cancelled'
      ) of_period where marked or headcount is not null or state = 'held'
    ),
    classes as materialized (
      select activity.commune_id, activity.id, activity.title, activity.programme, activity.village_id, min(held.day) as first_day,
        to_char(min(held.day), 'YYYY-MM') as month, bool_or(held.marked) as marked, max(held.headcount) as heads
      from held join activity on activity.commune_id = held.commune_id and activity.id = held.activity_id
      group by activity.commune_id, activity.id
      having true
    ),
    member as materialized (
      select poverty.valid_from, coalesce(poverty.valid_to, 'infinity') as valid_to, poverty.status, poverty.household_id,
        (person.ordinal / 1024)::int as chunk, bit_or(person_bit(person.ordinal)) as bits
      from household_poverty poverty
      join resident on resident.commune_id = poverty.commune_id and resident.household_id = poverty.household_id
      join counted_person person on person.commune_id = resident.commune_id and person.id = resident.id
      where poverty.valid_from <= $::date and coalesce(poverty.valid_to, 'infinity') >= $::date
      group by 1, 2, 3, 4, 5
    ),
    present_by_class as materialized (
      select validity.valid_from, validity.valid_to, held.activity_id, presence.chunk, bit_or(presence.present) as bits
      from (select distinct valid_from, valid_to from member) validity
      join held on held.day between validity.valid_from and validity.valid_to
      join session_presence presence on presence.commune_id = held.commune_id and presence.session_id = held.id
      group by 1, 2, 3, 4
    ),
    present as (
      select 'class' as by, classes.id::text as key, valid_from, valid_to, chunk, bit_or(bits) as bits
      from classes join present_by_class on present_by_class.activity_id = classes.id
      group by classes.id, valid_from, valid_to, chunk
    )
    select present.by, present.key,
      count(distinct member.household_id) filter (where member.status = 'poor')::int as poor,
      count(distinct member.household_id) filter (where member.status = 'near-poor')::int as "nearPoor"
    from present join member on member.valid_from = present.valid_from and member.valid_to = present.valid_to
      and member.chunk = present.chunk and bit_count(member.bits & present.bits) > 0
    group by present.by, present.key;

    with 
    held as materialized (
      select * from (
        select session.commune_id, session.id, session.activity_id, session.headcount, session.state,
          (session.starts_at at time zone 'Asia/Ho_Chi_Minh')::date as day,
          exists (select from session_presence presence where presence.commune_id = session.commune_id
            and presence.session_id = session.id and bit_count(presence.marked) > 0) as marked
        from session
        where session.starts_at >= $::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.starts_at < ($::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.state <> 'cancelled'
      ) of_period where marked or headcount is not null or state = 'held'
    ),
    classes as materialized (
      select activity.commune_id, activity.id, activity.title, activity.programme, activity.village_id, min(held.day) as first_day,
        to_char(min(held.day), 'YYYY-MM') as month, bool_or(held.marked) as marked, max(held.headcount) as heads
      from held join activity on activity.commune_id = held.commune_id and activity.id = held.activity_id
      group by activity.commune_id, activity.id
      having true
    ),
    member as materialized (
      select poverty.valid_from, coalesce(poverty.valid_to, 'infinity') as valid_to, poverty.status, poverty.household_id,
        (person.ordinal / 1024)::int as chunk, bit_or(person_bit(person.ordinal)) as bits
      from household_poverty poverty
      join resident on resident.commune_id = poverty.commune_id and resident.household_id = poverty.household_id
      join counted_person person on person.commune_id = resident.commune_id and person.id = resident.id
      where poverty.valid_from <= $::date and coalesce(poverty.valid_to, 'infinity') >= $::date
      group by 1, 2, 3, 4, 5
    ),
    present_by_class as materialized (
      select validity.valid_from, validity.valid_to, held.activity_id, presence.chunk, bit_or(presence.present) as bits
      from (select distinct valid_from, valid_to from member) validity
      join held on held.day between validity.valid_from and validity.valid_to
      join session_presence presence on presence.commune_id = held.commune_id and presence.session_id = held.id
      group by 1, 2, 3, 4
    ),
    present as (
      select case grouping(classes.programme, classes.month, classes.village_id)
        when 3 then 'programme' when 5 then 'month' when 6 then 'village' else 'all' end as by,
      coalesce(classes.programme, classes.month, classes.village_id::text) as key, valid_from, valid_to, chunk, bit_or(bits) as bits
      from classes join present_by_class on present_by_class.activity_id = classes.id
      group by grouping sets ((valid_from, valid_to, chunk), (classes.programme, valid_from, valid_to, chunk), (classes.month, valid_from, valid_to, chunk), (classes.village_id, valid_from, valid_to, chunk))
    )
    select present.by, present.key,
      count(distinct member.household_id) filter (where member.status = 'poor')::int as poor,
      count(distinct member.household_id) filter (where member.status = 'near-poor')::int as "nearPoor"
    from present join member on member.valid_from = present.valid_from and member.valid_to = present.valid_to
      and member.chunk = present.chunk and bit_count(member.bits & present.bits) > 0
    group by present.by, present.key;

    with 
    held as materialized (
      select * from (
        select session.commune_id, session.id, session.activity_id, session.headcount, session.state,
          (session.starts_at at time zone 'Asia/Ho_Chi_Minh')::date as day,
          exists (select from session_presence presence where presence.commune_id = session.commune_id
            and presence.session_id = session.id and bit_count(presence.marked) > 0) as marked
        from session
        where session.starts_at >= $::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.starts_at < ($::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.state <> 'cancelled'
      ) of_period where marked or headcount is not null or state = 'held'
    ),
    classes as materialized (
      select activity.commune_id, activity.id, activity.title, activity.programme, activity.village_id, min(held.day) as first_day,
        to_char(min(held.day), 'YYYY-MM') as month, bool_or(held.marked) as marked, max(held.headcount) as heads
      from held join activity on activity.commune_id = held.commune_id and activity.id = held.activity_id
      group by activity.commune_id, activity.id
      having true and activity.programme = $
    ),
    member as materialized (
      select poverty.valid_from, coalesce(poverty.valid_to, 'infinity') as valid_to, poverty.status, poverty.household_id,
        (person.ordinal / 1024)::int as chunk, bit_or(person_bit(person.ordinal)) as bits
      from household_poverty poverty
      join resident on resident.commune_id = poverty.commune_id and resident.household_id = poverty.household_id
      join counted_person person on person.commune_id = resident.commune_id and person.id = resident.id
      where poverty.valid_from <= $::date and coalesce(poverty.valid_to, 'infinity') >= $::date
      group by 1, 2, 3, 4, 5
    ),
    present_by_class as materialized (
      select validity.valid_from, validity.valid_to, held.activity_id, presence.chunk, bit_or(presence.present) as bits
      from (select distinct valid_from, valid_to from member) validity
      join held on held.day between validity.valid_from and validity.valid_to
      join session_presence presence on presence.commune_id = held.commune_id and presence.session_id = held.id
      group by 1, 2, 3, 4
    ),
    present as (
      select 'class' as by, classes.id::text as key, valid_from, valid_to, chunk, bit_or(bits) as bits
      from classes join present_by_class on present_by_class.activity_id = classes.id
      group by classes.id, valid_from, valid_to, chunk
    )
    select present.by, present.key,
      count(distinct member.household_id) filter (where member.status = 'poor')::int as poor,
      count(distinct member.household_id) filter (where member.status = 'near-poor')::int as "nearPoor"
    from present join member on member.valid_from = present.valid_from and member.valid_to = present.valid_to
      and member.chunk = present.chunk and bit_count(member.bits & present.bits) > 0
    group by present.by, present.key;

    with 
    held as materialized (
      select * from (
        select session.commune_id, session.id, session.activity_id, session.headcount, session.state,
          (session.starts_at at time zone 'Asia/Ho_Chi_Minh')::date as day,
          exists (select from session_presence presence where presence.commune_id = session.commune_id
            and presence.session_id = session.id and bit_count(presence.marked) > 0) as marked
        from session
        where session.starts_at >= $::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.starts_at < ($::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.state <> 'cancelled'
      ) of_period where marked or headcount is not null or state = 'held'
    ),
    classes as materialized (
      select activity.commune_id, activity.id, activity.title, activity.programme, activity.village_id, min(held.day) as first_day,
        to_char(min(held.day), 'YYYY-MM') as month, bool_or(held.marked) as marked, max(held.headcount) as heads
      from held join activity on activity.commune_id = held.commune_id and activity.id = held.activity_id
      group by activity.commune_id, activity.id
      having true and activity.village_id is not distinct from $::uuid
    ),
    member as materialized (
      select poverty.valid_from, coalesce(poverty.valid_to, 'infinity') as valid_to, poverty.status, poverty.household_id,
        (person.ordinal / 1024)::int as chunk, bit_or(person_bit(person.ordinal)) as bits
      from household_poverty poverty
      join resident on resident.commune_id = poverty.commune_id and resident.household_id = poverty.household_id
      join counted_person person on person.commune_id = resident.commune_id and person.id = resident.id
      where poverty.valid_from <= $::date and coalesce(poverty.valid_to, 'infinity') >= $::date
      group by 1, 2, 3, 4, 5
    ),
    present_by_class as materialized (
      select validity.valid_from, validity.valid_to, held.activity_id, presence.chunk, bit_or(presence.present) as bits
      from (select distinct valid_from, valid_to from member) validity
      join held on held.day between validity.valid_from and validity.valid_to
      join session_presence presence on presence.commune_id = held.commune_id and presence.session_id = held.id
      group by 1, 2, 3, 4
    ),
    present as (
      select 'class' as by, classes.id::text as key, valid_from, valid_to, chunk, bit_or(bits) as bits
      from classes join present_by_class on present_by_class.activity_id = classes.id
      group by classes.id, valid_from, valid_to, chunk
    )
    select present.by, present.key,
      count(distinct member.household_id) filter (where member.status = 'poor')::int as poor,
      count(distinct member.household_id) filter (where member.status = 'near-poor')::int as "nearPoor"
    from present join member on member.valid_from = present.valid_from and member.valid_to = present.valid_to
      and member.chunk = present.chunk and bit_count(member.bits & present.bits) > 0
    group by present.by, present.key;

    with 
    held as materialized (
      select * from (
        select session.commune_id, session.id, session.activity_id, session.headcount, session.state,
          (session.starts_at at time zone 'Asia/Ho_Chi_Minh')::date as day,
          exists (select from session_presence presence where presence.commune_id = session.commune_id
            and presence.session_id = session.id and bit_count(presence.marked) > 0) as marked
        from session
        where session.starts_at >= $::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.starts_at < ($::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.state <> 'cancelled'
      ) of_period where marked or headcount is not null or state = 'held'
    ),
    classes as materialized (
      select activity.commune_id, activity.id, activity.title, activity.programme, activity.village_id, min(held.day) as first_day,
        to_char(min(held.day), 'YYYY-MM') as month, bool_or(held.marked) as marked, max(held.headcount) as heads
      from held join activity on activity.commune_id = held.commune_id and activity.id = held.activity_id
      group by activity.commune_id, activity.id
      having true and to_char(min(held.day), 'YYYY-MM') = $
    ),
    member as materialized (
      select poverty.valid_from, coalesce(poverty.valid_to, 'infinity') as valid_to, poverty.status, poverty.household_id,
        (person.ordinal / 1024)::int as chunk, bit_or(person_bit(person.ordinal)) as bits
      from household_poverty poverty
      join resident on resident.commune_id = poverty.commune_id and resident.household_id = poverty.household_id
      join counted_person person on person.commune_id = resident.commune_id and person.id = resident.id
      where poverty.valid_from <= $::date and coalesce(poverty.valid_to, 'infinity') >= $::date
      group by 1, 2, 3, 4, 5
    ),
    present_by_class as materialized (
      select validity.valid_from, validity.valid_to, held.activity_id, presence.chunk, bit_or(presence.present) as bits
      from (select distinct valid_from, valid_to from member) validity
      join held on held.day between validity.valid_from and validity.valid_to
      join session_presence presence on presence.commune_id = held.commune_id and presence.session_id = held.id
      group by 1, 2, 3, 4
    ),
    present as (
      select 'class' as by, classes.id::text as key, valid_from, valid_to, chunk, bit_or(bits) as bits
      from classes join present_by_class on present_by_class.activity_id = classes.id
      group by classes.id, valid_from, valid_to, chunk
    )
    select present.by, present.key,
      count(distinct member.household_id) filter (where member.status = 'poor')::int as poor,
      count(distinct member.household_id) filter (where member.status = 'near-poor')::int as "nearPoor"
    from present join member on member.valid_from = present.valid_from and member.valid_to = present.valid_to
      and member.chunk = present.chunk and bit_count(member.bits & present.bits) > 0
    group by present.by, present.key;

-- countPeople

    with 
    held as materialized (
      select * from (
        select session.commune_id, session.id, session.activity_id, session.headcount, session.state,
          (session.starts_at at time zone 'Asia/Ho_Chi_Minh')::date as day,
          exists (select from session_presence presence where presence.commune_id = session.commune_id
            and presence.session_id = session.id and bit_count(presence.marked) > 0) as marked
        from session
        where session.starts_at >= $::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.starts_at < ($::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.state <> 'cancelled'
      ) of_period where marked or headcount is not null or state = 'held'
    ),
    classes as materialized (
      select activity.commune_id, activity.id, activity.title, activity.programme, activity.village_id, min(held.day) as first_day,
        to_char(min(held.day), 'YYYY-MM') as month, bool_or(held.marked) as marked, max(held.headcount) as heads
      from held join activity on activity.commune_id = held.commune_id and activity.id = held.activity_id
      group by activity.commune_id, activity.id
      having true
    ), 
    present_by_class as materialized (
      select held.activity_id, presence.chunk, bit_or(presence.present) as bits
      from held join session_presence presence on presence.commune_id = held.commune_id and presence.session_id = held.id
      group by held.activity_id, presence.chunk
    ),
    present as (
      select 'class' as by, classes.id::text as key, present_by_class.chunk, bit_or(present_by_class.bits) as bits
      from classes join present_by_class on present_by_class.activity_id = classes.id
      group by classes.id, present_by_class.chunk
    ),
    mask as materialized (
      select (person.ordinal / 1024)::int as chunk,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where coalesce(resident.sex, enrolment.typed_sex) = 'female'), B'0'::bit(1024)) as women,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where resident.ethnicity <> 'Kinh'), B'0'::bit(1024)) as minority,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where ($::int - coalesce(resident.birth_year, enrolment.typed_birth_year)) < 15), B'0'::bit(1024)) as under15,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where ($::int - coalesce(resident.birth_year, enrolment.typed_birth_year)) between 15 and 25), B'0'::bit(1024)) as from15,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where ($::int - coalesce(resident.birth_year, enrolment.typed_birth_year)) between 26 and 35), B'0'::bit(1024)) as from26,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where ($::int - coalesce(resident.birth_year, enrolment.typed_birth_year)) between 36 and 60), B'0'::bit(1024)) as from36,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where ($::int - coalesce(resident.birth_year, enrolment.typed_birth_year)) > 60), B'0'::bit(1024)) as over60
      from counted_person person
      left join resident on resident.commune_id = person.commune_id and resident.id = person.id
      left join enrolment on resident.id is null and enrolment.commune_id = person.commune_id and enrolment.id = person.id
      group by 1
    )
    select present.by, present.key, coalesce(sum(bit_count(present.bits)), 0)::int as people, coalesce(sum(bit_count(present.bits & mask."women")), 0)::int as "women", coalesce(sum(bit_count(present.bits & mask."minority")), 0)::int as "minority", coalesce(sum(bit_count(present.bits & mask."under15")), 0)::int as "under15", coalesce(sum(bit_count(present.bits & mask."from15")), 0)::int as "from15", coalesce(sum(bit_count(present.bits & mask."from26")), 0)::int as "from26", coalesce(sum(bit_count(present.bits & mask."from36")), 0)::int as "from36", coalesce(sum(bit_count(present.bits & mask."over60")), 0)::int as "over60"
    from present join mask on mask.chunk = present.chunk
    group by present.by, present.key;

    with 
    held as materialized (
      select * from (
        select session.commune_id, session.id, session.activity_id, session.headcount, session.state,
          (session.starts_at at time zone 'Asia/Ho_Chi_Minh')::date as day,
          exists (select from session_presence presence where presence.commune_id = session.commune_id
            and presence.session_id = session.id and bit_count(presence.marked) > 0) as marked
        from session
        where session.starts_at >= $::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.starts_at < ($::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.state <> 'cancelled'
      ) of_period where marked or headcount is not null or state = 'held'
    ),
    classes as materialized (
      select activity.commune_id, activity.id, activity.title, activity.programme, activity.village_id, min(held.day) as first_day,
        to_char(min(held.day), 'YYYY-MM') as month, bool_or(held.marked) as marked, max(held.headcount) as heads
      from held join activity on activity.commune_id = held.commune_id and activity.id = held.activity_id
      group by activity.commune_id, activity.id
      having true
    ), 
    present_by_class as materialized (
      select held.activity_id, presence.chunk, bit_or(presence.present) as bits
      from held join session_presence presence on presence.commune_id = held.commune_id and presence.session_id = held.id
      group by held.activity_id, presence.chunk
    ),
    present as (
      select case grouping(classes.programme, classes.month, classes.village_id)
        when 3 then 'programme' when 5 then 'month' when 6 then 'village' else 'all' end as by,
      coalesce(classes.programme, classes.month, classes.village_id::text) as key, present_by_class.chunk, bit_or(present_by_class.bits) as bits
      from classes join present_by_class on present_by_class.activity_id = classes.id
      group by grouping sets ((present_by_class.chunk), (classes.programme, present_by_class.chunk), (classes.month, present_by_class.chunk), (classes.village_id, present_by_class.chunk))
    ),
    mask as materialized (
      select (person.ordinal / 1024)::int as chunk,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where coalesce(resident.sex, enrolment.typed_sex) = 'female'), B'0'::bit(1024)) as women,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where resident.ethnicity <> 'Kinh'), B'0'::bit(1024)) as minority,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where ($::int - coalesce(resident.birth_year, enrolment.typed_birth_year)) < 15), B'0'::bit(1024)) as under15,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where ($::int - coalesce(resident.birth_year, enrolment.typed_birth_year)) between 15 and 25), B'0'::bit(1024)) as from15,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where ($::int - coalesce(resident.birth_year, enrolment.typed_birth_year)) between 26 and 35), B'0'::bit(1024)) as from26,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where ($::int - coalesce(resident.birth_year, enrolment.typed_birth_year)) between 36 and 60), B'0'::bit(1024)) as from36,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where ($::int - coalesce(resident.birth_year, enrolment.typed_birth_year)) > 60), B'0'::bit(1024)) as over60
      from counted_person person
      left join resident on resident.commune_id = person.commune_id and resident.id = person.id
      left join enrolment on resident.id is null and enrolment.commune_id = person.commune_id and enrolment.id = person.id
      group by 1
    )
    select present.by, present.key, coalesce(sum(bit_count(present.bits)), 0)::int as people, coalesce(sum(bit_count(present.bits & mask."women")), 0)::int as "women", coalesce(sum(bit_count(present.bits & mask."minority")), 0)::int as "minority", coalesce(sum(bit_count(present.bits & mask."under15")), 0)::int as "under15", coalesce(sum(bit_count(present.bits & mask."from15")), 0)::int as "from15", coalesce(sum(bit_count(present.bits & mask."from26")), 0)::int as "from26", coalesce(sum(bit_count(present.bits & mask."from36")), 0)::int as "from36", coalesce(sum(bit_count(present.bits & mask."over60")), 0)::int as "over60"
    from present join mask on mask.chunk = present.chunk
    group by present.by, present.key;

    with 
    held as materialized (
      select * from (
        select session.commune_id, session.id, session.activity_id, session.headcount, session.state,
          (session.starts_at at time zone 'Asia/Ho_Chi_Minh')::date as day,
          exists (select from session_presence presence where presence.commune_id = session.commune_id
            and presence.session_id = session.id and bit_count(presence.marked) > 0) as marked
        from session
        where session.starts_at >= $::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.starts_at < ($::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.state <> 'cancelled'
      ) of_period where marked or headcount is not null or state = 'held'
    ),
    classes as materialized (
      select activity.commune_id, activity.id, activity.title, activity.programme, activity.village_id, min(held.day) as first_day,
        to_char(min(held.day), 'YYYY-MM') as month, bool_or(held.marked) as marked, max(held.headcount) as heads
      from held join activity on activity.commune_id = held.commune_id and activity.id = held.activity_id
      group by activity.commune_id, activity.id
      having true and activity.programme = $
    ), 
    present_by_class as materialized (
      select held.activity_id, presence.chunk, bit_or(presence.present) as bits
      from held join session_presence presence on presence.commune_id = held.commune_id and presence.session_id = held.id
      group by held.activity_id, presence.chunk
    ),
    present as (
      select 'class' as by, classes.id::text as key, present_by_class.chunk, bit_or(present_by_class.bits) as bits
      from classes join present_by_class on present_by_class.activity_id = classes.id
      group by classes.id, present_by_class.chunk
    ),
    mask as materialized (
      select (person.ordinal / 1024)::int as chunk,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where coalesce(resident.sex, enrolment.typed_sex) = 'female'), B'0'::bit(1024)) as women,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where resident.ethnicity <> 'Kinh'), B'0'::bit(1024)) as minority,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where ($::int - coalesce(resident.birth_year, enrolment.typed_birth_year)) < 15), B'0'::bit(1024)) as under15,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where ($::int - coalesce(resident.birth_year, enrolment.typed_birth_year)) between 15 and 25), B'0'::bit(1024)) as from15,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where ($::int - coalesce(resident.birth_year, enrolment.typed_birth_year)) between 26 and 35), B'0'::bit(1024)) as from26,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where ($::int - coalesce(resident.birth_year, enrolment.typed_birth_year)) between 36 and 60), B'0'::bit(1024)) as from36,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where ($::int - coalesce(resident.birth_year, enrolment.typed_birth_year)) > 60), B'0'::bit(1024)) as over60
      from counted_person person
      left join resident on resident.commune_id = person.commune_id and resident.id = person.id
      left join enrolment on resident.id is null and enrolment.commune_id = person.commune_id and enrolment.id = person.id
      group by 1
    )
    select present.by, present.key, coalesce(sum(bit_count(present.bits)), 0)::int as people, coalesce(sum(bit_count(present.bits & mask."women")), 0)::int as "women", coalesce(sum(bit_count(present.bits & mask."minority")), 0)::int as "minority", coalesce(sum(bit_count(present.bits & mask."under15")), 0)::int as "under15", coalesce(sum(bit_count(present.bits & mask."from15")), 0)::int as "from15", coalesce(sum(bit_count(present.bits & mask."from26")), 0)::int as "from26", coalesce(sum(bit_count(present.bits & mask."from36")), 0)::int as "from36", coalesce(sum(bit_count(present.bits & mask."over60")), 0)::int as "over60"
    from present join mask on mask.chunk = present.chunk
    group by present.by, present.key;

    with 
    held as materialized (
      select * from (
        select session.commune_id, session.id, session.activity_id, session.headcount, session.state,
          (session.starts_at at time zone 'Asia/Ho_Chi_Minh')::date as day,
          exists (select from session_presence presence where presence.commune_id = session.commune_id
            and presence.session_id = session.id and bit_count(presence.marked) > 0) as marked
        from session
        where session.starts_at >= $::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.starts_at < ($::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.state <> 'cancelled'
      ) of_period where marked or headcount is not null or state = 'held'
    ),
    classes as materialized (
      select activity.commune_id, activity.id, activity.title, activity.programme, activity.village_id, min(held.day) as first_day,
        to_char(min(held.day), 'YYYY-MM') as month, bool_or(held.marked) as marked, max(held.headcount) as heads
      from held join activity on activity.commune_id = held.commune_id and activity.id = held.activity_id
      group by activity.commune_id, activity.id
      having true and activity.village_id is not distinct from $::uuid
    ), 
    present_by_class as materialized (
      select held.activity_id, presence.chunk, bit_or(presence.present) as bits
      from held join session_presence presence on presence.commune_id = held.commune_id and presence.session_id = held.id
      group by held.activity_id, presence.chunk
    ),
    present as (
      select 'class' as by, classes.id::text as key, present_by_class.chunk, bit_or(present_by_class.bits) as bits
      from classes join present_by_class on present_by_class.activity_id = classes.id
      group by classes.id, present_by_class.chunk
    ),
    mask as materialized (
      select (person.ordinal / 1024)::int as chunk,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where coalesce(resident.sex, enrolment.typed_sex) = 'female'), B'0'::bit(1024)) as women,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where resident.ethnicity <> 'Kinh'), B'0'::bit(1024)) as minority,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where ($::int - coalesce(resident.birth_year, enrolment.typed_birth_year)) < 15), B'0'::bit(1024)) as under15,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where ($::int - coalesce(resident.birth_year, enrolment.typed_birth_year)) between 15 and 25), B'0'::bit(1024)) as from15,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where ($::int - coalesce(resident.birth_year, enrolment.typed_birth_year)) between 26 and 35), B'0'::bit(1024)) as from26,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where ($::int - coalesce(resident.birth_year, enrolment.typed_birth_year)) between 36 and 60), B'0'::bit(1024)) as from36,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where ($::int - coalesce(resident.birth_year, enrolment.typed_birth_year)) > 60), B'0'::bit(1024)) as over60
      from counted_person person
      left join resident on resident.commune_id = person.commune_id and resident.id = person.id
      left join enrolment on resident.id is null and enrolment.commune_id = person.commune_id and enrolment.id = person.id
      group by 1
    )
    select present.by, present.key, coalesce(sum(bit_count(present.bits)), 0)::int as people, coalesce(sum(bit_count(present.bits & mask."women")), 0)::int as "women", coalesce(sum(bit_count(present.bits & mask."minority")), 0)::int as "minority", coalesce(sum(bit_count(present.bits & mask."under15")), 0)::int as "under15", coalesce(sum(bit_count(present.bits & mask."from15")), 0)::int as "from15", coalesce(sum(bit_count(present.bits & mask."from26")), 0)::int as "from26", coalesce(sum(bit_count(present.bits & mask."from36")), 0)::int as "from36", coalesce(sum(bit_count(present.bits & mask."over60")), 0)::int as "over60"
    from present join mask on mask.chunk = present.chunk
    group by present.by, present.key;

    with 
    held as materialized (
      select * from (
        select session.commune_id, session.id, session.activity_id, session.headcount, session.state,
          (session.starts_at at time zone 'Asia/Ho_Chi_Minh')::date as day,
          exists (select from session_presence presence where presence.commune_id = session.commune_id
            and presence.session_id = session.id and bit_count(presence.marked) > 0) as marked
        from session
        where session.starts_at >= $::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.starts_at < ($::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
          and session.state <> 'cancelled'
      ) of_period where marked or headcount is not null or state = 'held'
    ),
    classes as materialized (
      select activity.commune_id, activity.id, activity.title, activity.programme, activity.village_id, min(held.day) as first_day,
        to_char(min(held.day), 'YYYY-MM') as month, bool_or(held.marked) as marked, max(held.headcount) as heads
      from held join activity on activity.commune_id = held.commune_id and activity.id = held.activity_id
      group by activity.commune_id, activity.id
      having true and to_char(min(held.day), 'YYYY-MM') = $
    ), 
    present_by_class as materialized (
      select held.activity_id, presence.chunk, bit_or(presence.present) as bits
      from held join session_presence presence on presence.commune_id = held.commune_id and presence.session_id = held.id
      group by held.activity_id, presence.chunk
    ),
    present as (
      select 'class' as by, classes.id::text as key, present_by_class.chunk, bit_or(present_by_class.bits) as bits
      from classes join present_by_class on present_by_class.activity_id = classes.id
      group by classes.id, present_by_class.chunk
    ),
    mask as materialized (
      select (person.ordinal / 1024)::int as chunk,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where coalesce(resident.sex, enrolment.typed_sex) = 'female'), B'0'::bit(1024)) as women,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where resident.ethnicity <> 'Kinh'), B'0'::bit(1024)) as minority,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where ($::int - coalesce(resident.birth_year, enrolment.typed_birth_year)) < 15), B'0'::bit(1024)) as under15,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where ($::int - coalesce(resident.birth_year, enrolment.typed_birth_year)) between 15 and 25), B'0'::bit(1024)) as from15,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where ($::int - coalesce(resident.birth_year, enrolment.typed_birth_year)) between 26 and 35), B'0'::bit(1024)) as from26,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where ($::int - coalesce(resident.birth_year, enrolment.typed_birth_year)) between 36 and 60), B'0'::bit(1024)) as from36,
        coalesce(bit_or(person_bit(person.ordinal)) filter (where ($::int - coalesce(resident.birth_year, enrolment.typed_birth_year)) > 60), B'0'::bit(1024)) as over60
      from counted_person person
      left join resident on resident.commune_id = person.commune_id and resident.id = person.id
      left join enrolment on resident.id is null and enrolment.commune_id = person.commune_id and enrolment.id = person.id
      group by 1
    )
    select present.by, present.key, coalesce(sum(bit_count(present.bits)), 0)::int as people, coalesce(sum(bit_count(present.bits & mask."women")), 0)::int as "women", coalesce(sum(bit_count(present.bits & mask."minority")), 0)::int as "minority", coalesce(sum(bit_count(present.bits & mask."under15")), 0)::int as "under15", coalesce(sum(bit_count(present.bits & mask."from15")), 0)::int as "from15", coalesce(sum(bit_count(present.bits & mask."from26")), 0)::int as "from26", coalesce(sum(bit_count(present.bits & mask."from36")), 0)::int as "from36", coalesce(sum(bit_count(present.bits & mask."over60")), 0)::int as "over60"
    from present join mask on mask.chunk = present.chunk
    group by present.by, present.key;
