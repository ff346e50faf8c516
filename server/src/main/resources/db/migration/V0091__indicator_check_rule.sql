-- Which checks of a figure are on, how strict and how severe: from a day on, for all indicators or for one. What has no rule is as usual.
create table indicator.check_rule (
    jurisdiction uuid not null references organization.jurisdiction (id),
    -- the zero id for all that have none of their own
    indicator uuid not null,
    name text not null,
    -- figures of periods that end on this day or later are checked so
    holds_from date not null,
    -- null to be checked as if there were no rule
    severity text check (severity in ('OFF', 'WARN', 'BLOCK')),
    threshold numeric not null check (threshold >= 0),
    -- what is possible, for the check of the range
    lowest numeric,
    highest numeric,
    reason text not null,
    version integer not null default 1,
    set_at timestamptz not null default now(),
    set_by uuid not null,
    set_by_name text not null,
    primary key (jurisdiction, indicator, name, holds_from)
);

insert into indicator.check_rule (jurisdiction, indicator, name, holds_from, severity, threshold, reason, set_by, set_by_name)
select jurisdiction, '00000000-0000-0000-0000-000000000000', name, '1900-01-01', severity, greatest(threshold, 0), '',
       '00000000-0000-0000-0000-000000000000', ''
  from indicator.check_setting;

drop table indicator.check_setting;
