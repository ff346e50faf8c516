-- What is asked of units outside the system, as the office registers it. What the system itself asks stands where it asks it.
create table progress.ask (
    jurisdiction uuid not null references organization.jurisdiction (id),
    id uuid not null,
    -- the form that registered it: sent twice, it is kept once
    request_key text not null,
    name text not null,
    -- other names for the same
    aliases text[] not null,
    -- the indicator that holds the same; null for none
    indicator text,
    kind text not null check (kind in ('NUMBER', 'YES_NO', 'CHOICE', 'DATE', 'SHORT_TEXT', 'LONG_TEXT', 'FILE', 'TABLE')),
    rhythm text not null check (rhythm in ('ONCE', 'MONTH', 'QUARTER', 'HALF', 'YEAR')),
    -- the form or letter in which it is asked together with others
    form text not null,
    asker text not null,
    -- of which units, and of which kinds of units; both empty for all
    units uuid[] not null,
    groups text[] not null,
    since date not null,
    until date not null,
    -- when and for what an answer was last used; null while none was
    used_on date,
    used_for text not null,
    dropped_on date,
    dropped_for text not null,
    -- counts every change, so that a stale form is told
    version integer not null,
    created_at timestamptz not null,
    created_by_name text not null,
    primary key (jurisdiction, id),
    unique (jurisdiction, request_key),
    check (until >= since)
);

create index ask_since on progress.ask (jurisdiction, since);

-- How many minutes a field takes, by its kind; an estimate that holds from a day on.
create table progress.ask_effort (
    jurisdiction uuid not null references organization.jurisdiction (id),
    number integer not null check (number > 0),
    since date not null,
    minutes jsonb not null,
    reason text not null,
    set_at timestamptz not null,
    set_by_name text not null,
    primary key (jurisdiction, number)
);
