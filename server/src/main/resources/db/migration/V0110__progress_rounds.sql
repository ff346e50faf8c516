-- By which rule items are asked how they stand: for periods that end on a day from since on and before until.
create table progress.round_rule (
    jurisdiction uuid not null references organization.jurisdiction (id),
    id uuid not null,
    name text not null,
    rhythm text not null check (rhythm in ('MONTHLY', 'QUARTERLY')),
    -- kinds of items; empty for all
    kinds text[] not null,
    -- kinds of units; empty for all
    unit_kinds text[] not null,
    -- counted from the month in which the period ends; a day that the month does not have is its last
    opens_month integer not null check (opens_month between 0 and 2),
    opens_day integer not null check (opens_day between 1 and 31),
    due_month integer not null check (due_month between 0 and 2),
    due_day integer not null check (due_day between 1 and 31),
    -- working days after the due day on which a report still counts as in time
    grace integer not null check (grace between 0 and 30),
    -- working days for filling in what was over before the plan was issued
    back_fill integer not null check (back_fill between 1 and 60),
    since date not null,
    until date,
    version integer not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    changed_by_name text not null,
    primary key (jurisdiction, id),
    check (until >= since)
);

-- A time at which items of a plan are asked how they stand. How far it has come follows from its days; no job opens it.
create table progress.round (
    jurisdiction uuid not null references organization.jurisdiction (id),
    id uuid not null,
    plan uuid not null,
    -- null when it was opened on demand
    rule uuid,
    -- what it is about, when it was opened on demand
    name text not null,
    covers_from date not null,
    covers_to date not null,
    back_fill boolean not null,
    kinds text[] not null,
    unit_kinds text[] not null,
    units uuid[] not null,
    opens date not null,
    due date not null,
    grace_until date not null,
    -- whether the office set the days itself: making rounds anew leaves them
    by_hand boolean not null,
    cancelled_for text,
    version integer not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    changed_by_name text not null,
    primary key (jurisdiction, id),
    foreign key (jurisdiction, rule) references progress.round_rule (jurisdiction, id),
    check (covers_from <= covers_to),
    check (opens <= due and due <= grace_until)
);

create unique index round_of_rule on progress.round (jurisdiction, plan, rule, covers_to) where rule is not null;
create index round_of_plan on progress.round (jurisdiction, plan, opens);
create index round_opens on progress.round (jurisdiction, opens);

-- A unit asks for more time in a round; the office answers.
create table progress.extension (
    jurisdiction uuid not null,
    id uuid not null,
    round uuid not null,
    unit uuid not null,
    wanted date not null,
    reason text not null,
    asked_at timestamptz not null,
    asked_by uuid not null,
    asked_by_name text not null,
    answer text check (answer in ('GRANTED', 'REFUSED')),
    granted date,
    answer_reason text not null,
    answered_at timestamptz,
    answered_by uuid,
    answered_by_name text,
    version integer not null,
    primary key (jurisdiction, id),
    foreign key (jurisdiction, round) references progress.round (jurisdiction, id),
    foreign key (jurisdiction, unit) references organization.unit (jurisdiction, id),
    check ((granted is not null) = (answer is not distinct from 'GRANTED'))
);

create unique index extension_waiting on progress.extension (jurisdiction, round, unit) where answer is null;
create index extension_of_round on progress.extension (jurisdiction, round, unit);
