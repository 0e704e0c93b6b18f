-- The commune's books and e-materials: titles with their copies, where they stand, who has borrowed one, how many come to read.
create table library_title (
  commune_id uuid not null references commune (id),
  id uuid not null,
  title text not null,
  author text,
  programme text references programme (code),
  copies int not null check (copies between 0 and 100000),
  -- Where to read it on the network; null for one that is paper alone.
  link text,
  -- In which library or bookcase it stands: that of the ward, of a school, the law bookcase.
  place text,
  -- The class that it is the material of.
  activity_id uuid,
  note text,
  active boolean not null default true,
  revision int not null default 1,
  primary key (commune_id, id),
  foreign key (commune_id, activity_id) references activity (commune_id, id)
);
create index on library_title (commune_id, activity_id);
create index on library_title (programme);

create table library_loan (
  commune_id uuid not null references commune (id),
  id uuid not null,
  title_id uuid not null,
  reader text not null,
  lent_on date not null,
  due_on date,
  back_on date,
  revision int not null default 1,
  primary key (commune_id, id),
  check (due_on >= lent_on),
  check (back_on >= lent_on),
  foreign key (commune_id, title_id) references library_title (commune_id, id)
);
create index on library_loan (commune_id, title_id) where back_on is null;
create index on library_loan (commune_id, title_id);

-- How many came to read at a place on a day: counted, never by name.
create table library_reading (
  commune_id uuid not null references commune (id),
  id uuid not null,
  on_day date not null,
  place text,
  readers int not null check (readers between 0 and 100000),
  note text,
  revision int not null default 1,
  primary key (commune_id, id)
);

do $$ declare name text; begin
  foreach name in array array['library_title', 'library_loan', 'library_reading'] loop
    call secure_tenant_table(name);
  end loop;
end $$;

-- What everybody may know: the titles and how many of each can be had. No reader is named.
create view library_shelf with (security_invoker = true) as
  select title.commune_id, title.id, title.title, title.author, title.programme, title.copies, title.link, title.place,
    title.copies - (select count(*)::int from library_loan loan
      where loan.commune_id = title.commune_id and loan.title_id = title.id and loan.back_on is null) as here
  from library_title title where title.active;
grant select on library_shelf to langhoc_app;
