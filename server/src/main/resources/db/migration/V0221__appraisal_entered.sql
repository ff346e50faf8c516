-- Who gives marks for a clause of a round.
create table appraisal.scorer (
    jurisdiction uuid not null,
    round uuid not null,
    clause text not null,
    account uuid not null,
    name text not null,
    primary key (jurisdiction, round, clause, account),
    foreign key (jurisdiction, round) references appraisal.round (jurisdiction, id)
);

create index scorer_of on appraisal.scorer (jurisdiction, account);

-- What a scorer gave a unit.
create table appraisal.mark (
    jurisdiction uuid not null,
    id uuid not null,
    round uuid not null,
    clause text not null,
    unit uuid not null,
    scorer uuid not null,
    scorer_name text not null,
    marks numeric not null check (marks >= 0),
    version integer not null,
    given_at timestamptz not null,
    primary key (jurisdiction, round, clause, unit, scorer),
    unique (jurisdiction, id),
    foreign key (jurisdiction, round, unit) references appraisal.round_unit (jurisdiction, round, unit)
);

-- What happened that costs or brings marks, entered with its evidence.
create table appraisal.happening (
    jurisdiction uuid not null,
    id uuid not null,
    round uuid not null,
    unit uuid not null,
    -- code of the clause or of the veto
    clause text not null,
    manner text not null check (manner in ('FOUND', 'SELF_REPORTED', 'CONCEALED')),
    -- its own marks; null for the clause's
    amount numeric check (amount > 0),
    happened_on date not null,
    reason text not null,
    file uuid,
    file_name text,
    request_key text not null,
    entered_at timestamptz not null,
    entered_by uuid not null,
    entered_by_name text not null,
    -- why it does not count after all
    withdrawn_for text,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    withdrawn_by_name text,
    primary key (jurisdiction, id),
    unique (jurisdiction, request_key),
    foreign key (jurisdiction, round, unit) references appraisal.round_unit (jurisdiction, round, unit),
    check ((file is null) = (file_name is null)),
    check ((withdrawn_for is null) = (withdrawn_at is null))
);

create index happening_of on appraisal.happening (jurisdiction, round, clause, unit);

-- Figures that somebody types: results of surveys, amounts of formulas.
create table appraisal.figure (
    jurisdiction uuid not null,
    id uuid not null,
    round uuid not null,
    clause text not null,
    unit uuid not null,
    -- of an amount of a formula; empty for the clause's one figure
    name text not null,
    value numeric not null,
    -- how many answers stand behind it
    answers integer not null check (answers >= 0),
    -- where it was taken from
    source text not null,
    version integer not null,
    entered_at timestamptz not null,
    entered_by uuid not null,
    entered_by_name text not null,
    primary key (jurisdiction, round, clause, unit, name),
    unique (jurisdiction, id),
    foreign key (jurisdiction, round, unit) references appraisal.round_unit (jurisdiction, round, unit)
);
