-- Rules for lights as the office put them in force. A version never changes; the next one takes its place.
create table indicator.rule_set (
    jurisdiction uuid not null references organization.jurisdiction (id),
    -- how it is cited, such as 银川2025
    code text not null,
    version integer not null check (version > 0),
    -- the whole set as a tree of {kind, parameters, parts}
    rules jsonb not null,
    -- for which indicators: {indicators, kind, groups, provisional}
    holding jsonb not null,
    reason text not null,
    request_key text not null,
    published_at timestamptz not null,
    published_by uuid not null,
    published_by_name text not null,
    primary key (jurisdiction, code, version),
    unique (jurisdiction, request_key)
);

-- What the next version of a set will say.
create table indicator.rule_draft (
    jurisdiction uuid not null references organization.jurisdiction (id),
    code text not null,
    rules jsonb not null,
    holding jsonb not null,
    version integer not null default 1,
    changed_at timestamptz not null default now(),
    changed_by uuid not null,
    changed_by_name text not null,
    primary key (jurisdiction, code)
);
