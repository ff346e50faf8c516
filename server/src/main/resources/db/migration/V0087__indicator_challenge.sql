-- What a person says where no number can: a target in words, or one that a superior has yet to set.
create table indicator.opinion (
    jurisdiction uuid not null,
    series bigint not null,
    period text collate "C" not null,
    light text not null check (light in ('GREEN', 'YELLOW', 'RED', 'BLUE')),
    reason text not null,
    version integer not null default 1,
    said_at timestamptz not null,
    said_by uuid not null,
    said_by_name text not null,
    primary key (jurisdiction, series, period),
    foreign key (jurisdiction, series) references indicator.series (jurisdiction, id)
);

-- A unit questions a light; the office answers and closes.
create table indicator.challenge (
    jurisdiction uuid not null,
    id uuid not null,
    series bigint not null,
    period text collate "C" not null,
    -- the light that is questioned, as it was
    light text not null,
    state text not null check (state in ('OPEN', 'ANSWERED', 'CLOSED')),
    version integer not null default 1,
    opened_at timestamptz not null,
    opened_by uuid not null,
    primary key (jurisdiction, id),
    foreign key (jurisdiction, series) references indicator.series (jurisdiction, id)
);

create index challenge_of on indicator.challenge (jurisdiction, series, period);

create table indicator.challenge_note (
    jurisdiction uuid not null,
    challenge uuid not null,
    number integer not null,
    by_office boolean not null,
    said text not null,
    written_at timestamptz not null,
    written_by uuid not null,
    written_by_name text not null,
    primary key (jurisdiction, challenge, number),
    foreign key (jurisdiction, challenge) references indicator.challenge (jurisdiction, id)
);
