-- communeSubject

    select commune.id, commune.name, null as code, null as "villageId", null as "villageName", own.state, last.state as "lastState",
      null as "alsoIn"
    from commune
    left join candidacy own on own.commune_id = $ and own.model = 'commune' and own.year = $
    left join candidacy last on last.commune_id = $ and last.model = 'commune' and last.year = $
    where commune.id = $;

-- countBoard

    select candidacy.model, village.id as "villageId", village.name as "villageName",
      (count(*) filter (where candidacy.year = $ and candidacy.state <> 'withdrawn'))::int as registered,
      (count(*) filter (where candidacy.year = $ and candidacy.state not in ('withdrawn', 'registered')))::int as assessed,
      (count(*) filter (where candidacy.year = $ and candidacy.state = 'recognised'))::int as recognised,
      (count(*) filter (where candidacy.year = $ and candidacy.state <> 'withdrawn'))::int as "lastRegistered",
      (count(*) filter (where candidacy.year = $ and candidacy.state = 'recognised'))::int as "lastRecognised"
    from candidacy
    left join household_member home on home.commune_id = candidacy.commune_id and home.resident_id = candidacy.resident_id
      and candidacy.registered_on between home.from_day and home.to_day
    left join household_place stood on stood.commune_id = candidacy.commune_id
      and stood.household_id = coalesce(candidacy.household_id, home.household_id) and candidacy.registered_on between stood.from_day and stood.to_day
    left join village_name village on village.commune_id = candidacy.commune_id
      and village.id = coalesce(candidacy.village_id, stood.village_id)
    where candidacy.commune_id = $ and candidacy.year in ($ …)
    group by candidacy.model, village.id, village.name
    order by village.name collate "vi-x-icu" nulls last, candidacy.model;

-- countSubjects

    select village.id as "villageId", village.name as "villageName", 'family' as model, count(*)::int as total
      from household_place stood
      join village_name village on village.commune_id = stood.commune_id and village.id = stood.village_id
      where stood.commune_id = $ and $::date between stood.from_day and stood.to_day
      group by village.id, village.name
    union all
    select village.id, village.name, 'village', 1 from village_name village
      where village.commune_id = $ and $::date between coalesce(village.valid_from, '-infinity') and coalesce(village.valid_to, 'infinity')
    union all select null, null, 'clan', count(*)::int from clan where clan.commune_id = $ and clan.active
    union all select null, null, 'unit', count(*)::int from unit_name unit where unit.commune_id = $
    order by 2, 3;

-- listExisting

    select id from clan subject where subject.commune_id = $ and subject.id = any($::uuid[]);

    select id from household_head subject where subject.commune_id = $ and subject.id = any($::uuid[]);

    select id from resident_summary subject where subject.commune_id = $ and subject.id = any($::uuid[]);

    select id from unit_name subject where subject.commune_id = $ and subject.id = any($::uuid[]);

    select id from village_name subject where subject.commune_id = $ and subject.id = any($::uuid[]);

-- listGroups

    select subject.id, subject.name, null as code, subject.village_id as "villageId", null as "villageName", own.state,
      last.state as "lastState", null as "alsoIn"
    from (select id, name, null::uuid as village_id from clan where commune_id = $ and active) subject
    left join candidacy own on own.commune_id = $ and own.model = $ and own.year = $ and own.clan_id = subject.id
    left join candidacy last on last.commune_id = $ and last.model = $ and last.year = $
      and last.clan_id = subject.id
    where subject.village_id = $
    order by subject.name collate "vi-x-icu", subject.id;

    select subject.id, subject.name, null as code, subject.village_id as "villageId", null as "villageName", own.state,
      last.state as "lastState", null as "alsoIn"
    from (select id, name, null::uuid as village_id from clan where commune_id = $ and active) subject
    left join candidacy own on own.commune_id = $ and own.model = $ and own.year = $ and own.clan_id = subject.id
    left join candidacy last on last.commune_id = $ and last.model = $ and last.year = $
      and last.clan_id = subject.id
    where true
    order by subject.name collate "vi-x-icu", subject.id;

-- listHouseholds

    with head as materialized (
      select commune_id, id, code, village_id, head_id, head_name from household_head where commune_id = $
    ), person as materialized (
      select head.commune_id, head.id, head.village_id, person.folded, person.birth_year, person.sex
      from head join resident_summary person on person.commune_id = head.commune_id and person.id = head.head_id and person.left_on is null
    ), same_head as materialized (
      select folded, birth_year, sex, array_agg(distinct village_id) as villages
      from person group by folded, birth_year, sex having count(distinct village_id) > 1
    )
    select head.id, coalesce(head.head_name, '—') as name, head.code, stood.village_id as "villageId", village.name as "villageName",
      own.state, last.state as "lastState",
      (select min(elsewhere.name) from village_name elsewhere where elsewhere.commune_id = $
        and elsewhere.id = any(same_head.villages) and elsewhere.id <> stood.village_id) as "alsoIn"
    from household_place stood
    join head on head.commune_id = stood.commune_id and head.id = stood.household_id
    join village_name village on village.commune_id = stood.commune_id and village.id = stood.village_id
    left join candidacy own on own.commune_id = stood.commune_id and own.model = 'family' and own.year = $ and own.household_id = head.id
    left join candidacy last on last.commune_id = stood.commune_id and last.model = 'family' and last.year = $
      and last.household_id = head.id
    left join person on person.commune_id = stood.commune_id and person.id = head.id
    left join same_head on same_head.folded = person.folded and same_head.birth_year = person.birth_year and same_head.sex = person.sex
    where stood.commune_id = $ and $::date between stood.from_day and stood.to_day
      and stood.village_id = $
    order by village.name collate "vi-x-icu", length(head.code), head.code, head.id;

    with head as materialized (
      select commune_id, id, code, village_id, head_id, head_name from household_head where commune_id = $
    ), person as materialized (
      select head.commune_id, head.id, head.village_id, person.folded, person.birth_year, person.sex
      from head join resident_summary person on person.commune_id = head.commune_id and person.id = head.head_id and person.left_on is null
    ), same_head as materialized (
      select folded, birth_year, sex, array_agg(distinct village_id) as villages
      from person group by folded, birth_year, sex having count(distinct village_id) > 1
    )
    select head.id, coalesce(head.head_name, '—') as name, head.code, stood.village_id as "villageId", village.name as "villageName",
      own.state, last.state as "lastState",
      (select min(elsewhere.name) from village_name elsewhere where elsewhere.commune_id = $
        and elsewhere.id = any(same_head.villages) and elsewhere.id <> stood.village_id) as "alsoIn"
    from household_place stood
    join head on head.commune_id = stood.commune_id and head.id = stood.household_id
    join village_name village on village.commune_id = stood.commune_id and village.id = stood.village_id
    left join candidacy own on own.commune_id = stood.commune_id and own.model = 'family' and own.year = $ and own.household_id = head.id
    left join candidacy last on last.commune_id = stood.commune_id and last.model = 'family' and last.year = $
      and last.household_id = head.id
    left join person on person.commune_id = stood.commune_id and person.id = head.id
    left join same_head on same_head.folded = person.folded and same_head.birth_year = person.birth_year and same_head.sex = person.sex
    where stood.commune_id = $ and $::date between stood.from_day and stood.to_day
      and true
    order by village.name collate "vi-x-icu", length(head.code), head.code, head.id;

-- villagesOf

        select home.resident_id as id, stood.village_id as "villageId" from household_member home
        join household_place stood on stood.commune_id = home.commune_id and stood.household_id = home.household_id
          and $::date between stood.from_day and stood.to_day
        where home.commune_id = $ and home.resident_id = any($::uuid[])
          and $::date between home.from_day and home.to_day;

        select household_id as id, village_id as "villageId" from household_place
        where commune_id = $ and household_id = any($::uuid[]) and $::date between from_day and to_day;
