-- kindsOf
select distinct "subject_kind" from "audit" where "subject_id" = $;

-- listEntries
select "seq", "at", "actor", "act", "subject_kind" as "kind", "subject_id", "before", "after", "reason" from "audit" order by "seq" desc limit $;
select "seq", "at", "actor", "act", "subject_kind" as "kind", "subject_id", "before", "after", "reason" from "audit" where "seq" < $ order by "seq" desc limit $;
select "seq", "at", "actor", "act", "subject_kind" as "kind", "subject_id", "before", "after", "reason" from "audit" where "subject_id" = $ order by "seq" desc limit $;
