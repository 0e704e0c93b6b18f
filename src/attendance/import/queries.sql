-- enrolTypedPeople

    insert into enrolment (commune_id, id, activity_id, typed_name, typed_birth_year, typed_sex, typed_village_id, note, source)
      select $, sent.id, $, sent.name, sent.birth_year, sent.sex, sent.village_id, sent.note, 'typed'
        from unnest($::uuid[], $::text[],
          $::int[], $::text[],
          $::uuid[], $::text[])
          as sent (id, name, birth_year, sex, village_id, note)
      on conflict (commune_id, id) do update set removed_at = null, note = excluded.note where enrolment.removed_at is not null
      returning id;

-- listLines
select "id", "resident_id", "typed_name", "typed_birth_year", "typed_village_id" from "enrolment" where "commune_id" = $ and "activity_id" = $ and "removed_at" is null;

-- listRegister
select "resident"."id" as "resident_id", "resident"."name", "resident"."birth_year", "resident"."sex", "home"."village_id", "home"."village_name" from "resident_summary" as "resident" inner join "resident_home" as "home" on "home"."commune_id" = "resident"."commune_id" and "home"."id" = "resident"."id" where "resident"."commune_id" = $ and "resident"."left_on" is null;
