-- findGuest
select "guest"."id", "guest"."activity_id", "guest"."name", "guest"."post", "guest"."unit_id", "unit"."name" as "unit_name", "guest"."seats", "guest"."invitation_id", "guest"."invitation_number", "paper"."number", "paper"."symbol", "paper"."issued_on" as "invited_on", "guest"."answer", "guest"."came", "guest"."came_seats", "guest"."note", "guest"."position", "guest"."revision" from "guest" left join "unit_name" as "unit" on "unit"."commune_id" = "guest"."commune_id" and "unit"."id" = "guest"."unit_id" left join "document_number" as "paper" on "paper"."commune_id" = "guest"."commune_id" and "paper"."id" = "guest"."invitation_id" where "guest"."commune_id" = $ and "guest"."id" = $;

-- insertGuest
insert into "guest" ("commune_id", "id", "activity_id", "post", "unit_id", "seats", "invitation_number", "answer", "came", "came_seats", "note", "position", "name", "folded") values ($, $, $, $, $, $, $, $, $, $, $, $, $, $);

-- listGuestRows
select "guest"."id", "guest"."activity_id", "guest"."name", "guest"."post", "guest"."unit_id", "unit"."name" as "unit_name", "guest"."seats", "guest"."invitation_id", "guest"."invitation_number", "paper"."number", "paper"."symbol", "paper"."issued_on" as "invited_on", "guest"."answer", "guest"."came", "guest"."came_seats", "guest"."note", "guest"."position", "guest"."revision" from "guest" left join "unit_name" as "unit" on "unit"."commune_id" = "guest"."commune_id" and "unit"."id" = "guest"."unit_id" left join "document_number" as "paper" on "paper"."commune_id" = "guest"."commune_id" and "paper"."id" = "guest"."invitation_id" where "guest"."commune_id" = $ and "guest"."activity_id" = $ order by "guest"."position", "guest"."id";

-- removeGuest
delete from "guest" where "commune_id" = $ and "id" = $;

-- setInvitation
update "guest" set "invitation_id" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = any($);

-- updateGuest
update "guest" set "post" = $, "unit_id" = $, "seats" = $, "invitation_number" = $, "answer" = $, "came" = $, "came_seats" = $, "note" = $, "position" = $, "name" = $, "folded" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $;
