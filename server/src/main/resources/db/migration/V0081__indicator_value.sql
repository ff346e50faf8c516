-- A line of figures: one indicator, for one unit (the zero id for the jurisdiction as a whole), for one part of a breakdown.
create table indicator.series (
    jurisdiction uuid not null,
    id bigint generated always as identity,
    indicator uuid not null,
    unit uuid not null,
    -- such as sex:female; empty for the whole
    part text collate "C" not null,
    primary key (jurisdiction, id),
    unique (jurisdiction, indicator, unit, part),
    foreign key (jurisdiction, indicator) references indicator.indicator (jurisdiction, id)
);

-- Figures that came together: a file, a call, a pasted grid.
create table indicator.load (
    jurisdiction uuid not null references organization.jurisdiction (id),
    id uuid not null,
    name text not null,
    -- of the content; the same content twice changes nothing
    sha256 text not null,
    file uuid,
    state text not null check (state in ('CHECKING', 'CHECKED', 'TAKING', 'TAKEN', 'REFUSED', 'DROPPED', 'BROKEN')),
    -- how the columns of the file are to be read, and what was found in it; null for a call
    reading jsonb,
    found jsonb,
    -- how far the job is
    done integer not null default 0,
    lines integer not null default 0,
    fresh integer not null default 0,
    changed integer not null default 0,
    unchanged integer not null default 0,
    version integer not null default 1,
    started_at timestamptz not null default now(),
    started_by uuid not null,
    started_by_name text not null,
    primary key (jurisdiction, id)
);

create index load_newest on indicator.load (jurisdiction, started_at desc);

-- The figure of a period as it stands. Nobody but who reports it changes it; whoever checks it returns it or sets a verified one beside it.
create table indicator.value (
    jurisdiction uuid not null,
    series bigint not null,
    period text collate "C" not null,
    -- null once it was withdrawn
    amount numeric,
    -- whether its unit reported it; else it came with many others from the office where nobody had reported
    reported boolean not null,
    -- preliminary, quick or final (初步、快报、核定)
    stage text not null check (stage in ('PRELIMINARY', 'QUICK', 'FINAL')),
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED', 'LOCKED')),
    version integer not null,
    comment text,
    -- the document or table it was taken from
    source text,
    source_file uuid,
    load uuid,
    changed_at timestamptz not null,
    changed_by uuid not null,
    -- who entered the amount that stands, for whoever approves must be somebody else
    entered_by uuid not null,
    -- no foreign key: whoever writes looks the series up, and to look again at each of a million rows takes longer than to write them
    primary key (jurisdiction, series, period)
);

create index value_open on indicator.value (jurisdiction, state, period) where state in ('DRAFT', 'SUBMITTED', 'RETURNED');

-- What a value was before, each time it changed; the newest state stands in indicator.value.
create table indicator.value_past (
    jurisdiction uuid not null,
    series bigint not null,
    period text collate "C" not null,
    version integer not null,
    amount numeric,
    reported boolean not null,
    stage text not null,
    state text not null,
    comment text,
    source text,
    source_file uuid,
    load uuid,
    changed_at timestamptz not null,
    changed_by uuid not null,
    entered_by uuid not null,
    -- why it was left: the reason of the return or of the correction
    reason text not null,
    primary key (jurisdiction, series, period, version)
);

-- A figure that somebody above found, beside the reported one.
create table indicator.verified (
    jurisdiction uuid not null,
    id uuid not null,
    series bigint not null,
    period text collate "C" not null,
    amount numeric not null,
    reason text not null,
    verified_at timestamptz not null default now(),
    verified_by uuid not null,
    verified_by_name text not null,
    primary key (jurisdiction, id),
    foreign key (jurisdiction, series) references indicator.series (jurisdiction, id)
);

create index verified_of on indicator.verified (jurisdiction, series, period, verified_at desc);

-- A period whose figures are settled. From then on an approved value is locked and changes only by a correction with its reason.
create table indicator.closing (
    jurisdiction uuid not null references organization.jurisdiction (id),
    period text collate "C" not null,
    frequency text not null,
    -- the edition that its figures are judged by
    edition integer not null,
    closed_at timestamptz not null default now(),
    closed_by uuid not null,
    closed_by_name text not null,
    primary key (jurisdiction, period),
    foreign key (jurisdiction, edition) references indicator.edition (jurisdiction, number)
);
