-- clearWishes
update wish set name = $ where commune_id = $ and id = any($::uuid[]);

-- listWishesBefore

    select wish.id, wish.name || ', ' || need.topic || ' (' || survey.year || ')' as label
    from wish
    join need on need.commune_id = wish.commune_id and need.id = wish.need_id
    join needs_survey survey on survey.commune_id = need.commune_id and survey.id = need.survey_id
    where wish.commune_id = $ and survey.year < extract(year from $::date) and wish.name <> $
    order by survey.year, wish.id;
