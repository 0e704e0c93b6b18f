-- How a session is held: where people meet, through the network, from afar by materials, or at a place that is not the centre's (a firm, another
-- school, a field).
alter table session add column mode text not null default 'on-site' check (mode in ('on-site', 'online', 'distance', 'elsewhere'));
