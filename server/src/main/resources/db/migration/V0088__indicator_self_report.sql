-- What a unit itself says of how an indicator stands in a period, beside the light that the rules give.
create table indicator.self_report (
    jurisdiction uuid not null,
    series bigint not null,
    period text collate "C" not null,
    -- null once the unit says nothing any more
    state text check (state in ('AHEAD', 'ON_SCHEDULE', 'BEHIND', 'FAR_BEHIND')),
    reason text not null,
    -- counts every change, so that a stale form is told
    version integer not null,
    said_at timestamptz not null,
    said_by uuid not null,
    said_by_name text not null,
    primary key (jurisdiction, series, period),
    foreign key (jurisdiction, series) references indicator.series (jurisdiction, id)
);

create index self_report_by_period on indicator.self_report (jurisdiction, period);

-- What it said before, each time it said something else.
create table indicator.self_report_past (
    jurisdiction uuid not null,
    series bigint not null,
    period text collate "C" not null,
    version integer not null,
    state text,
    reason text not null,
    said_at timestamptz not null,
    said_by uuid not null,
    said_by_name text not null,
    primary key (jurisdiction, series, period, version),
    foreign key (jurisdiction, series) references indicator.series (jurisdiction, id)
);
