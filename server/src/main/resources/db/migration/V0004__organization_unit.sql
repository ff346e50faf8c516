create schema organization;

-- A district, city, province or the nation: whose plans, units and accounts are kept apart.
create table organization.jurisdiction (
    id uuid primary key,
    code text not null unique,
    name text not null,
    level text not null,
    parent uuid references organization.jurisdiction (id)
);

create table organization.unit (
    jurisdiction uuid not null references organization.jurisdiction (id),
    id uuid not null,
    name text not null,
    full_name text,
    kind text not null,
    division_code text,
    credit_code text,
    parent uuid,
    position integer not null default 0,
    version integer not null default 1,
    primary key (jurisdiction, id),
    foreign key (jurisdiction, parent) references organization.unit (jurisdiction, id),
    unique (jurisdiction, name)
);

-- Other names under which a unit is printed; a name means one unit at a time.
create table organization.alias (
    jurisdiction uuid not null,
    name text not null,
    unit uuid not null,
    since date not null default '-infinity',
    until date not null default 'infinity',
    primary key (jurisdiction, name, since),
    foreign key (jurisdiction, unit) references organization.unit (jurisdiction, id)
);

create index alias_by_unit on organization.alias (jurisdiction, unit);
