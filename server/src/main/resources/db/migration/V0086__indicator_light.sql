-- The light of a figure with all that led to it, as it was last judged.
create table indicator.judgement (
    jurisdiction uuid not null,
    series bigint not null,
    period text collate "C" not null,
    light text not null check (light in ('GREEN', 'YELLOW', 'RED', 'BLUE', 'UNPUBLISHED', 'NOT_JUDGED', 'MISSING')),
    -- of a figure that is submitted and not approved yet
    provisional boolean not null,
    -- the figure that was judged; a computed one stands nowhere else
    amount numeric,
    -- the version of the reported figure; null of a computed one or of none
    value_version integer,
    -- by which rules; null where a person judged
    rule_code text,
    rule_version integer,
    rule_number integer,
    edition integer not null,
    behind boolean not null,
    not_started boolean not null,
    due text not null check (due in ('NOT_DUE', 'DUE', 'OVERDUE')),
    -- the first day on which the light may be another though nothing came in
    turns_on date,
    inputs jsonb not null,
    -- a list of {key, arguments}
    reasons jsonb not null,
    consequences jsonb not null,
    judged_at timestamptz not null,
    primary key (jurisdiction, series, period),
    foreign key (jurisdiction, series) references indicator.series (jurisdiction, id),
    foreign key (jurisdiction, edition) references indicator.edition (jurisdiction, number)
);

create index judgement_by_period on indicator.judgement (jurisdiction, period, light);
create index judgement_turning on indicator.judgement (jurisdiction, turns_on) where turns_on is not null;

-- A light that became another, and why.
create table indicator.light_change (
    jurisdiction uuid not null,
    id uuid not null,
    series bigint not null,
    period text collate "C" not null,
    was text not null,
    became text not null,
    -- whether a figure that was not approved had to do with it
    provisional boolean not null,
    -- a list of {key, arguments}
    why jsonb not null,
    changed_at timestamptz not null,
    primary key (jurisdiction, id),
    foreign key (jurisdiction, series) references indicator.series (jurisdiction, id)
);

create index light_change_newest on indicator.light_change (jurisdiction, changed_at desc, id desc);
create index light_change_of on indicator.light_change (jurisdiction, series, period);

-- What a year will end with, seen from one of its periods.
create table indicator.forecast (
    jurisdiction uuid not null,
    series bigint not null,
    as_of text collate "C" not null,
    year integer not null,
    -- null where nothing can be said yet, or the year is over
    method text,
    low numeric,
    middle numeric,
    high numeric,
    reason jsonb not null,
    -- what each remaining period has to bring; null without a target in numbers
    run_rate jsonb,
    made_at timestamptz not null,
    primary key (jurisdiction, series, as_of),
    foreign key (jurisdiction, series) references indicator.series (jurisdiction, id)
);

-- The last day on which the lights of a jurisdiction were gone through.
create table indicator.light_round (
    jurisdiction uuid not null references organization.jurisdiction (id),
    day date not null,
    primary key (jurisdiction)
);
