-- preferenceOf

    select address_form, language, theme from auth.preference where account_id = $;

-- setPreference
insert into auth.preference (account_id, address_form, language, theme)
    values ($, $, $, $)
    on conflict (account_id) do update set address_form = excluded.address_form, language = excluded.language, theme = excluded.theme;
