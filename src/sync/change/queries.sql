-- forgetNoted
delete from "change" where "commune_id" = $ and "day" < $;

-- horizon

    select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as xid,
      (select system_identifier::text from pg_control_system()) || ' ' || (select oid::text from pg_database where datname = current_database())
        as database;

-- noted
select "xid", "seq", "kind", "record_id", "was" from "change" where "commune_id" = $ and (xid, seq) > ($::bigint, $::bigint) and "xid" < $ order by "xid", "seq" limit $;
