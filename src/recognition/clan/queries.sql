-- insert
insert into "clan" ("commune_id", "id", "name", "note", "active", "revision") values ($, $, $, $, $, $) on conflict do nothing returning "id", "name", "note", "active", "revision";

-- listClans

    select clan.id, clan.name, clan.note, clan.active, clan.revision,
      coalesce(array_agg(distinct own.household_id) filter (where own.household_id is not null), '{}') as households,
      coalesce(array_agg(distinct village.name) filter (where village.name is not null), '{}') as villages
    from clan
    left join clan_household own on own.commune_id = clan.commune_id and own.clan_id = clan.id
    left join household_head head on head.commune_id = own.commune_id and head.id = own.household_id
    left join village_name village on village.commune_id = head.commune_id and village.id = head.village_id
    where clan.commune_id = $ and clan.id = $
    group by clan.commune_id, clan.id, clan.name, clan.note, clan.active, clan.revision
    order by clan.name collate "vi-x-icu", clan.id;

    select clan.id, clan.name, clan.note, clan.active, clan.revision,
      coalesce(array_agg(distinct own.household_id) filter (where own.household_id is not null), '{}') as households,
      coalesce(array_agg(distinct village.name) filter (where village.name is not null), '{}') as villages
    from clan
    left join clan_household own on own.commune_id = clan.commune_id and own.clan_id = clan.id
    left join household_head head on head.commune_id = own.commune_id and head.id = own.household_id
    left join village_name village on village.commune_id = head.commune_id and village.id = head.village_id
    where clan.commune_id = $ and true
    group by clan.commune_id, clan.id, clan.name, clan.note, clan.active, clan.revision
    order by clan.name collate "vi-x-icu", clan.id;

-- lock
select "id", "name", "note", "active", "revision" from "clan" where "commune_id" = $ and "id" = $ for update;

-- replaceHouseholds
delete from "clan_household" where "commune_id" = $ and "clan_id" = $;
insert into "clan_household" ("commune_id", "id", "clan_id", "household_id") values ($ …), …;
insert into "clan_household" ("commune_id", "id", "clan_id", "household_id") values ($, $, $, $);

-- update
update "clan" set "name" = $, "note" = $, "active" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "name", "note", "active", "revision";
