-- Which proposal for its figure it is: whoever decides names the one that was seen, for another may have come in its place.
alter table indicator.correction add column number integer not null default 1;

-- Corrections that wait no more, with what became of them.
create table indicator.correction_past (
    jurisdiction uuid not null,
    series bigint not null,
    period text collate "C" not null,
    number integer not null,
    -- null to withdraw the figure
    amount numeric,
    stage text not null check (stage in ('PRELIMINARY', 'QUICK', 'FINAL')),
    reason text not null,
    source text,
    -- the version of the value that it was to correct
    corrects integer not null,
    proposed_at timestamptz not null,
    proposed_by uuid not null,
    proposed_by_name text not null,
    became text not null check (became in ('APPROVED', 'DECLINED', 'TAKEN_BACK')),
    -- why it was declined
    decided_because text not null,
    decided_at timestamptz not null default now(),
    decided_by uuid not null,
    decided_by_name text not null,
    -- when whoever proposed it took note that it was declined
    known_at timestamptz,
    primary key (jurisdiction, series, period, number),
    foreign key (jurisdiction, series, period) references indicator.value (jurisdiction, series, period)
);

create index correction_declined on indicator.correction_past (jurisdiction, proposed_by) where became = 'DECLINED' and known_at is null;
