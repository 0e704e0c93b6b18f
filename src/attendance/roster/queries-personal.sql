-- clearLinesOf

    update enrolment set note = null
    where commune_id = $ and resident_id = any($::uuid[]) returning id;

-- clearReasons
select forget_mark_reasons($::uuid[]);

-- clearTyped
update enrolment set typed_name = $, note = null
    where commune_id = $ and id = any($::uuid[]) and resident_id is null;

-- listOwnClasses

    select activity.title, activity.year, enrolment.note, enrolment.removed_at is not null as removed,
      string_agg(to_char(session.day, 'DD/MM/YYYY') || ': ' ||
        case attendance.state when 'present' then 'có mặt' when 'excused' then 'vắng có lý do' else 'vắng' end,
        '; ' order by session.starts_at) as sessions
    from enrolment
    join activity_summary activity on activity.commune_id = enrolment.commune_id and activity.id = enrolment.activity_id
    left join attendance on attendance.commune_id = enrolment.commune_id and attendance.enrolment_id = enrolment.id
      and attendance.state <> 'cleared'
    left join session_summary session on session.commune_id = attendance.commune_id and session.id = attendance.session_id
    where enrolment.commune_id = $ and enrolment.resident_id = $
    group by activity.id, activity.title, activity.year, enrolment.id, enrolment.note, enrolment.removed_at
    order by activity.year desc, activity.title;

-- listTypedBefore

    select enrolment.id, enrolment.typed_name || ', ' || activity.title || ' (' || activity.year || ')' as label
    from enrolment
    join activity_summary activity on activity.commune_id = enrolment.commune_id and activity.id = enrolment.activity_id
    where enrolment.commune_id = $ and enrolment.resident_id is null and enrolment.typed_name <> $
      and activity.year <= extract(year from $::date)
      and not exists (select from session_summary session where session.commune_id = activity.commune_id
        and session.activity_id = activity.id and session.day >= $::date)
      and exists (select from session_summary session where session.commune_id = activity.commune_id and session.activity_id = activity.id)
    order by activity.year, activity.title, enrolment.id;
