-- countDropouts

    select count(*)::int as found,
      (count(*) filter (where exists (select from unnest(step.visited_on) on_day where on_day between $::date and $::date)))::int as visited,
      (count(*) filter (where step.outcome = 'returned' and step.outcome_on <= $::date))::int as returned
    from dropout_step step
    where step.commune_id = $ and step.since <= $::date and (step.outcome_on is null or step.outcome_on >= $::date)
      and ($::uuid is null or step.village_id = $::uuid);
