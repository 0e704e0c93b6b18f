-- deleteUnusedSessions
call delete_unused($, 'session', $::uuid[]);

-- standing
select "id" from "session" where "commune_id" = $ and "id" = any($::uuid[]) and "state" = $;
