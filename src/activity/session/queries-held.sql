-- addFlags
update "session" set "flags" = flags || $::text[] where "commune_id" = $ and "id" = $;

-- lockSession
select "id" from "session" where "commune_id" = $ and "id" = $ for no key update;

-- minutesOf
select "id" as "session_id", "revision", "minutes" from "session" where "commune_id" = $ and "activity_id" = $ order by "starts_at";

-- setHeld
update "session" set "state" = $, "flags" = $, "flag_reason" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $;

-- writeHeadcount
update "session" set "headcount" = $, "headcount_source" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $;

-- writeMinutes
update "session" set "minutes" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $;
