-- By which rules cards are proposed, version by version; a version never changes.
create table progress.card_rule_set (
    jurisdiction uuid not null references organization.jurisdiction (id),
    code text not null,
    version integer not null check (version > 0),
    rules jsonb not null,
    reason text not null,
    -- the form that put it in force: sent twice, it is kept once
    request_key text not null,
    published_at timestamptz not null,
    published_by uuid not null,
    published_by_name text not null,
    primary key (jurisdiction, code, version),
    unique (jurisdiction, request_key)
);

-- A yellow or red card of a unit: 警示单. It is no light.
create table progress.card (
    jurisdiction uuid not null references organization.jurisdiction (id),
    id uuid not null,
    -- such as 2026-003
    number text not null,
    color text not null check (color in ('YELLOW', 'RED')),
    unit uuid not null,
    -- what it is about; null for how the unit works altogether
    item uuid,
    item_title text not null,
    -- what gave rise to it: the same gives rise to one card only
    occasion text not null,
    -- a person's reason; empty where a rule proposed it
    reason text not null,
    -- the rule that proposed it
    rule_code text,
    rule_version integer,
    rule_number integer,
    -- the lights that the rule saw, as they stood then
    lights jsonb not null,
    answer_days integer not null check (answer_days > 0),
    good_months integer not null check (good_months > 0),
    stage text not null check (stage in ('PROPOSED', 'DISMISSED', 'ISSUED', 'ANSWERED', 'LIFTED', 'WITHDRAWN')),
    issued_on date,
    -- until when the unit has to answer; null unless it is asked
    due date,
    returned_for text,
    answer text not null,
    -- since when the conditions for lifting it hold; null while they do not
    recovered_on date,
    closed_on date,
    closed_for text,
    -- counts every step, so that a stale form is told
    version integer not null,
    created_at timestamptz not null,
    primary key (jurisdiction, id),
    unique (jurisdiction, occasion),
    unique (jurisdiction, number),
    foreign key (jurisdiction, unit) references organization.unit (jurisdiction, id),
    check ((due is not null) = (stage = 'ISSUED')),
    check ((issued_on is null) = (stage in ('PROPOSED', 'DISMISSED'))),
    check ((closed_for is not null) = (stage in ('DISMISSED', 'LIFTED', 'WITHDRAWN'))),
    check (recovered_on is null or stage in ('ANSWERED', 'LIFTED'))
);

create index card_of_unit on progress.card (jurisdiction, unit, created_at desc);
create index card_open on progress.card (jurisdiction, item) where stage in ('PROPOSED', 'ISSUED', 'ANSWERED');

-- What was done with a card, step by step.
create table progress.card_step (
    jurisdiction uuid not null,
    card uuid not null,
    -- the version of the card after it
    version integer not null,
    step text not null,
    words text not null,
    taken_at timestamptz not null,
    taken_by uuid not null,
    taken_by_name text not null,
    primary key (jurisdiction, card, version),
    foreign key (jurisdiction, card) references progress.card (jurisdiction, id)
);
