-- countCommune
select coalesce(sum("worth"), $) as "donations" from "donation_given" where "commune_id" = $ and "received_on" >= $ and "received_on" <= $;
select count(*) as "loans" from "library_lent" where "commune_id" = $ and "lent_on" >= $ and "lent_on" <= $;

-- countDerived

    with 
  wanted as (select id, model, household_id, clan_id, village_id, resident_id from candidacy
    where commune_id = $ and id = any($::uuid[])),
  household_of as (
    select wanted.id, wanted.household_id, '-infinity'::date as from_day, 'infinity'::date as to_day
      from wanted where wanted.household_id is not null
    union all
    select wanted.id, clan.household_id, '-infinity', 'infinity'
      from wanted join clan_household clan on clan.commune_id = $ and clan.clan_id = wanted.clan_id
    union all
    select wanted.id, stood.household_id, stood.from_day, stood.to_day
      from wanted join household_place stood on stood.commune_id = $ and stood.village_id = wanted.village_id
    union all
    select wanted.id, stood.household_id, stood.from_day, stood.to_day
      from wanted join household_place stood on stood.commune_id = $ and wanted.model = 'commune'
  ),
  person_of as (
    select own.id, home.resident_id, greatest(home.from_day, own.from_day) as from_day, least(home.to_day, own.to_day) as to_day
      from household_of own join household_member home on home.commune_id = $ and home.household_id = own.household_id
        and home.from_day <= own.to_day and home.to_day >= own.from_day
    union all
    select id, resident_id, '-infinity', 'infinity' from wanted where resident_id is not null
  ), 
  presence as materialized (
    select attendance.person_id, session.activity_id, session.day
    from session_summary session
    join attendance_state attendance on attendance.commune_id = session.commune_id and attendance.session_id = session.id
      and attendance.state = 'present'
    where session.commune_id = $ and session.state <> 'cancelled'
  and session.day >= $::date and session.day <= $::date),
    learned as (
      select attended.id, count(distinct attended.resident_id)::int as learners, count(distinct attended.activity_id)::int as classes,
        (count(distinct attended.resident_id) filter (where resident.birth_year <= $))::int as adult_learners
      from 
  (select person.id, person.resident_id, person.from_day, person.to_day, presence.activity_id, presence.day
    from person_of person full join presence on presence.person_id = person.resident_id offset 0) attended
      join resident_summary resident on resident.commune_id = $ and resident.id = attended.resident_id
      where attended.day between attended.from_day and attended.to_day
      group by attended.id
    ),
    lives as (
      select person.id, count(distinct person.resident_id)::int as adults
      from person_of person
      join resident_summary resident on resident.commune_id = $ and resident.id = person.resident_id
        and (resident.left_on is null or resident.left_on > $) and resident.birth_year <= $
      where $::date between person.from_day and person.to_day
      group by person.id
    ),
    citizen as (
      select person.id, count(distinct person.resident_id)::int as citizens
      from person_of person
      join candidacy title on title.commune_id = $ and title.resident_id = person.resident_id and title.model = 'citizen'
        and title.state = 'recognised' and title.year = $
      where $::date between person.from_day and person.to_day
      group by person.id
    ),
    home as (
      select own.id, count(distinct own.household_id)::int as households, count(distinct title.household_id)::int as families,
        bool_or(poor.household_id is not null) as poor
      from household_of own
      left join candidacy title on title.commune_id = $ and title.household_id = own.household_id and title.model = 'family'
        and title.state = 'recognised' and title.year = $
      left join household_poor poor on poor.commune_id = $ and poor.household_id = own.household_id and poor.status = 'poor'
        and $::date between poor.valid_from and coalesce(poor.valid_to, 'infinity')
      where $::date between own.from_day and own.to_day
      group by own.id
    )
    select wanted.id, coalesce(learned.learners, 0) as learners, coalesce(learned.adult_learners, 0) as "adultLearners",
      coalesce(learned.classes, 0) as classes, coalesce(lives.adults, 0) as adults, coalesce(citizen.citizens, 0) as citizens,
      coalesce(home.families, 0) as families, coalesce(home.households, 0) as households, coalesce(home.poor, false) as poor
    from wanted
    left join learned on learned.id = wanted.id
    left join lives on lives.id = wanted.id
    left join citizen on citizen.id = wanted.id
    left join home on home.id = wanted.id;

-- listAttended

    with 
  wanted as (select id, model, household_id, clan_id, village_id, resident_id from candidacy
    where commune_id = $ and id = any($::uuid[])),
  household_of as (
    select wanted.id, wanted.household_id, '-infinity'::date as from_day, 'infinity'::date as to_day
      from wanted where wanted.household_id is not null
    union all
    select wanted.id, clan.household_id, '-infinity', 'infinity'
      from wanted join clan_household clan on clan.commune_id = $ and clan.clan_id = wanted.clan_id
    union all
    select wanted.id, stood.household_id, stood.from_day, stood.to_day
      from wanted join household_place stood on stood.commune_id = $ and stood.village_id = wanted.village_id
    union all
    select wanted.id, stood.household_id, stood.from_day, stood.to_day
      from wanted join household_place stood on stood.commune_id = $ and wanted.model = 'commune'
  ),
  person_of as (
    select own.id, home.resident_id, greatest(home.from_day, own.from_day) as from_day, least(home.to_day, own.to_day) as to_day
      from household_of own join household_member home on home.commune_id = $ and home.household_id = own.household_id
        and home.from_day <= own.to_day and home.to_day >= own.from_day
    union all
    select id, resident_id, '-infinity', 'infinity' from wanted where resident_id is not null
  ), 
  presence as materialized (
    select attendance.person_id, session.activity_id, session.day
    from session_summary session
    join attendance_state attendance on attendance.commune_id = session.commune_id and attendance.session_id = session.id
      and attendance.state = 'present'
    where session.commune_id = $ and session.state <> 'cancelled'
  and session.day >= $::date and session.day <= $::date)
    select activity.id as "activityId", activity.title, min(attended.day)::text as day, resident.name
    from 
  (select person.id, person.resident_id, person.from_day, person.to_day, presence.activity_id, presence.day
    from person_of person full join presence on presence.person_id = person.resident_id offset 0) attended
    join activity_summary activity on activity.commune_id = $ and activity.id = attended.activity_id
    join resident_summary resident on resident.commune_id = $ and resident.id = attended.resident_id
    where attended.day between attended.from_day and attended.to_day
    group by activity.id, activity.title, resident.id, resident.name
    order by 3, activity.title collate "vi-x-icu", resident.name collate "vi-x-icu", activity.id
    limit 500;

-- listTitles

    with 
  wanted as (select id, model, household_id, clan_id, village_id, resident_id from candidacy
    where commune_id = $ and id = any($::uuid[])),
  household_of as (
    select wanted.id, wanted.household_id, '-infinity'::date as from_day, 'infinity'::date as to_day
      from wanted where wanted.household_id is not null
    union all
    select wanted.id, clan.household_id, '-infinity', 'infinity'
      from wanted join clan_household clan on clan.commune_id = $ and clan.clan_id = wanted.clan_id
    union all
    select wanted.id, stood.household_id, stood.from_day, stood.to_day
      from wanted join household_place stood on stood.commune_id = $ and stood.village_id = wanted.village_id
    union all
    select wanted.id, stood.household_id, stood.from_day, stood.to_day
      from wanted join household_place stood on stood.commune_id = $ and wanted.model = 'commune'
  ),
  person_of as (
    select own.id, home.resident_id, greatest(home.from_day, own.from_day) as from_day, least(home.to_day, own.to_day) as to_day
      from household_of own join household_member home on home.commune_id = $ and home.household_id = own.household_id
        and home.from_day <= own.to_day and home.to_day >= own.from_day
    union all
    select id, resident_id, '-infinity', 'infinity' from wanted where resident_id is not null
  )
    select distinct title.id, coalesce(resident.name, head.head_name) as name
    from candidacy title
    left join resident_summary resident on resident.commune_id = title.commune_id and resident.id = title.resident_id
    left join household_head head on head.commune_id = title.commune_id and head.id = title.household_id
    where title.commune_id = $ and title.state = 'recognised' and title.year = $ and title.model = $
      and (title.resident_id in (select person.resident_id from person_of person where $::date between person.from_day and person.to_day)
        or title.household_id in (select own.household_id from household_of own where $::date between own.from_day and own.to_day))
    order by 2, 1
    limit 500;
