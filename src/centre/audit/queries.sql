-- kindsOf
select distinct "subject_kind" from "audit_entry" where "commune_id" = $ and "subject_id" = $;

-- listEntries
select "seq", "at", "actor", "act", "subject_kind" as "kind", "subject_id", "before", "after", "reason" from "audit_entry" where "commune_id" = $ and "seq" < $ order by "seq" desc limit $;
select "seq", "at", "actor", "act", "subject_kind" as "kind", "subject_id", "before", "after", "reason" from "audit_entry" where "commune_id" = $ and "subject_id" = $ order by "seq" desc limit $;
select "seq", "at", "actor", "act", "subject_kind" as "kind", "subject_id", "before", "after", "reason" from "audit_entry" where "commune_id" = $ order by "seq" desc limit $;
