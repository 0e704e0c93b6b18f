-- countNames
select count(*) filter(where "anonymised_on" is null) as "named", count(*) filter(where "anonymised_on" is not null) as "nameless" from "resident" where "commune_id" = $;

-- forgetResidents
update resident set name = $, folded = $,
      ethnicity = case when ethnicity is null or ethnicity = 'Kinh' then ethnicity else 'Dân tộc thiểu số' end,
      head = false, away = false, anonymised_on = $::date, revision = revision + 1
    where commune_id = $ and id = any($::uuid[]) and anonymised_on is null;

-- listLeftBefore
select "id", "name", to_char(left_on, 'DD/MM/YYYY') as "on" from "resident" where "commune_id" = $ and "left_on" < $ and "anonymised_on" is null order by "left_on", "id";
