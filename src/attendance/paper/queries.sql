-- programmeName
select "name_vi" from "programme" where "code" = $;
