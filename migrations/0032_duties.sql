-- The calendar of duties: what a centre has to do on which day of each year. The usual ones stand in the program; here are those that a centre has
-- written otherwise (under the id of the usual one) or added itself.
create table duty (
  commune_id uuid not null references commune (id),
  id uuid not null,
  code text not null,
  text text not null,
  month int not null check (month between 1 and 12),
  day int not null check (day between 1 and 31),
  source text,
  verified boolean not null,
  -- Days before it on which it is first asked for.
  warn_days int not null check (warn_days between 0 and 120),
  active boolean not null default true,
  revision int not null default 1,
  primary key (commune_id, id),
  unique (commune_id, code)
);

-- A duty of a year that somebody says is done; what records show needs no row.
create table duty_done (
  commune_id uuid not null references commune (id),
  id uuid not null,
  duty_id uuid not null,
  year int not null check (year between 2000 and 2100),
  -- Null: it was said by mistake and taken back.
  done_on date,
  note text,
  revision int not null default 1,
  primary key (commune_id, id),
  unique (commune_id, duty_id, year)
);

do $$ declare name text; begin
  foreach name in array array['duty', 'duty_done'] loop
    call secure_tenant_table(name);
  end loop;
end $$;
