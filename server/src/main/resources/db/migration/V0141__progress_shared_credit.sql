-- An achievement that several units claim, with the share of each; the office registers it.
create table progress.shared_credit (
    jurisdiction uuid not null,
    id uuid not null,
    -- the form that registered it: sent twice, it is kept once
    request_key text not null,
    round uuid not null,
    -- the newest version, so that a stale form is told
    version integer not null,
    primary key (jurisdiction, id),
    unique (jurisdiction, request_key),
    foreign key (jurisdiction, round) references progress.round (jurisdiction, id)
);

create index shared_credit_of_round on progress.shared_credit (jurisdiction, round);

-- What it said from a time on. A version never changes.
create table progress.shared_credit_version (
    jurisdiction uuid not null,
    credit uuid not null,
    number integer not null check (number > 0),
    name text not null,
    reason text not null,
    withdrawn boolean not null,
    said_at timestamptz not null,
    said_by uuid not null,
    said_by_name text not null,
    primary key (jurisdiction, credit, number),
    foreign key (jurisdiction, credit) references progress.shared_credit (jurisdiction, id)
);

create table progress.shared_credit_part (
    jurisdiction uuid not null,
    credit uuid not null,
    number integer not null,
    position integer not null,
    unit uuid not null,
    -- the report of the round on which it stands; null for all of the unit's
    item uuid,
    -- percent; the shares of a version make 100
    share numeric(5, 2) not null check (share > 0 and share < 100),
    primary key (jurisdiction, credit, number, position),
    foreign key (jurisdiction, credit, number) references progress.shared_credit_version (jurisdiction, credit, number),
    foreign key (jurisdiction, unit) references organization.unit (jurisdiction, id)
);

create index shared_credit_part_of_unit on progress.shared_credit_part (jurisdiction, unit);
