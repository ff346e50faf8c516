create schema indicator;

-- A published state of a jurisdiction's indicator system: which indicators there are, how each is defined, what is to be reached.
create table indicator.edition (
    jurisdiction uuid not null references organization.jurisdiction (id),
    number integer not null check (number > 0),
    reason text not null,
    -- the first day whose figures are judged by it; what was closed before keeps the edition it was judged by
    holds_from date not null,
    request_key text not null,
    published_at timestamptz not null default now(),
    published_by uuid not null,
    published_by_name text not null,
    primary key (jurisdiction, number),
    unique (jurisdiction, request_key)
);

-- An indicator's identity: its code, by which formulas and files name it, stays through all renames.
create table indicator.indicator (
    jurisdiction uuid not null references organization.jurisdiction (id),
    id uuid not null,
    code text not null,
    -- the item of a yearly plan it stands for; an indicator without one is only watched
    plan_item uuid,
    primary key (jurisdiction, id),
    unique (jurisdiction, code)
);

create index indicator_by_item on indicator.indicator (jurisdiction, plan_item) where plan_item is not null;

-- What an indicator is, from one edition until before another.
create table indicator.definition (
    jurisdiction uuid not null,
    indicator uuid not null,
    since_edition integer not null,
    until_edition integer,
    position integer not null,
    name text not null,
    -- the unit of measure as it is printed, such as 亿元 or %
    measure text not null,
    decimals smallint not null check (decimals between 0 and 6),
    direction text not null check (direction in ('HIGHER', 'LOWER', 'RANGE', 'NONE')),
    -- 口径, such as 区本级; empty when there is but one
    scope text not null,
    -- whether the figures of a year add up to its last one
    cumulative boolean not null,
    -- whether the figure itself is a growth in percent
    growth boolean not null,
    frequency text not null check (frequency in ('MONTH', 'QUARTER', 'HALF', 'YEAR')),
    -- where the figure comes from, and who answers for it
    source_unit uuid,
    responsible_unit uuid,
    -- whether each unit reports its own figure, or the responsible one all of them
    each_reports boolean not null,
    base_year smallint,
    base_value numeric,
    formula text not null,
    -- a list of {code, name, adds, parts: [{code, name}]}
    breakdowns jsonb not null,
    -- days after the end of a period until its figure is expected
    lag_days integer not null check (lag_days between 0 and 730),
    quality_note text not null,
    sample boolean not null,
    superior_jurisdiction uuid,
    superior_indicator uuid,
    -- how the superior's figure differs
    superior_note text not null,
    primary key (jurisdiction, indicator, since_edition),
    foreign key (jurisdiction, indicator) references indicator.indicator (jurisdiction, id),
    foreign key (jurisdiction, since_edition) references indicator.edition (jurisdiction, number),
    foreign key (jurisdiction, source_unit) references organization.unit (jurisdiction, id),
    foreign key (jurisdiction, responsible_unit) references organization.unit (jurisdiction, id),
    foreign key (superior_jurisdiction, superior_indicator) references indicator.indicator (jurisdiction, id),
    check (until_edition > since_edition)
);

create index definition_now on indicator.definition (jurisdiction, position) where until_edition is null;

-- What is to be reached by the end of a period, from one edition until before another.
create table indicator.target (
    jurisdiction uuid not null,
    indicator uuid not null,
    -- for which unit; the zero id for the jurisdiction as a whole
    unit uuid not null,
    -- 2023, or 2023-Q2, 2023-06 for a step on the way
    period text collate "C" not null,
    since_edition integer not null,
    until_edition integer,
    kind text not null,
    terms jsonb not null,
    -- as the plan prints it
    printed text not null,
    -- how the year gets there: its kind and what it needs; null for a straight way
    path jsonb,
    primary key (jurisdiction, indicator, unit, period, since_edition),
    foreign key (jurisdiction, indicator) references indicator.indicator (jurisdiction, id),
    foreign key (jurisdiction, since_edition) references indicator.edition (jurisdiction, number),
    check (until_edition > since_edition)
);

create index target_now on indicator.target (jurisdiction, indicator) where until_edition is null;

-- What the next edition will say of an indicator; one draft for the whole system, each indicator with its own version.
create table indicator.draft (
    jurisdiction uuid not null references organization.jurisdiction (id),
    indicator uuid not null,
    code text not null,
    -- the definition with its targets; null when the next edition drops it
    content jsonb,
    -- counts every change of this row, so that a stale form is told
    version integer not null default 1,
    changed_at timestamptz not null default now(),
    changed_by uuid not null,
    changed_by_name text not null,
    primary key (jurisdiction, indicator),
    unique (jurisdiction, code)
);
