-- A period that was closed and opened again: what it was closed with stays known.
create table indicator.closing_past (
    jurisdiction uuid not null,
    period text collate "C" not null,
    closed_at timestamptz not null,
    edition integer not null,
    closed_by uuid not null,
    closed_by_name text not null,
    opened_at timestamptz not null,
    opened_by uuid not null,
    opened_by_name text not null,
    reason text not null,
    primary key (jurisdiction, period, closed_at)
);
