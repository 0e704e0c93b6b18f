-- Whose paper it is: the centre's own, or one that the commune's people's committee issues through the software. Each numbers its own.
alter table official_document add column author text not null default 'centre' check (author in ('centre', 'committee'));
alter table official_document drop constraint official_document_commune_id_year_number_key;
alter table official_document add unique (commune_id, year, author, number);
