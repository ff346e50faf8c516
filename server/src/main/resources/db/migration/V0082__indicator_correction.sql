-- Another figure that its reporter wants in place of an approved one. The approved one stands until the head of the unit agrees.
create table indicator.correction (
    jurisdiction uuid not null,
    series bigint not null,
    period text collate "C" not null,
    -- null to withdraw the figure
    amount numeric,
    stage text not null check (stage in ('PRELIMINARY', 'QUICK', 'FINAL')),
    reason text not null,
    source text,
    -- the version of the value that it corrects
    corrects integer not null,
    proposed_at timestamptz not null default now(),
    proposed_by uuid not null,
    proposed_by_name text not null,
    primary key (jurisdiction, series, period),
    foreign key (jurisdiction, series, period) references indicator.value (jurisdiction, series, period)
);

-- How the columns of a source's files are to be read, remembered from the last time.
create table indicator.load_profile (
    jurisdiction uuid not null references organization.jurisdiction (id),
    name text not null,
    reading jsonb not null,
    version integer not null default 1,
    changed_at timestamptz not null default now(),
    changed_by uuid not null,
    changed_by_name text not null,
    primary key (jurisdiction, name)
);

-- Which checks of a value are on, how strict and how severe; a check without a row is as usual.
create table indicator.check_setting (
    jurisdiction uuid not null references organization.jurisdiction (id),
    name text not null,
    severity text not null check (severity in ('OFF', 'WARN', 'BLOCK')),
    threshold numeric not null,
    version integer not null default 1,
    primary key (jurisdiction, name)
);
