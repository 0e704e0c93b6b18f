-- surveyed

    select need.programme, count(distinct (need.position, need.topic))::int as topics, sum(need.registered)::int as registered
    from need join needs_survey survey on survey.commune_id = need.commune_id and survey.id = need.survey_id
    join programme on programme.code = need.programme
    where need.commune_id = $ and survey.year = $ group by need.programme, programme.position order by programme.position;
