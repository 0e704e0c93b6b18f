-- donationsBetween
select "id", "donor", "donor_kind", "received_on", "amount", "goods", "worth", "activity_id", "voucher_number", "note", "void_reason", "revision" from "donation" where "commune_id" = $ and "received_on" >= $ and "received_on" <= $ and "void_reason" is null order by "received_on", "id";

-- insert
insert into "donation" ("commune_id", "id", "donor", "donor_kind", "received_on", "amount", "goods", "worth", "activity_id", "voucher_number", "note", "void_reason", "revision") values ($, $, $, $, $, $, $, $, $, $, $, $, $) on conflict do nothing returning "id", "donor", "donor_kind", "received_on", "amount", "goods", "worth", "activity_id", "voucher_number", "note", "void_reason", "revision";

-- listDonationRows
select "id", "donor", "donor_kind", "received_on", "amount", "goods", "worth", "activity_id", "voucher_number", "note", "void_reason", "revision" from "donation" where "commune_id" = $ and "activity_id" = $ order by "received_on" desc, "id";
select "id", "donor", "donor_kind", "received_on", "amount", "goods", "worth", "activity_id", "voucher_number", "note", "void_reason", "revision" from "donation" where "commune_id" = $ and "received_on" >= $ and "received_on" <= $ order by "received_on" desc, "id";

-- lock
select "id", "donor", "donor_kind", "received_on", "amount", "goods", "worth", "activity_id", "voucher_number", "note", "void_reason", "revision" from "donation" where "commune_id" = $ and "id" = $ for update;

-- update
update "donation" set "donor" = $, "donor_kind" = $, "received_on" = $, "amount" = $, "goods" = $, "worth" = $, "activity_id" = $, "voucher_number" = $, "note" = $, "void_reason" = $, "revision" = "revision" + $ where "commune_id" = $ and "id" = $ and "revision" = $ returning "id", "donor", "donor_kind", "received_on", "amount", "goods", "worth", "activity_id", "voucher_number", "note", "void_reason", "revision";
