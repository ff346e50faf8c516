create schema calendar;

-- A published state of a jurisdiction's holidays and exchanged days. Edition 0 is what Paodao ships.
create table calendar.edition (
    jurisdiction uuid not null references organization.jurisdiction (id),
    number integer not null check (number > 0),
    -- the notice or the reason for the change
    reason text not null,
    made_at timestamptz not null default now(),
    made_by uuid not null,
    made_by_name text not null,
    primary key (jurisdiction, number)
);

-- A day that is not as its weekday, from one edition until before another, so that an old deadline can be counted again.
create table calendar.special_day (
    jurisdiction uuid not null,
    day date not null,
    since_edition integer not null,
    until_edition integer,
    -- the year whose notice arranges it: 31 December may belong to the next
    year integer not null,
    works boolean not null,
    name text not null,
    source text not null,
    primary key (jurisdiction, day, since_edition),
    foreign key (jurisdiction, since_edition) references calendar.edition (jurisdiction, number),
    check (until_edition > since_edition)
);
