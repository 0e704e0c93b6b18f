-- countAdministrators
select count(*) as "count" from "post" where "commune_id" = $ and "role" = $ and "account_id" is not null and "valid_from" <= $ and ("valid_to" is null or "valid_to" >= $);

-- findHolder
select "id", "holder", "title", "other_title" from "post" where "commune_id" = $ and "role" = $ and "valid_from" <= $ and ("valid_to" is null or "valid_to" >= $) order by "valid_from", "id";
select "id", "holder", "title", "other_title" from "post" where "commune_id" = $ and lower(title collate "vi-x-icu") = $ and "valid_from" <= $ and ("valid_to" is null or "valid_to" >= $) order by "valid_from", "id";

-- insertPost
insert into "post" ("id", "role", "title", "other_title", "holder", "unit_id", "village_id", "valid_from", "valid_to", "revision", "account_id", "commune_id") values ($, $, $, $, $, $, $, $, $, $, $, $) on conflict ("commune_id", "id") do nothing;
insert into "post" ("id", "role", "title", "unit_id", "village_id", "other_title", "holder", "valid_from", "valid_to", "revision", "account_id", "commune_id") values ($, $, $, $, $, $, $, $, $, $, $, $) on conflict ("commune_id", "id") do nothing;
insert into "post" ("role", "title", "id", "account_id", "holder", "other_title", "unit_id", "village_id", "valid_from", "valid_to", "revision", "commune_id") values ($, $, $, $, $, $, $, $, $, $, $, $) on conflict ("commune_id", "id") do nothing;

-- listPosts
select "post"."id", "post"."role", "post"."title", "post"."other_title", "post"."holder", "post"."unit_id", "post"."village_id", "post"."valid_from", "post"."valid_to", "post"."revision", (select username from account_name where id = post.account_id) as "username" from "post" where "commune_id" = $ and "valid_from" <= $ and ("valid_to" is null or "valid_to" >= $) order by "title" collate "vi-x-icu", "valid_from" desc;
select "post"."id", "post"."role", "post"."title", "post"."other_title", "post"."holder", "post"."unit_id", "post"."village_id", "post"."valid_from", "post"."valid_to", "post"."revision", (select username from account_name where id = post.account_id) as "username" from "post" where "commune_id" = $ order by "title" collate "vi-x-icu", "valid_from" desc;

-- lockPost
select "id" from "post" where "commune_id" = $ and "id" = $ for no key update;
select "post"."id", "post"."role", "post"."title", "post"."other_title", "post"."holder", "post"."unit_id", "post"."village_id", "post"."valid_from", "post"."valid_to", "post"."revision", (select username from account_name where id = post.account_id) as "username" from "post" where "commune_id" = $ and "id" = $;

-- lockPosts
select pg_advisory_xact_lock(hashtextextended($, 0));

-- updatePost
update "post" set "role" = $, "title" = $, "other_title" = $, "holder" = $, "unit_id" = $, "village_id" = $, "valid_from" = $, "valid_to" = $, "account_id" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $;
update "post" set "role" = $, "title" = $, "unit_id" = $, "village_id" = $, "other_title" = $, "holder" = $, "valid_from" = $, "valid_to" = $, "account_id" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $;
