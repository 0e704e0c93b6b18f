-- findRow
select "id", "year", "title", "founded_by", "held_on", "place", "quorum_percent", "opinions", "revision" from "council" where "commune_id" = $ and "id" = $;

-- insertRow
insert into "council" ("commune_id", "id", "year", "title", "founded_by", "held_on", "place", "quorum_percent", "opinions") values ($, $, $, $, $, $, $, $, $) on conflict ("commune_id", "id") do nothing;

-- insertVotes
insert into "council_vote" ("commune_id", "id", "council_id", "member_id", "candidacy_id", "vote") values ($ …), …;
insert into "council_vote" ("commune_id", "id", "council_id", "member_id", "candidacy_id", "vote") values ($, $, $, $, $, $);

-- listConcerned

    select distinct council.id as "councilId", member.id as "memberId", candidacy.id as "candidacyId"
    from council
    join council_member member on member.commune_id = council.commune_id and member.council_id = council.id
    left join household_member home on home.commune_id = member.commune_id and home.resident_id = member.resident_id
      and council.held_on between home.from_day and home.to_day
    join candidacy on candidacy.commune_id = council.commune_id and candidacy.year = council.year
    left join household_member own on own.commune_id = candidacy.commune_id and own.resident_id = candidacy.resident_id
      and council.held_on between own.from_day and own.to_day
    left join clan_household clan on clan.commune_id = candidacy.commune_id and clan.clan_id = candidacy.clan_id
      and clan.household_id = home.household_id
    where council.commune_id = $ and council.id = any($::uuid[])
      and (candidacy.resident_id = member.resident_id or candidacy.household_id = home.household_id
        or own.household_id = home.household_id or clan.household_id is not null or candidacy.unit_id = member.unit_id);

-- listMembers
select "council_id", "id", "name", "title", "role", "present", "resident_id", "unit_id" from "council_member" where "commune_id" = $ and "council_id" = any($) order by "council_id", "position";

-- listRows
select "id", "year", "title", "founded_by", "held_on", "place", "quorum_percent", "opinions", "revision" from "council" where "commune_id" = $ and "year" = $ order by "held_on" desc, "id";

-- listVotes
select "council_id", "member_id", "candidacy_id", "vote" from "council_vote" where "commune_id" = $ and "council_id" = any($) order by "candidacy_id", "member_id";

-- lockRow
select "id", "year", "title", "founded_by", "held_on", "place", "quorum_percent", "opinions", "revision" from "council" where "commune_id" = $ and "id" = $ for update;

-- replaceMembers
delete from "council_member" where "commune_id" = $ and "council_id" = $;
insert into "council_member" ("commune_id", "council_id", "position", "id", "name", "title", "role", "present", "resident_id", "unit_id") values ($ …), …;
insert into "council_member" ("commune_id", "council_id", "position", "id", "name", "title", "role", "present", "resident_id", "unit_id") values ($, $, $, $, $, $, $, $, $, $);

-- updateRow
update "council" set "year" = $, "title" = $, "founded_by" = $, "held_on" = $, "place" = $, "quorum_percent" = $, "opinions" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id";
