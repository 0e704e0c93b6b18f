-- askedClasses

    with newest as (
      select distinct on (given.activity_id, given.person_id) given.activity_id, given.answer, given.on_date
      from effect_given given
      where given.commune_id = $ and given.on_date between $::date and $::date
        and given.answer <> 'unreached'
      order by given.activity_id, given.person_id, given.on_date desc, given.months desc
    )
    select activity.id, activity.title, activity.programme, activity.village_id as "villageId", activity.form,
      exists (select from plan_line_in_force line where line.commune_id = $
        and line.item_id = activity.plan_item_id and line.plan_id = $) as "ofPlan",
      max(newest.on_date)::text as "lastAsked", count(*)::int as answered,
      (count(*) filter (where newest.answer = 'yes'))::int as yes
    from newest join activity_summary activity on activity.commune_id = $ and activity.id = newest.activity_id
    group by activity.id, activity.title, activity.programme, activity.village_id, activity.form, activity.plan_item_id
    order by max(newest.on_date), activity.id;

-- heldInspections

    select held.id, held.period_from::text as "from", held.period_to::text as "to", held.on_date::text as "on"
    from inspection_held held
    where held.commune_id = $ and held.on_date between $::date and $::date
      and (held.plan_id is null or held.plan_id = $)
    order by held.on_date, held.id;
