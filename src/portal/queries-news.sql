-- calendarSessions

    with numbered as (
      select session.*, (row_number() over (partition by session.activity_id order by session.starts_at, session.id))::int as nth,
        (count(*) over (partition by session.activity_id))::int as all_of
      from session_summary session where session.commune_id = $
    )
    select session.id, activity.id as "activityId", activity.title,
      session.day::text as day,
      to_char(session.starts_at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI') as "from",
      to_char(session.ends_at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI') as "to",
      venue.name as venue, activity.audience, session.revision + activity.revision - 2 as sequence, session.nth, session.all_of as "all",
      (session.state = 'cancelled' or activity.cancelled_on is not null) as cancelled,
      (select unit.name from activity_organiser taking
       join unit_name unit on unit.commune_id = taking.commune_id and unit.id = taking.unit_id
       where taking.commune_id = activity.commune_id and taking.activity_id = activity.id and taking.role = 'lead' limit 1) as unit
    from numbered session
    join activity_summary activity on activity.commune_id = session.commune_id and activity.id = session.activity_id
    left join venue_name venue on venue.commune_id = session.commune_id and venue.id = session.venue_id
    where session.commune_id = $ and session.day >= $::date and session.day < $::date
    order by session.starts_at, session.id
    limit $;

-- publicNews

    select news.id, coalesce(news.title, activity.title) as title, news.text, news.sent_on::text as "on",
      news.activity_id as "activityId", activity.cancelled_on is not null as cancelled,
      (select to_char(min(session.starts_at) at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI') from session_summary session
        where session.commune_id = news.commune_id and session.activity_id = news.activity_id and session.state = 'planned'
          and session.day >= $::date) as next
    from notice_news news
    left join activity_summary activity on activity.commune_id = news.commune_id and activity.id = news.activity_id
    where news.commune_id = $ and news.sent_on between $::date and $::date
    order by news.sent_on desc, news.id
    limit $;

-- publicTitles

    select id, title, author, copies, here, place, link from library_shelf
    where commune_id = $ order by title collate "vi-x-icu", id;
