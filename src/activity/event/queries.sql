-- findSheet
select "content", "revision" from "event_sheet" where "commune_id" = $ and "activity_id" = $ and "part" = $;

-- measureEvents

    select activity.id as "activityId",
      (select sum(day.heads)::int from (select max(session.headcount) as heads from session
        where session.commune_id = activity.commune_id and session.activity_id = activity.id and session.state <> 'cancelled'
        group by session.day) day) as participants,
      (select jsonb_array_length(sheet.content -> 'entries') from event_sheet sheet
        where sheet.commune_id = activity.commune_id and sheet.activity_id = activity.id and sheet.part = 'contest') as entries,
      (select sum(coalesce((sheet.content ->> 'visitors')::int,
          (select sum((visit ->> 'people')::int) from jsonb_array_elements(sheet.content -> 'visits') visit)))::int from event_sheet sheet
        where sheet.commune_id = activity.commune_id and sheet.activity_id = activity.id and sheet.part in ('stalls', 'route')) as visitors,
      (select (select sum((stall ->> 'sold')::bigint) from jsonb_array_elements(sheet.content -> 'items') stall)::bigint from event_sheet sheet
        where sheet.commune_id = activity.commune_id and sheet.activity_id = activity.id and sheet.part = 'stalls') as sold,
      coalesce(seat.invited, 0)::int as invited, coalesce(seat.yes, 0)::int as yes, coalesce(seat.no, 0)::int as no,
      coalesce(seat.came, 0)::int as came
    from activity left join lateral (
      select sum(guest.seats) as invited, sum(guest.seats) filter (where guest.answer = 'yes') as yes,
        sum(guest.seats) filter (where guest.answer = 'no') as no,
        sum(coalesce(guest.came_seats, guest.seats)) filter (where guest.came) as came
      from guest where guest.commune_id = activity.commune_id and guest.activity_id = activity.id
    ) seat on true
    where activity.commune_id = $ and activity.id = any($::uuid[]);

-- unitNames
select "id", "name" from "unit_name" where "commune_id" = $ and "id" = any($);

-- writeSheet
insert into "event_sheet" ("commune_id", "id", "activity_id", "part", "content") values ($, $, $, $, $) on conflict ("commune_id", "activity_id", "part") do nothing returning "id";
update "event_sheet" set "content" = $, "revision" = "revision" + $ where "commune_id" = $ and "activity_id" = $ and "part" = $ and "revision" = $;
