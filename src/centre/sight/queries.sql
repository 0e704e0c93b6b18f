-- deleteSights
delete from "sensitive_view" where "commune_id" = $ and "id" = any($::uuid[]);

-- insertSights

    insert into sensitive_view (commune_id, account_id, actor, what, subject_id)
    select $, $, $, $, shown.id
    from unnest($::uuid[]) as shown (id)
    where not exists (select from sensitive_view before where before.commune_id = $ and before.subject_id = shown.id
      and before.what = $ and before.account_id = $ and before.at > now() - interval '10 minutes');

-- listSights
select "sensitive_view"."id", "sensitive_view"."at", "sensitive_view"."what", "resident"."name" as "subject", coalesce("sensitive_view"."actor", "account_name"."name", $) as "actor" from "sensitive_view" left join "account_name" on "account_name"."id" = "sensitive_view"."account_id" left join "resident" on "resident"."commune_id" = "sensitive_view"."commune_id" and "resident"."id" = "sensitive_view"."subject_id" where "sensitive_view"."commune_id" = $ and "sensitive_view"."subject_id" = $ and "sensitive_view"."what" = $ order by "sensitive_view"."at" desc, "sensitive_view"."id" limit $;
select "sensitive_view"."id", "sensitive_view"."at", "sensitive_view"."what", "resident"."name" as "subject", coalesce("sensitive_view"."actor", "account_name"."name", $) as "actor" from "sensitive_view" left join "account_name" on "account_name"."id" = "sensitive_view"."account_id" left join "resident" on "resident"."commune_id" = "sensitive_view"."commune_id" and "resident"."id" = "sensitive_view"."subject_id" where "sensitive_view"."commune_id" = $ and "sensitive_view"."subject_id" = $ order by "sensitive_view"."at" desc, "sensitive_view"."id" limit $;
select "sensitive_view"."id", "sensitive_view"."at", "sensitive_view"."what", "resident"."name" as "subject", coalesce("sensitive_view"."actor", "account_name"."name", $) as "actor" from "sensitive_view" left join "account_name" on "account_name"."id" = "sensitive_view"."account_id" left join "resident" on "resident"."commune_id" = "sensitive_view"."commune_id" and "resident"."id" = "sensitive_view"."subject_id" where "sensitive_view"."commune_id" = $ and "sensitive_view"."what" = $ order by "sensitive_view"."at" desc, "sensitive_view"."id" limit $;
select "sensitive_view"."id", "sensitive_view"."at", "sensitive_view"."what", "resident"."name" as "subject", coalesce("sensitive_view"."actor", "account_name"."name", $) as "actor" from "sensitive_view" left join "account_name" on "account_name"."id" = "sensitive_view"."account_id" left join "resident" on "resident"."commune_id" = "sensitive_view"."commune_id" and "resident"."id" = "sensitive_view"."subject_id" where "sensitive_view"."commune_id" = $ order by "sensitive_view"."at" desc, "sensitive_view"."id" limit $;

-- listSightsBefore
select "id", "actor", "what", to_char(at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY') as "day" from "sensitive_view" where "commune_id" = $ and "at" < $::date::timestamp at time zone 'Asia/Ho_Chi_Minh' order by "at";
