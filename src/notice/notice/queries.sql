-- classesOf
select "activity"."id", "activity"."title", "activity"."form", "activity"."audience", "activity"."year", "activity"."cancelled_on", "village"."name" as "village" from "activity_summary" as "activity" left join "village_name" as "village" on "village"."commune_id" = "activity"."commune_id" and "village"."id" = "activity"."village_id" where "activity"."commune_id" = $ and "activity"."id" = any($::uuid[]);

-- deleteRow
delete from "notice" where "commune_id" = $ and "id" = $;

-- findOwnClass
select "activity"."id" from "activity_summary" as "activity" where "activity"."commune_id" = $ and "activity"."id" = $ and true;

-- findRow
select "notice"."id", "notice"."channel", "notice"."activity_id", "notice"."year", "notice"."title", "notice"."text", "notice"."facts", "notice"."bring", "notice"."place", "notice"."planned_on", "notice"."planned_at", "notice"."recipients", "notice"."mailing", "notice"."sent_on", "notice"."sent_by", "notice"."revision" from "notice" left join "activity_summary" as "activity" on "activity"."commune_id" = "notice"."commune_id" and "activity"."id" = "notice"."activity_id" where "notice"."commune_id" = $ and "notice"."id" = $ and (exists (select from activity_organiser organiser
    where organiser.commune_id = activity.commune_id and organiser.activity_id = activity.id
      and organiser.unit_id = $) or exists (select from instructor_name teacher
  where teacher.commune_id = activity.commune_id and teacher.unit_id = $
    and (teacher.id = activity.instructor_id or exists (select from session_summary taught
      where taught.commune_id = activity.commune_id and taught.activity_id = activity.id and taught.instructor_id = teacher.id))));
select "notice"."id", "notice"."channel", "notice"."activity_id", "notice"."year", "notice"."title", "notice"."text", "notice"."facts", "notice"."bring", "notice"."place", "notice"."planned_on", "notice"."planned_at", "notice"."recipients", "notice"."mailing", "notice"."sent_on", "notice"."sent_by", "notice"."revision" from "notice" left join "activity_summary" as "activity" on "activity"."commune_id" = "notice"."commune_id" and "activity"."id" = "notice"."activity_id" where "notice"."commune_id" = $ and "notice"."id" = $ and activity.village_id = $;
select "notice"."id", "notice"."channel", "notice"."activity_id", "notice"."year", "notice"."title", "notice"."text", "notice"."facts", "notice"."bring", "notice"."place", "notice"."planned_on", "notice"."planned_at", "notice"."recipients", "notice"."mailing", "notice"."sent_on", "notice"."sent_by", "notice"."revision" from "notice" left join "activity_summary" as "activity" on "activity"."commune_id" = "notice"."commune_id" and "activity"."id" = "notice"."activity_id" where "notice"."commune_id" = $ and "notice"."id" = $ and true;

-- insertRow
insert into "notice" ("commune_id", "channel", "activity_id", "title", "bring", "place", "planned_on", "planned_at", "id", "text", "year", "recipients", "facts") values ($, $, $, $, $, $, $, $, $, $, $, $, $) on conflict ("commune_id", "id") do nothing;
insert into "notice" ("commune_id", "channel", "activity_id", "title", "bring", "place", "planned_on", "planned_at", "id", "year", "text", "recipients", "facts") values ($, $, $, $, $, $, $, $, $, $, $, $, $) on conflict ("commune_id", "id") do nothing;
insert into "notice" ("commune_id", "id", "channel", "activity_id", "title", "bring", "place", "planned_on", "planned_at", "text", "year", "recipients", "facts") values ($, $, $, $, $, $, $, $, $, $, $, $, $) on conflict ("commune_id", "id") do nothing;
insert into "notice" ("commune_id", "id", "channel", "activity_id", "title", "bring", "place", "planned_on", "planned_at", "year", "text", "recipients", "facts") values ($, $, $, $, $, $, $, $, $, $, $, $, $) on conflict ("commune_id", "id") do nothing;
insert into "notice" ("commune_id", "id", "channel", "activity_id", "title", "bring", "place", "planned_on", "planned_at", "year", "text", "recipients", "facts") values ($, $, $, $, $, $, $, $, $, $, $, $, $::jsonb) on conflict ("commune_id", "id") do nothing;

-- listRows
select "notice"."id", "notice"."channel", "notice"."activity_id", "notice"."year", "notice"."title", "notice"."text", "notice"."facts", "notice"."bring", "notice"."place", "notice"."planned_on", "notice"."planned_at", "notice"."recipients", "notice"."mailing", "notice"."sent_on", "notice"."sent_by", "notice"."revision" from "notice" left join "activity_summary" as "activity" on "activity"."commune_id" = "notice"."commune_id" and "activity"."id" = "notice"."activity_id" where "notice"."commune_id" = $ and (exists (select from activity_organiser organiser
    where organiser.commune_id = activity.commune_id and organiser.activity_id = activity.id
      and organiser.unit_id = $) or exists (select from instructor_name teacher
  where teacher.commune_id = activity.commune_id and teacher.unit_id = $
    and (teacher.id = activity.instructor_id or exists (select from session_summary taught
      where taught.commune_id = activity.commune_id and taught.activity_id = activity.id and taught.instructor_id = teacher.id)))) and "notice"."activity_id" = $ order by coalesce("notice"."planned_on", "notice"."sent_on") asc nulls last, "notice"."planned_at" asc nulls last, "notice"."channel", "notice"."id";
select "notice"."id", "notice"."channel", "notice"."activity_id", "notice"."year", "notice"."title", "notice"."text", "notice"."facts", "notice"."bring", "notice"."place", "notice"."planned_on", "notice"."planned_at", "notice"."recipients", "notice"."mailing", "notice"."sent_on", "notice"."sent_by", "notice"."revision" from "notice" left join "activity_summary" as "activity" on "activity"."commune_id" = "notice"."commune_id" and "activity"."id" = "notice"."activity_id" where "notice"."commune_id" = $ and (exists (select from activity_organiser organiser
    where organiser.commune_id = activity.commune_id and organiser.activity_id = activity.id
      and organiser.unit_id = $) or exists (select from instructor_name teacher
  where teacher.commune_id = activity.commune_id and teacher.unit_id = $
    and (teacher.id = activity.instructor_id or exists (select from session_summary taught
      where taught.commune_id = activity.commune_id and taught.activity_id = activity.id and taught.instructor_id = teacher.id)))) and "notice"."year" = $ order by coalesce("notice"."planned_on", "notice"."sent_on") asc nulls last, "notice"."planned_at" asc nulls last, "notice"."channel", "notice"."id";
select "notice"."id", "notice"."channel", "notice"."activity_id", "notice"."year", "notice"."title", "notice"."text", "notice"."facts", "notice"."bring", "notice"."place", "notice"."planned_on", "notice"."planned_at", "notice"."recipients", "notice"."mailing", "notice"."sent_on", "notice"."sent_by", "notice"."revision" from "notice" left join "activity_summary" as "activity" on "activity"."commune_id" = "notice"."commune_id" and "activity"."id" = "notice"."activity_id" where "notice"."commune_id" = $ and (exists (select from activity_organiser organiser
    where organiser.commune_id = activity.commune_id and organiser.activity_id = activity.id
      and organiser.unit_id = $) or exists (select from instructor_name teacher
  where teacher.commune_id = activity.commune_id and teacher.unit_id = $
    and (teacher.id = activity.instructor_id or exists (select from session_summary taught
      where taught.commune_id = activity.commune_id and taught.activity_id = activity.id and taught.instructor_id = teacher.id)))) order by coalesce("notice"."planned_on", "notice"."sent_on") asc nulls last, "notice"."planned_at" asc nulls last, "notice"."channel", "notice"."id";
select "notice"."id", "notice"."channel", "notice"."activity_id", "notice"."year", "notice"."title", "notice"."text", "notice"."facts", "notice"."bring", "notice"."place", "notice"."planned_on", "notice"."planned_at", "notice"."recipients", "notice"."mailing", "notice"."sent_on", "notice"."sent_by", "notice"."revision" from "notice" left join "activity_summary" as "activity" on "activity"."commune_id" = "notice"."commune_id" and "activity"."id" = "notice"."activity_id" where "notice"."commune_id" = $ and activity.village_id = $ and "notice"."activity_id" = $ order by coalesce("notice"."planned_on", "notice"."sent_on") asc nulls last, "notice"."planned_at" asc nulls last, "notice"."channel", "notice"."id";
select "notice"."id", "notice"."channel", "notice"."activity_id", "notice"."year", "notice"."title", "notice"."text", "notice"."facts", "notice"."bring", "notice"."place", "notice"."planned_on", "notice"."planned_at", "notice"."recipients", "notice"."mailing", "notice"."sent_on", "notice"."sent_by", "notice"."revision" from "notice" left join "activity_summary" as "activity" on "activity"."commune_id" = "notice"."commune_id" and "activity"."id" = "notice"."activity_id" where "notice"."commune_id" = $ and activity.village_id = $ and "notice"."year" = $ order by coalesce("notice"."planned_on", "notice"."sent_on") asc nulls last, "notice"."planned_at" asc nulls last, "notice"."channel", "notice"."id";
select "notice"."id", "notice"."channel", "notice"."activity_id", "notice"."year", "notice"."title", "notice"."text", "notice"."facts", "notice"."bring", "notice"."place", "notice"."planned_on", "notice"."planned_at", "notice"."recipients", "notice"."mailing", "notice"."sent_on", "notice"."sent_by", "notice"."revision" from "notice" left join "activity_summary" as "activity" on "activity"."commune_id" = "notice"."commune_id" and "activity"."id" = "notice"."activity_id" where "notice"."commune_id" = $ and activity.village_id = $ order by coalesce("notice"."planned_on", "notice"."sent_on") asc nulls last, "notice"."planned_at" asc nulls last, "notice"."channel", "notice"."id";
select "notice"."id", "notice"."channel", "notice"."activity_id", "notice"."year", "notice"."title", "notice"."text", "notice"."facts", "notice"."bring", "notice"."place", "notice"."planned_on", "notice"."planned_at", "notice"."recipients", "notice"."mailing", "notice"."sent_on", "notice"."sent_by", "notice"."revision" from "notice" left join "activity_summary" as "activity" on "activity"."commune_id" = "notice"."commune_id" and "activity"."id" = "notice"."activity_id" where "notice"."commune_id" = $ and true and "notice"."activity_id" = $ order by coalesce("notice"."planned_on", "notice"."sent_on") asc nulls last, "notice"."planned_at" asc nulls last, "notice"."channel", "notice"."id";
select "notice"."id", "notice"."channel", "notice"."activity_id", "notice"."year", "notice"."title", "notice"."text", "notice"."facts", "notice"."bring", "notice"."place", "notice"."planned_on", "notice"."planned_at", "notice"."recipients", "notice"."mailing", "notice"."sent_on", "notice"."sent_by", "notice"."revision" from "notice" left join "activity_summary" as "activity" on "activity"."commune_id" = "notice"."commune_id" and "activity"."id" = "notice"."activity_id" where "notice"."commune_id" = $ and true and "notice"."year" = $ order by coalesce("notice"."planned_on", "notice"."sent_on") asc nulls last, "notice"."planned_at" asc nulls last, "notice"."channel", "notice"."id";
select "notice"."id", "notice"."channel", "notice"."activity_id", "notice"."year", "notice"."title", "notice"."text", "notice"."facts", "notice"."bring", "notice"."place", "notice"."planned_on", "notice"."planned_at", "notice"."recipients", "notice"."mailing", "notice"."sent_on", "notice"."sent_by", "notice"."revision" from "notice" left join "activity_summary" as "activity" on "activity"."commune_id" = "notice"."commune_id" and "activity"."id" = "notice"."activity_id" where "notice"."commune_id" = $ and true order by coalesce("notice"."planned_on", "notice"."sent_on") asc nulls last, "notice"."planned_at" asc nulls last, "notice"."channel", "notice"."id";

-- listUntold

    select activity.id, activity.title, min(session.day)::text as day
    from session_summary session
    join activity_summary activity on activity.commune_id = session.commune_id and activity.id = session.activity_id
    where session.commune_id = $ and session.state = 'planned' and activity.cancelled_on is null
      and session.day >= $::date
      and session.day <= $::date
      and not exists (select from notice where notice.commune_id = $ and notice.activity_id = activity.id)
    group by activity.id, activity.title
    order by 3, activity.title collate "vi-x-icu", activity.id;

-- lockRow
select "notice"."id", "notice"."channel", "notice"."activity_id", "notice"."year", "notice"."title", "notice"."text", "notice"."facts", "notice"."bring", "notice"."place", "notice"."planned_on", "notice"."planned_at", "notice"."recipients", "notice"."mailing", "notice"."sent_on", "notice"."sent_by", "notice"."revision" from "notice" left join "activity_summary" as "activity" on "activity"."commune_id" = "notice"."commune_id" and "activity"."id" = "notice"."activity_id" where "notice"."commune_id" = $ and "notice"."id" = $ and activity.village_id = $ for update of "notice";
select "notice"."id", "notice"."channel", "notice"."activity_id", "notice"."year", "notice"."title", "notice"."text", "notice"."facts", "notice"."bring", "notice"."place", "notice"."planned_on", "notice"."planned_at", "notice"."recipients", "notice"."mailing", "notice"."sent_on", "notice"."sent_by", "notice"."revision" from "notice" left join "activity_summary" as "activity" on "activity"."commune_id" = "notice"."commune_id" and "activity"."id" = "notice"."activity_id" where "notice"."commune_id" = $ and "notice"."id" = $ and true for update of "notice";

-- updateRow
update "notice" set "channel" = $, "activity_id" = $, "title" = $, "bring" = $, "place" = $, "planned_on" = $, "planned_at" = $, "year" = $, "text" = $, "recipients" = $, "facts" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $;
update "notice" set "channel" = $, "activity_id" = $, "title" = $, "bring" = $, "place" = $, "planned_on" = $, "planned_at" = $, "year" = $, "text" = $, "recipients" = $, "facts" = $::jsonb, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $;

-- updateSending
update "notice" set "text" = $, "mailing" = $, "sent_on" = $, "sent_by" = $, "year" = $, "facts" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $;
update "notice" set "text" = $, "mailing" = $, "sent_on" = $, "sent_by" = $, "year" = $, "facts" = $::jsonb, "revision" = "revision" + $ where "commune_id" = $ and "id" = $;
update "notice" set "text" = $, "sent_on" = $, "sent_by" = $, "year" = $, "mailing" = $, "facts" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $;
update "notice" set "year" = $, "text" = $, "mailing" = $, "sent_on" = $, "sent_by" = $, "facts" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $;
