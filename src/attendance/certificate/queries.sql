-- certificatesOf
select "id", "activity_id", "enrolment_id", "name", "birth_year", "skills", "year", "number", "code", "issued_on", "revoked_on", "revoked_reason" from "certificate" where "commune_id" = $ and "activity_id" = $ order by "year" desc, "number" desc;

-- certificatesOfResident
select "activity"."title", "certificate"."number", "certificate"."year", "certificate"."issued_on", "certificate"."skills" from "certificate" inner join "enrolment" on "enrolment"."commune_id" = "certificate"."commune_id" and "enrolment"."id" = "certificate"."enrolment_id" inner join "activity_summary" as "activity" on "activity"."commune_id" = "certificate"."commune_id" and "activity"."id" = "certificate"."activity_id" where "certificate"."commune_id" = $ and "enrolment"."resident_id" = $ order by "certificate"."year" desc, "certificate"."number" desc;

-- findCertificate
select "id", "activity_id", "enrolment_id", "name", "birth_year", "skills", "year", "number", "code", "issued_on", "revoked_on", "revoked_reason" from "certificate" where "commune_id" = $ and "id" = $;
select "id", "activity_id", "enrolment_id", "name", "birth_year", "skills", "year", "number", "code", "issued_on", "revoked_on", "revoked_reason" from "certificate" where "commune_id" = $ and "id" = $ for update;

-- forgetHolders

    update certificate set name = 'Đã ẩn danh', birth_year = null, skills = null
    from enrolment
    where certificate.commune_id = $ and enrolment.commune_id = certificate.commune_id
      and enrolment.id = certificate.enrolment_id and enrolment.resident_id = any($::uuid[]);

-- insertCertificates
insert into "certificate" ("commune_id", "id", "activity_id", "enrolment_id", "name", "birth_year", "skills", "year", "number", "code", "issued_on") values ($ …), …;
insert into "certificate" ("commune_id", "id", "activity_id", "enrolment_id", "name", "birth_year", "skills", "year", "number", "code", "issued_on") values ($, $, $, $, $, $, $, $, $, $, $);

-- nextNumber
select max("number") as "last" from "certificate" where "commune_id" = $ and "year" = $;

-- presences

    select attendance.enrolment_id as "enrolmentId", attendance.session_id as "sessionId", attendance.state
    from attendance
    join enrolment on enrolment.commune_id = attendance.commune_id and enrolment.id = attendance.enrolment_id
    where attendance.commune_id = $ and enrolment.activity_id = $
      and attendance.state <> 'cleared';

-- revoke
update "certificate" set "revoked_on" = $, "revoked_reason" = $ where "commune_id" = $ and "id" = $ and "revoked_on" is null;
