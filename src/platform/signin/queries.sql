-- ownPosts
select "post"."id", "post"."role", "post"."title", "post"."unit_id", "post"."village_id", "commune"."id" as "commune_id", "commune"."name" as "commune_name", "commune"."slug", "commune"."sample" from "post" inner join "commune" on "commune"."id" = "post"."commune_id" where "post"."account_id" = $ and "post"."role" is not null and "post"."valid_from" <= $ and ("post"."valid_to" is null or "post"."valid_to" >= $) order by "commune"."created_at", "commune"."name", "post"."valid_from";

-- preferenceOf

    select address_form, language, theme from auth.preference where account_id = $;

-- setPreference
insert into auth.preference (account_id, address_form, language, theme)
    values ($, $, $, $)
    on conflict (account_id) do update set address_form = excluded.address_form, language = excluded.language, theme = excluded.theme;
