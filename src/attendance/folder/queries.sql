-- deleteAttachment
delete from "attachment" where "commune_id" = $ and "id" = $;

-- findAttachment
select "attachment"."id", "attachment"."kind", "attachment"."session_id", "attachment"."caption", "file"."name", "file"."media_type", "file"."size", "file"."added_at", "file"."picture" as "picture", "attachment"."activity_id", "attachment"."file_id", "file"."sha256" from "attachment" inner join "activity_summary" as "activity" on "activity"."commune_id" = "attachment"."commune_id" and "activity"."id" = "attachment"."activity_id" inner join "stored_file" as "file" on "file"."commune_id" = "attachment"."commune_id" and "file"."id" = "attachment"."file_id" where "attachment"."commune_id" = $ and (exists (select from activity_organiser organiser
    where organiser.commune_id = activity.commune_id and organiser.activity_id = activity.id
      and organiser.unit_id = $) or exists (select from instructor_name teacher
  where teacher.commune_id = activity.commune_id and teacher.unit_id = $
    and (teacher.id = activity.instructor_id or exists (select from session_summary taught
      where taught.commune_id = activity.commune_id and taught.activity_id = activity.id and taught.instructor_id = teacher.id)))) and ("attachment"."kind" in ($ …) or exists (select from instructor_name teacher
  where teacher.commune_id = activity.commune_id and teacher.unit_id = $
    and (teacher.id = activity.instructor_id or exists (select from session_summary taught
      where taught.commune_id = activity.commune_id and taught.activity_id = activity.id and taught.instructor_id = teacher.id)))) and "attachment"."id" = $;
select "attachment"."id", "attachment"."kind", "attachment"."session_id", "attachment"."caption", "file"."name", "file"."media_type", "file"."size", "file"."added_at", "file"."picture" as "picture", "attachment"."activity_id", "attachment"."file_id", "file"."sha256" from "attachment" inner join "activity_summary" as "activity" on "activity"."commune_id" = "attachment"."commune_id" and "activity"."id" = "attachment"."activity_id" inner join "stored_file" as "file" on "file"."commune_id" = "attachment"."commune_id" and "file"."id" = "attachment"."file_id" where "attachment"."commune_id" = $ and (exists (select from activity_organiser organiser
    where organiser.commune_id = activity.commune_id and organiser.activity_id = activity.id
      and organiser.unit_id = $) or exists (select from instructor_name teacher
  where teacher.commune_id = activity.commune_id and teacher.unit_id = $
    and (teacher.id = activity.instructor_id or exists (select from session_summary taught
      where taught.commune_id = activity.commune_id and taught.activity_id = activity.id and taught.instructor_id = teacher.id)))) and ("attachment"."kind" in ($ …) or false) and "attachment"."id" = $;
select "attachment"."id", "attachment"."kind", "attachment"."session_id", "attachment"."caption", "file"."name", "file"."media_type", "file"."size", "file"."added_at", "file"."picture" as "picture", "attachment"."activity_id", "attachment"."file_id", "file"."sha256" from "attachment" inner join "activity_summary" as "activity" on "activity"."commune_id" = "attachment"."commune_id" and "activity"."id" = "attachment"."activity_id" inner join "stored_file" as "file" on "file"."commune_id" = "attachment"."commune_id" and "file"."id" = "attachment"."file_id" where "attachment"."commune_id" = $ and activity.village_id = $ and ("attachment"."kind" in ($ …) or activity.village_id = $) and "attachment"."id" = $;
select "attachment"."id", "attachment"."kind", "attachment"."session_id", "attachment"."caption", "file"."name", "file"."media_type", "file"."size", "file"."added_at", "file"."picture" as "picture", "attachment"."activity_id", "attachment"."file_id", "file"."sha256" from "attachment" inner join "activity_summary" as "activity" on "activity"."commune_id" = "attachment"."commune_id" and "activity"."id" = "attachment"."activity_id" inner join "stored_file" as "file" on "file"."commune_id" = "attachment"."commune_id" and "file"."id" = "attachment"."file_id" where "attachment"."commune_id" = $ and true and ("attachment"."kind" in ($ …) or false) and "attachment"."id" = $;
select "attachment"."id", "attachment"."kind", "attachment"."session_id", "attachment"."caption", "file"."name", "file"."media_type", "file"."size", "file"."added_at", "file"."picture" as "picture", "attachment"."activity_id", "attachment"."file_id", "file"."sha256" from "attachment" inner join "activity_summary" as "activity" on "activity"."commune_id" = "attachment"."commune_id" and "activity"."id" = "attachment"."activity_id" inner join "stored_file" as "file" on "file"."commune_id" = "attachment"."commune_id" and "file"."id" = "attachment"."file_id" where "attachment"."commune_id" = $ and true and ("attachment"."kind" in ($ …) or true) and "attachment"."id" = $;

-- folderCounts
select count(*) filter (where state = 'held')::int as "held", count(*) filter (where has_minutes)::int as "with_minutes", count(*) filter (where headcount is not null or exists (select from attendance
        where attendance.commune_id = session.commune_id and attendance.session_id = session.id and attendance.state <> 'cleared'))::int as "recorded" from "session_summary" as "session" where "commune_id" = $ and "activity_id" = $;
select count(*)::int as "enrolled" from "enrolment" where "commune_id" = $ and "activity_id" = $ and "removed_at" is null;

-- insertAttachment
insert into "attachment" ("commune_id", "id", "file_id", "activity_id", "session_id", "kind", "caption") values ($, $, $, $, $, $, $);

-- linkPaper
insert into "activity_document" ("commune_id", "id", "activity_id", "document_id", "kind", "session_id") values ($, $, $, $, $, $);

-- listAttachments
select "attachment"."id", "attachment"."kind", "attachment"."session_id", "attachment"."caption", "file"."name", "file"."media_type", "file"."size", "file"."added_at", "file"."picture" as "picture" from "attachment" inner join "activity_summary" as "activity" on "activity"."commune_id" = "attachment"."commune_id" and "activity"."id" = "attachment"."activity_id" inner join "stored_file" as "file" on "file"."commune_id" = "attachment"."commune_id" and "file"."id" = "attachment"."file_id" where "attachment"."commune_id" = $ and (exists (select from activity_organiser organiser
    where organiser.commune_id = activity.commune_id and organiser.activity_id = activity.id
      and organiser.unit_id = $) or exists (select from instructor_name teacher
  where teacher.commune_id = activity.commune_id and teacher.unit_id = $
    and (teacher.id = activity.instructor_id or exists (select from session_summary taught
      where taught.commune_id = activity.commune_id and taught.activity_id = activity.id and taught.instructor_id = teacher.id)))) and ("attachment"."kind" in ($ …) or exists (select from instructor_name teacher
  where teacher.commune_id = activity.commune_id and teacher.unit_id = $
    and (teacher.id = activity.instructor_id or exists (select from session_summary taught
      where taught.commune_id = activity.commune_id and taught.activity_id = activity.id and taught.instructor_id = teacher.id)))) and "attachment"."activity_id" = $ order by "file"."added_at", "attachment"."id";
select "attachment"."id", "attachment"."kind", "attachment"."session_id", "attachment"."caption", "file"."name", "file"."media_type", "file"."size", "file"."added_at", "file"."picture" as "picture" from "attachment" inner join "activity_summary" as "activity" on "activity"."commune_id" = "attachment"."commune_id" and "activity"."id" = "attachment"."activity_id" inner join "stored_file" as "file" on "file"."commune_id" = "attachment"."commune_id" and "file"."id" = "attachment"."file_id" where "attachment"."commune_id" = $ and (exists (select from activity_organiser organiser
    where organiser.commune_id = activity.commune_id and organiser.activity_id = activity.id
      and organiser.unit_id = $) or exists (select from instructor_name teacher
  where teacher.commune_id = activity.commune_id and teacher.unit_id = $
    and (teacher.id = activity.instructor_id or exists (select from session_summary taught
      where taught.commune_id = activity.commune_id and taught.activity_id = activity.id and taught.instructor_id = teacher.id)))) and ("attachment"."kind" in ($ …) or false) and "attachment"."activity_id" = $ order by "file"."added_at", "attachment"."id";
select "attachment"."id", "attachment"."kind", "attachment"."session_id", "attachment"."caption", "file"."name", "file"."media_type", "file"."size", "file"."added_at", "file"."picture" as "picture" from "attachment" inner join "activity_summary" as "activity" on "activity"."commune_id" = "attachment"."commune_id" and "activity"."id" = "attachment"."activity_id" inner join "stored_file" as "file" on "file"."commune_id" = "attachment"."commune_id" and "file"."id" = "attachment"."file_id" where "attachment"."commune_id" = $ and activity.village_id = $ and ("attachment"."kind" in ($ …) or activity.village_id = $) and "attachment"."activity_id" = $ order by "file"."added_at", "attachment"."id";
select "attachment"."id", "attachment"."kind", "attachment"."session_id", "attachment"."caption", "file"."name", "file"."media_type", "file"."size", "file"."added_at", "file"."picture" as "picture" from "attachment" inner join "activity_summary" as "activity" on "activity"."commune_id" = "attachment"."commune_id" and "activity"."id" = "attachment"."activity_id" inner join "stored_file" as "file" on "file"."commune_id" = "attachment"."commune_id" and "file"."id" = "attachment"."file_id" where "attachment"."commune_id" = $ and true and ("attachment"."kind" in ($ …) or false) and "attachment"."activity_id" = $ order by "file"."added_at", "attachment"."id";
select "attachment"."id", "attachment"."kind", "attachment"."session_id", "attachment"."caption", "file"."name", "file"."media_type", "file"."size", "file"."added_at", "file"."picture" as "picture" from "attachment" inner join "activity_summary" as "activity" on "activity"."commune_id" = "attachment"."commune_id" and "activity"."id" = "attachment"."activity_id" inner join "stored_file" as "file" on "file"."commune_id" = "attachment"."commune_id" and "file"."id" = "attachment"."file_id" where "attachment"."commune_id" = $ and true and ("attachment"."kind" in ($ …) or true) and "attachment"."activity_id" = $ order by "file"."added_at", "attachment"."id";

-- listPapers
select "document"."id" as "document_id", "activity_document"."kind", "activity_document"."session_id", "document"."number", "document"."symbol", "document"."issued_on", "document"."printed" as "printed" from "activity_document" inner join "document_number" as "document" on "document"."commune_id" = "activity_document"."commune_id" and "document"."id" = "activity_document"."document_id" where "activity_document"."commune_id" = $ and "activity_document"."activity_id" = $ order by "document"."issued_on", "document"."number";

-- of
select "kind", count(*)::int as "count" from "activity_document" where "commune_id" = $ and "activity_id" = $ group by "kind";
select "kind", count(*)::int as "count" from "attachment" where "commune_id" = $ and "activity_id" = $ group by "kind";
