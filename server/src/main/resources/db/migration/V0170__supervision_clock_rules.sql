-- By which rules deadlines are given, lights turn and units are urged, version by version; a version never changes.
create table supervision.clock_rule_set (
    jurisdiction uuid not null references organization.jurisdiction (id),
    code text not null,
    version integer not null check (version > 0),
    rules jsonb not null,
    reason text not null,
    -- the form that put it in force: sent twice, it is kept once
    request_key text not null,
    published_at timestamptz not null,
    published_by uuid not null,
    published_by_name text not null,
    primary key (jurisdiction, code, version),
    unique (jurisdiction, request_key)
);
