-- findPlace
select "id", "level", "name" from "place" where "id" = $ and "code" is not null and ("valid_from" is null or "valid_from" <= $) and ("valid_to" is null or "valid_to" >= $);

-- insertTyped
insert into "place" ("id", "level", "name", "valid_from", "parent_id") values ($, $, $, $, default), ($, $, $, $, $);

-- listPlaces

    select place.id, place.code, place.level, place.name, place.lat, place.lon, place.area_km2 as "areaKm2",
      up.code as "aboveCode", up.name as "aboveName"
    from place
    left join place written on written.id = place.parent_id
    left join place up on up.level = written.level and up.code = written.code
      and coalesce(up.valid_from, '-infinity') <= $::date and coalesce(up.valid_to, 'infinity') >= $::date
    where place.code is not null
      and coalesce(place.valid_from, '-infinity') <= $::date and coalesce(place.valid_to, 'infinity') >= $::date
      and ($::text is null or place.level = $)
      and ($::text is null or up.code = $)
      and ($::text is null or place.folded like '%' || $ || '%')
    order by (place.folded like $ || '%') desc nulls last, length(place.folded), place.name collate "vi-x-icu", place.code
    limit $;
