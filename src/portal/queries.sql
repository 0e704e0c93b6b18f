-- communes
select "id", "slug", "name", "sample" from "commune_directory" order by "name" collate "vi-x-icu";

-- countVillages
select count(*) as "count" from "village_name" where "commune_id" = $ and "valid_from" <= $ and ("valid_to" is null or "valid_to" >= $);

-- lastYearHeld
select "year" from "activity_summary" as "activity" where "commune_id" = $ and "year" <= $ and exists (select "session"."id" from "session_summary" as "session" where "session"."commune_id" = "activity"."commune_id" and "session"."activity_id" = "activity"."id" and "session"."state" = $) order by "year" desc limit $;

-- publicSessions

    select session.id, activity.title, activity.programme,
      session.day::text as day,
      to_char(session.starts_at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI') as "from",
      to_char(session.ends_at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI') as "to",
      venue.name as venue, activity.audience, session.state = 'held' as held,
      (select unit.name from activity_organiser taking
       join unit_name unit on unit.commune_id = taking.commune_id and unit.id = taking.unit_id
       where taking.commune_id = activity.commune_id and taking.activity_id = activity.id and taking.role = 'lead' limit 1) as unit
    from session_summary session
    join activity_summary activity on activity.commune_id = session.commune_id and activity.id = session.activity_id
    left join venue_name venue on venue.commune_id = session.commune_id and venue.id = session.venue_id
    where session.commune_id = $ and session.day >= $::date
      and session.day <= $::date
      and session.state <> 'cancelled' and activity.cancelled_on is null
    order by session.starts_at, session.id
    limit $;
