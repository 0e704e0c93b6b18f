-- accountOfCommune

    select u.id, u.username, u.name, (select json_agg(json_build_object('id', p.id, 'title', p.title, 'role', p.role, 'validTo', p.valid_to) order by p.valid_from)
  from post p where p.account_id = u.id and p.commune_id = $) as posts, null as signed_in_at
    from account_name u
    where u.id = $ and exists (select from post p where p.account_id = u.id and p.commune_id = $);

    select u.id, u.username, u.name, (select json_agg(json_build_object('id', p.id, 'title', p.title, 'role', p.role, 'validTo', p.valid_to) order by p.valid_from)
  from post p where p.account_id = u.id and p.commune_id = $) as posts, null as signed_in_at
    from account_name u
    where u.username = $ and exists (select from post p where p.account_id = u.id and p.commune_id = $);

-- findAccount

    select id, username, name from account_name where username = $;

-- giveAccount
update "post" set "account_id" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "account_id" is null;

-- listAccounts

    select u.id, u.username, u.name, (select json_agg(json_build_object('id', p.id, 'title', p.title, 'role', p.role, 'validTo', p.valid_to) order by p.valid_from)
  from post p where p.account_id = u.id and p.commune_id = $) as posts,
      (select max(s.at) from account_sign_in s where s.account_id = u.id) as signed_in_at
    from account_name u
    where exists (select from post p where p.account_id = u.id and p.commune_id = $)
    order by u.username;

-- lookAs
select set_config('app.account', $, true);

-- postsOfAccount
select "id", "commune_id" from "post" where "account_id" = $;

-- worksElsewhere
select "id" from "post" where "account_id" = $ and "commune_id" <> $ and "role" is not null and "valid_from" <= $ and ("valid_to" is null or "valid_to" >= $) limit $;
