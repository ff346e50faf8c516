-- A computation of a round; what it was computed from and what came out never change.
create table appraisal.run (
    jurisdiction uuid not null,
    round uuid not null,
    number integer not null check (number > 0),
    kind text not null check (kind in ('DRY', 'OFFICIAL')),
    -- the form that began it: sent twice, it is begun once
    request_key text not null,
    state text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'BROKEN')),
    -- what it is at: COLLECTING, SCORING, STORING
    step text not null,
    -- how many of its clauses are collected, and of how many
    done integer not null,
    steps integer not null,
    -- a node that stopped does not beat
    beat_at timestamptz not null,
    started_at timestamptz not null,
    started_by uuid not null,
    started_by_name text not null,
    finished_at timestamptz,
    -- scheme, calendar and inputs as canonical bytes, deflated
    snapshot bytea,
    snapshot_sha256 text,
    snapshot_size integer,
    -- of the canonical bytes of the result
    result_sha256 text,
    units integer,
    lines integer,
    primary key (jurisdiction, round, number),
    unique (jurisdiction, request_key),
    foreign key (jurisdiction, round) references appraisal.round (jurisdiction, id),
    check ((state = 'DONE') = (snapshot is not null)),
    check ((snapshot is null) = (snapshot_sha256 is null) and (snapshot is null) = (result_sha256 is null))
);

-- Only one at a time, whoever presses on whichever node.
create unique index run_at_work on appraisal.run (jurisdiction, round) where state in ('WAITING', 'RUNNING');

-- Where a unit ends up.
create table appraisal.standing (
    jurisdiction uuid not null,
    round uuid not null,
    run integer not null,
    unit uuid not null,
    -- in the order of the result
    position integer not null,
    name text not null,
    "group" text not null,
    total numeric not null,
    place integer,
    grade text,
    -- the score of each clause: {code: "score"}
    clauses text not null,
    -- a list of {key, arguments}
    remarks text not null,
    primary key (jurisdiction, round, run, unit),
    foreign key (jurisdiction, round, run) references appraisal.run (jurisdiction, round, number)
);

create index standing_of_unit on appraisal.standing (jurisdiction, unit);

-- The ledger; no foreign key, for it is written by the tens of thousands with its run and never after.
create table appraisal.line (
    jurisdiction uuid not null,
    round uuid not null,
    run integer not null,
    unit uuid not null,
    -- in the order of the ledger of the unit
    position integer not null,
    clause text not null,
    kind text not null,
    amount numeric not null,
    -- {key, arguments}
    reason text not null,
    -- a list of {kind, id, text}
    sources text not null,
    primary key (jurisdiction, round, run, unit, position)
);
