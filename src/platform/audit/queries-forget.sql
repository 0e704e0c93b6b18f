-- forgetInAudit
select forget_in_audit($::uuid[]);
