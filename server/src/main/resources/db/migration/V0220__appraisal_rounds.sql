-- The appraisal of a year or half of one, by one edition of a scheme.
create table appraisal.round (
    jurisdiction uuid not null references organization.jurisdiction (id),
    id uuid not null,
    -- the form that opened it: sent twice, it is opened once
    request_key text not null,
    name text not null,
    plan uuid not null,
    covers_from date not null,
    covers_to date not null,
    -- what was not yet known on this day does not count
    cut_off date not null,
    scheme uuid not null,
    edition integer not null check (edition > 0),
    state text not null check (state in ('PREPARING', 'RUN', 'SHOWN', 'HEARD', 'PUBLISHED')),
    -- number of the official run that stands
    run integer check (run > 0),
    shown_on date,
    -- the last day on which units may object
    shown_until date,
    -- whether it was run again after what was ruled
    run_again boolean not null,
    published_on date,
    -- counts every change, so that a stale form is told
    version integer not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    changed_by_name text not null,
    primary key (jurisdiction, id),
    unique (jurisdiction, request_key),
    check (covers_from <= covers_to),
    check ((run is null) = (state = 'PREPARING')),
    check ((shown_on is null) = (shown_until is null)),
    check ((shown_on is not null) = (state in ('SHOWN', 'HEARD', 'PUBLISHED'))),
    check ((published_on is not null) = (state = 'PUBLISHED'))
);

create index round_newest on appraisal.round (jurisdiction, covers_to desc, id desc);

-- The units that are scored in a round, each in its group of the scheme.
create table appraisal.round_unit (
    jurisdiction uuid not null,
    round uuid not null,
    unit uuid not null,
    -- code of the group; empty until somebody chooses one
    "group" text not null,
    primary key (jurisdiction, round, unit),
    foreign key (jurisdiction, round) references appraisal.round (jurisdiction, id),
    foreign key (jurisdiction, unit) references organization.unit (jurisdiction, id)
);

create index round_unit_of on appraisal.round_unit (jurisdiction, unit);

-- What was done with a round, step by step.
create table appraisal.round_step (
    jurisdiction uuid not null,
    round uuid not null,
    -- the version of the round after it
    version integer not null,
    step text not null,
    words text not null,
    taken_at timestamptz not null,
    taken_by uuid not null,
    taken_by_name text not null,
    primary key (jurisdiction, round, version),
    foreign key (jurisdiction, round) references appraisal.round (jurisdiction, id)
);
