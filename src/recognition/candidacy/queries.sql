-- countStates

    select candidacy.model, candidacy.year, candidacy.state, count(*)::int as count
    from candidacy
    left join household_member home on home.commune_id = candidacy.commune_id and home.resident_id = candidacy.resident_id
      and candidacy.registered_on between home.from_day and home.to_day
    left join household_place stood on stood.commune_id = candidacy.commune_id
      and stood.household_id = coalesce(candidacy.household_id, home.household_id) and candidacy.registered_on between stood.from_day and stood.to_day
    where candidacy.commune_id = $ and candidacy.year >= $
      and coalesce(candidacy.village_id, stood.village_id) = $
    group by candidacy.model, candidacy.year, candidacy.state
    order by candidacy.year, candidacy.model, candidacy.state;

    select candidacy.model, candidacy.year, candidacy.state, count(*)::int as count
    from candidacy
    left join household_member home on home.commune_id = candidacy.commune_id and home.resident_id = candidacy.resident_id
      and candidacy.registered_on between home.from_day and home.to_day
    left join household_place stood on stood.commune_id = candidacy.commune_id
      and stood.household_id = coalesce(candidacy.household_id, home.household_id) and candidacy.registered_on between stood.from_day and stood.to_day
    where candidacy.commune_id = $ and candidacy.year >= $
      and true
    group by candidacy.model, candidacy.year, candidacy.state
    order by candidacy.year, candidacy.model, candidacy.state;

-- countYearsHeld

    select candidacy.id, count(*)::int as years
    from candidacy
    join candidacy held on held.commune_id = candidacy.commune_id and held.model = candidacy.model and held.state = 'recognised'
      and held.year <= candidacy.year and coalesce(held.household_id, held.clan_id, held.village_id, held.unit_id, held.resident_id, held.commune_id)
        = coalesce(candidacy.household_id, candidacy.clan_id, candidacy.village_id, candidacy.unit_id, candidacy.resident_id, candidacy.commune_id)
    where candidacy.commune_id = $ and candidacy.id = any($::uuid[])
    group by candidacy.id;

-- deleteRows
delete from "candidacy" where "commune_id" = $ and "id" = any($);

-- findFile
select "file"."name", "file"."media_type", "file"."bytes", "file"."sha256" from "candidacy_file" as "link" inner join "stored_file" as "file" on "file"."commune_id" = "link"."commune_id" and "file"."id" = "link"."file_id" where "link"."commune_id" = $ and "link"."candidacy_id" = $ and "file"."id" = $;

-- findYear
select "id", "year", "assess_from", "assess_to", "revision" from "recognition_year" where "commune_id" = $ and "year" = $;

-- freezeRow
update "candidacy" set "frozen" = $::jsonb, "valid_to" = $ where "commune_id" = $ and "id" = $;

-- insertRows
insert into "candidacy" ("commune_id", "id", "model", "year", "set_id", "set_version", "registered_on", "carried_from", "household_id", "clan_id", "village_id", "unit_id", "resident_id") values ($ …), …;
insert into "candidacy" ("commune_id", "id", "model", "year", "set_id", "set_version", "registered_on", "carried_from", "household_id", "clan_id", "village_id", "unit_id", "resident_id") values ($, $, $, $, $, $, $, $, $, $, $, $, $);

-- linkFile
insert into "candidacy_file" ("commune_id", "id", "candidacy_id", "code", "file_id") values ($, $, $, $, $) on conflict do nothing;

-- listBegun

    select candidacy.id from candidacy
    where candidacy.commune_id = $ and candidacy.id = any($::uuid[]) and (candidacy.state <> 'registered'
      or candidacy.revision > 1
      or exists (select from candidacy_score score where score.commune_id = $ and score.candidacy_id = candidacy.id)
      or exists (select from candidacy_file link where link.commune_id = $ and link.candidacy_id = candidacy.id));

-- listClaims
select "candidacy_id", "code", "claim", "not_applicable", "reason" from "candidacy_score" where "commune_id" = $ and "candidacy_id" = any($) order by "candidacy_id", "code";

-- listFiles
select "link"."candidacy_id", "link"."code", "file"."id", "file"."name", "file"."sha256", "file"."media_type" from "candidacy_file" as "link" inner join "stored_file" as "file" on "file"."commune_id" = "link"."commune_id" and "file"."id" = "link"."file_id" where "link"."commune_id" = $ and "link"."candidacy_id" = any($) order by "file"."added_at", "file"."id", "link"."code";

-- listOfPerson

    select model, year, registered_on as "registeredOn", state from candidacy
    where candidacy.commune_id = $ and (candidacy.resident_id = $
      or candidacy.household_id in (select home.household_id from household_member home
        where home.commune_id = $ and home.resident_id = $
          and candidacy.registered_on between home.from_day and home.to_day))
    order by year desc, model;

-- listRows

    select candidacy.id, candidacy.model, candidacy.year,
      coalesce(candidacy.household_id, candidacy.clan_id, candidacy.village_id, candidacy.unit_id, candidacy.resident_id, candidacy.commune_id)
        as "subjectId",
      coalesce(resident.name, head.head_name, clan.name, own_village.kind || ' ' || own_village.name, unit.name, commune.name, '—') as name,
      head.code, coalesce(candidacy.village_id, stood.village_id) as "villageId", coalesce(own_village.name, village.name) as "villageName",
      case when stands.village_id <> stood.village_id then now_village.name end as "nowVillageName",
      candidacy.set_id as "setId", candidacy.set_version as "setVersion", candidacy.registered_on as "registeredOn", candidacy.state, candidacy.carried_from as "carriedFrom",
      candidacy.council_id as "councilId", candidacy.decision_id as "decisionId", candidacy.frozen, candidacy.valid_to as "validTo",
      candidacy.revision, coalesce(candidacy.resident_id, head.head_id) as "personId", certificate.number as "certificateNumber", certificate.code as "certificateCode"
    from candidacy
    left join resident_summary resident on resident.commune_id = candidacy.commune_id and resident.id = candidacy.resident_id
    left join household_member home on home.commune_id = candidacy.commune_id and home.resident_id = candidacy.resident_id
      and candidacy.registered_on between home.from_day and home.to_day
    left join household_head head on head.commune_id = candidacy.commune_id and head.id = candidacy.household_id
    left join household_place stood on stood.commune_id = candidacy.commune_id
      and stood.household_id = coalesce(candidacy.household_id, home.household_id) and candidacy.registered_on between stood.from_day and stood.to_day
    left join household_place stands on stands.commune_id = candidacy.commune_id
      and stands.household_id = coalesce(candidacy.household_id, home.household_id) and stands.to_day = 'infinity'
    left join village_name village on village.commune_id = candidacy.commune_id and village.id = stood.village_id
    left join village_name now_village on now_village.commune_id = candidacy.commune_id and now_village.id = stands.village_id
    left join village_name own_village on own_village.commune_id = candidacy.commune_id and own_village.id = candidacy.village_id
    left join clan on clan.commune_id = candidacy.commune_id and clan.id = candidacy.clan_id
    left join unit_name unit on unit.commune_id = candidacy.commune_id and unit.id = candidacy.unit_id
    left join commune on commune.id = candidacy.commune_id and candidacy.model = 'commune'
    left join title_certificate certificate on certificate.commune_id = candidacy.commune_id and certificate.candidacy_id = candidacy.id
    where candidacy.commune_id = $ and candidacy.council_id = $
    order by coalesce(own_village.name, village.name) collate "vi-x-icu" nulls last,
      coalesce(resident.name, head.head_name, clan.name, unit.name) collate "vi-x-icu", head.code, candidacy.id;

    select candidacy.id, candidacy.model, candidacy.year,
      coalesce(candidacy.household_id, candidacy.clan_id, candidacy.village_id, candidacy.unit_id, candidacy.resident_id, candidacy.commune_id)
        as "subjectId",
      coalesce(resident.name, head.head_name, clan.name, own_village.kind || ' ' || own_village.name, unit.name, commune.name, '—') as name,
      head.code, coalesce(candidacy.village_id, stood.village_id) as "villageId", coalesce(own_village.name, village.name) as "villageName",
      case when stands.village_id <> stood.village_id then now_village.name end as "nowVillageName",
      candidacy.set_id as "setId", candidacy.set_version as "setVersion", candidacy.registered_on as "registeredOn", candidacy.state, candidacy.carried_from as "carriedFrom",
      candidacy.council_id as "councilId", candidacy.decision_id as "decisionId", candidacy.frozen, candidacy.valid_to as "validTo",
      candidacy.revision, coalesce(candidacy.resident_id, head.head_id) as "personId", certificate.number as "certificateNumber", certificate.code as "certificateCode"
    from candidacy
    left join resident_summary resident on resident.commune_id = candidacy.commune_id and resident.id = candidacy.resident_id
    left join household_member home on home.commune_id = candidacy.commune_id and home.resident_id = candidacy.resident_id
      and candidacy.registered_on between home.from_day and home.to_day
    left join household_head head on head.commune_id = candidacy.commune_id and head.id = candidacy.household_id
    left join household_place stood on stood.commune_id = candidacy.commune_id
      and stood.household_id = coalesce(candidacy.household_id, home.household_id) and candidacy.registered_on between stood.from_day and stood.to_day
    left join household_place stands on stands.commune_id = candidacy.commune_id
      and stands.household_id = coalesce(candidacy.household_id, home.household_id) and stands.to_day = 'infinity'
    left join village_name village on village.commune_id = candidacy.commune_id and village.id = stood.village_id
    left join village_name now_village on now_village.commune_id = candidacy.commune_id and now_village.id = stands.village_id
    left join village_name own_village on own_village.commune_id = candidacy.commune_id and own_village.id = candidacy.village_id
    left join clan on clan.commune_id = candidacy.commune_id and clan.id = candidacy.clan_id
    left join unit_name unit on unit.commune_id = candidacy.commune_id and unit.id = candidacy.unit_id
    left join commune on commune.id = candidacy.commune_id and candidacy.model = 'commune'
    left join title_certificate certificate on certificate.commune_id = candidacy.commune_id and certificate.candidacy_id = candidacy.id
    where candidacy.commune_id = $ and candidacy.id = any($::uuid[])
    order by coalesce(own_village.name, village.name) collate "vi-x-icu" nulls last,
      coalesce(resident.name, head.head_name, clan.name, unit.name) collate "vi-x-icu", head.code, candidacy.id;

    select candidacy.id, candidacy.model, candidacy.year,
      coalesce(candidacy.household_id, candidacy.clan_id, candidacy.village_id, candidacy.unit_id, candidacy.resident_id, candidacy.commune_id)
        as "subjectId",
      coalesce(resident.name, head.head_name, clan.name, own_village.kind || ' ' || own_village.name, unit.name, commune.name, '—') as name,
      head.code, coalesce(candidacy.village_id, stood.village_id) as "villageId", coalesce(own_village.name, village.name) as "villageName",
      case when stands.village_id <> stood.village_id then now_village.name end as "nowVillageName",
      candidacy.set_id as "setId", candidacy.set_version as "setVersion", candidacy.registered_on as "registeredOn", candidacy.state, candidacy.carried_from as "carriedFrom",
      candidacy.council_id as "councilId", candidacy.decision_id as "decisionId", candidacy.frozen, candidacy.valid_to as "validTo",
      candidacy.revision, coalesce(candidacy.resident_id, head.head_id) as "personId", certificate.number as "certificateNumber", certificate.code as "certificateCode"
    from candidacy
    left join resident_summary resident on resident.commune_id = candidacy.commune_id and resident.id = candidacy.resident_id
    left join household_member home on home.commune_id = candidacy.commune_id and home.resident_id = candidacy.resident_id
      and candidacy.registered_on between home.from_day and home.to_day
    left join household_head head on head.commune_id = candidacy.commune_id and head.id = candidacy.household_id
    left join household_place stood on stood.commune_id = candidacy.commune_id
      and stood.household_id = coalesce(candidacy.household_id, home.household_id) and candidacy.registered_on between stood.from_day and stood.to_day
    left join household_place stands on stands.commune_id = candidacy.commune_id
      and stands.household_id = coalesce(candidacy.household_id, home.household_id) and stands.to_day = 'infinity'
    left join village_name village on village.commune_id = candidacy.commune_id and village.id = stood.village_id
    left join village_name now_village on now_village.commune_id = candidacy.commune_id and now_village.id = stands.village_id
    left join village_name own_village on own_village.commune_id = candidacy.commune_id and own_village.id = candidacy.village_id
    left join clan on clan.commune_id = candidacy.commune_id and clan.id = candidacy.clan_id
    left join unit_name unit on unit.commune_id = candidacy.commune_id and unit.id = candidacy.unit_id
    left join commune on commune.id = candidacy.commune_id and candidacy.model = 'commune'
    left join title_certificate certificate on certificate.commune_id = candidacy.commune_id and certificate.candidacy_id = candidacy.id
    where candidacy.commune_id = $ and candidacy.year = $
    order by coalesce(own_village.name, village.name) collate "vi-x-icu" nulls last,
      coalesce(resident.name, head.head_name, clan.name, unit.name) collate "vi-x-icu", head.code, candidacy.id;

    select candidacy.id, candidacy.model, candidacy.year,
      coalesce(candidacy.household_id, candidacy.clan_id, candidacy.village_id, candidacy.unit_id, candidacy.resident_id, candidacy.commune_id)
        as "subjectId",
      coalesce(resident.name, head.head_name, clan.name, own_village.kind || ' ' || own_village.name, unit.name, commune.name, '—') as name,
      head.code, coalesce(candidacy.village_id, stood.village_id) as "villageId", coalesce(own_village.name, village.name) as "villageName",
      case when stands.village_id <> stood.village_id then now_village.name end as "nowVillageName",
      candidacy.set_id as "setId", candidacy.set_version as "setVersion", candidacy.registered_on as "registeredOn", candidacy.state, candidacy.carried_from as "carriedFrom",
      candidacy.council_id as "councilId", candidacy.decision_id as "decisionId", candidacy.frozen, candidacy.valid_to as "validTo",
      candidacy.revision, coalesce(candidacy.resident_id, head.head_id) as "personId", certificate.number as "certificateNumber", certificate.code as "certificateCode"
    from candidacy
    left join resident_summary resident on resident.commune_id = candidacy.commune_id and resident.id = candidacy.resident_id
    left join household_member home on home.commune_id = candidacy.commune_id and home.resident_id = candidacy.resident_id
      and candidacy.registered_on between home.from_day and home.to_day
    left join household_head head on head.commune_id = candidacy.commune_id and head.id = candidacy.household_id
    left join household_place stood on stood.commune_id = candidacy.commune_id
      and stood.household_id = coalesce(candidacy.household_id, home.household_id) and candidacy.registered_on between stood.from_day and stood.to_day
    left join household_place stands on stands.commune_id = candidacy.commune_id
      and stands.household_id = coalesce(candidacy.household_id, home.household_id) and stands.to_day = 'infinity'
    left join village_name village on village.commune_id = candidacy.commune_id and village.id = stood.village_id
    left join village_name now_village on now_village.commune_id = candidacy.commune_id and now_village.id = stands.village_id
    left join village_name own_village on own_village.commune_id = candidacy.commune_id and own_village.id = candidacy.village_id
    left join clan on clan.commune_id = candidacy.commune_id and clan.id = candidacy.clan_id
    left join unit_name unit on unit.commune_id = candidacy.commune_id and unit.id = candidacy.unit_id
    left join commune on commune.id = candidacy.commune_id and candidacy.model = 'commune'
    left join title_certificate certificate on certificate.commune_id = candidacy.commune_id and certificate.candidacy_id = candidacy.id
    where candidacy.commune_id = $ and candidacy.year = $ and candidacy.model = $
    order by coalesce(own_village.name, village.name) collate "vi-x-icu" nulls last,
      coalesce(resident.name, head.head_name, clan.name, unit.name) collate "vi-x-icu", head.code, candidacy.id;

    select candidacy.id, candidacy.model, candidacy.year,
      coalesce(candidacy.household_id, candidacy.clan_id, candidacy.village_id, candidacy.unit_id, candidacy.resident_id, candidacy.commune_id)
        as "subjectId",
      coalesce(resident.name, head.head_name, clan.name, own_village.kind || ' ' || own_village.name, unit.name, commune.name, '—') as name,
      head.code, coalesce(candidacy.village_id, stood.village_id) as "villageId", coalesce(own_village.name, village.name) as "villageName",
      case when stands.village_id <> stood.village_id then now_village.name end as "nowVillageName",
      candidacy.set_id as "setId", candidacy.set_version as "setVersion", candidacy.registered_on as "registeredOn", candidacy.state, candidacy.carried_from as "carriedFrom",
      candidacy.council_id as "councilId", candidacy.decision_id as "decisionId", candidacy.frozen, candidacy.valid_to as "validTo",
      candidacy.revision, coalesce(candidacy.resident_id, head.head_id) as "personId", certificate.number as "certificateNumber", certificate.code as "certificateCode"
    from candidacy
    left join resident_summary resident on resident.commune_id = candidacy.commune_id and resident.id = candidacy.resident_id
    left join household_member home on home.commune_id = candidacy.commune_id and home.resident_id = candidacy.resident_id
      and candidacy.registered_on between home.from_day and home.to_day
    left join household_head head on head.commune_id = candidacy.commune_id and head.id = candidacy.household_id
    left join household_place stood on stood.commune_id = candidacy.commune_id
      and stood.household_id = coalesce(candidacy.household_id, home.household_id) and candidacy.registered_on between stood.from_day and stood.to_day
    left join household_place stands on stands.commune_id = candidacy.commune_id
      and stands.household_id = coalesce(candidacy.household_id, home.household_id) and stands.to_day = 'infinity'
    left join village_name village on village.commune_id = candidacy.commune_id and village.id = stood.village_id
    left join village_name now_village on now_village.commune_id = candidacy.commune_id and now_village.id = stands.village_id
    left join village_name own_village on own_village.commune_id = candidacy.commune_id and own_village.id = candidacy.village_id
    left join clan on clan.commune_id = candidacy.commune_id and clan.id = candidacy.clan_id
    left join unit_name unit on unit.commune_id = candidacy.commune_id and unit.id = candidacy.unit_id
    left join commune on commune.id = candidacy.commune_id and candidacy.model = 'commune'
    left join title_certificate certificate on certificate.commune_id = candidacy.commune_id and certificate.candidacy_id = candidacy.id
    where candidacy.commune_id = $ and candidacy.year = $ and candidacy.model = $ and coalesce(candidacy.village_id, stood.village_id) = $
    order by coalesce(own_village.name, village.name) collate "vi-x-icu" nulls last,
      coalesce(resident.name, head.head_name, clan.name, unit.name) collate "vi-x-icu", head.code, candidacy.id;

    select candidacy.id, candidacy.model, candidacy.year,
      coalesce(candidacy.household_id, candidacy.clan_id, candidacy.village_id, candidacy.unit_id, candidacy.resident_id, candidacy.commune_id)
        as "subjectId",
      coalesce(resident.name, head.head_name, clan.name, own_village.kind || ' ' || own_village.name, unit.name, commune.name, '—') as name,
      head.code, coalesce(candidacy.village_id, stood.village_id) as "villageId", coalesce(own_village.name, village.name) as "villageName",
      case when stands.village_id <> stood.village_id then now_village.name end as "nowVillageName",
      candidacy.set_id as "setId", candidacy.set_version as "setVersion", candidacy.registered_on as "registeredOn", candidacy.state, candidacy.carried_from as "carriedFrom",
      candidacy.council_id as "councilId", candidacy.decision_id as "decisionId", candidacy.frozen, candidacy.valid_to as "validTo",
      candidacy.revision, coalesce(candidacy.resident_id, head.head_id) as "personId", certificate.number as "certificateNumber", certificate.code as "certificateCode"
    from candidacy
    left join resident_summary resident on resident.commune_id = candidacy.commune_id and resident.id = candidacy.resident_id
    left join household_member home on home.commune_id = candidacy.commune_id and home.resident_id = candidacy.resident_id
      and candidacy.registered_on between home.from_day and home.to_day
    left join household_head head on head.commune_id = candidacy.commune_id and head.id = candidacy.household_id
    left join household_place stood on stood.commune_id = candidacy.commune_id
      and stood.household_id = coalesce(candidacy.household_id, home.household_id) and candidacy.registered_on between stood.from_day and stood.to_day
    left join household_place stands on stands.commune_id = candidacy.commune_id
      and stands.household_id = coalesce(candidacy.household_id, home.household_id) and stands.to_day = 'infinity'
    left join village_name village on village.commune_id = candidacy.commune_id and village.id = stood.village_id
    left join village_name now_village on now_village.commune_id = candidacy.commune_id and now_village.id = stands.village_id
    left join village_name own_village on own_village.commune_id = candidacy.commune_id and own_village.id = candidacy.village_id
    left join clan on clan.commune_id = candidacy.commune_id and clan.id = candidacy.clan_id
    left join unit_name unit on unit.commune_id = candidacy.commune_id and unit.id = candidacy.unit_id
    left join commune on commune.id = candidacy.commune_id and candidacy.model = 'commune'
    left join title_certificate certificate on certificate.commune_id = candidacy.commune_id and certificate.candidacy_id = candidacy.id
    where candidacy.commune_id = $ and candidacy.year = $ and coalesce(candidacy.village_id, stood.village_id) = $
    order by coalesce(own_village.name, village.name) collate "vi-x-icu" nulls last,
      coalesce(resident.name, head.head_name, clan.name, unit.name) collate "vi-x-icu", head.code, candidacy.id;

-- listTaken

    select id, state, coalesce(household_id, clan_id, village_id, unit_id, resident_id, commune_id) as "subjectId" from candidacy
    where commune_id = $ and model = $ and year = $
      and coalesce(household_id, clan_id, village_id, unit_id, resident_id, commune_id) = any($::uuid[]);

-- listYearsOf

    select id, year, state, valid_to as "validTo" from candidacy
    where commune_id = $ and model = $ and id <> $
      and coalesce(household_id, clan_id, village_id, unit_id, resident_id, commune_id) = $
    order by year desc;

-- lockStates
select "id", "state" from "candidacy" where "commune_id" = $ and "id" = any($) order by "id" for update;

-- moveRows
update "candidacy" set "state" = $, "council_id" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = any($);
update "candidacy" set "state" = $, "decision_id" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = any($);
update "candidacy" set "state" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = any($);

-- replaceClaims
delete from "candidacy_score" where "commune_id" = $ and "candidacy_id" = $;
insert into "candidacy_score" ("commune_id", "id", "candidacy_id", "code", "claim", "not_applicable", "reason") values ($ …), …;
insert into "candidacy_score" ("commune_id", "id", "candidacy_id", "code", "claim", "not_applicable", "reason") values ($, $, $, $, $, $, $);

-- saveYear
insert into "recognition_year" ("commune_id", "id", "year", "assess_from", "assess_to") values ($, $, $, $, $) on conflict ("commune_id", "year") do update set "assess_from" = $, "assess_to" = $, "revision" = "recognition_year"."revision" + $;

-- updateRow
update "candidacy" set "set_id" = $, "set_version" = $, "registered_on" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id";

-- writeSet
update "candidacy" set "set_id" = $, "set_version" = $ where "commune_id" = $ and "id" = any($);
