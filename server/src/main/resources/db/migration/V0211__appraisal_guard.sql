-- What may not be appraised, by which rule: version by version; a version never changes.
create table appraisal.guard_rule_set (
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

-- What somebody decided about a clause that a rule forbids; the newest on the same words holds.
create table appraisal.guard_decision (
    jurisdiction uuid not null,
    scheme uuid not null,
    number integer not null check (number > 0),
    place text not null,
    rule text not null,
    matter text not null,
    -- what was judged: where it reads otherwise, the decision says nothing
    judged text not null,
    verdict text not null check (verdict in ('INNOCENT', 'ALLOWED', 'WITHDRAWN')),
    reason text not null,
    decided_at timestamptz not null,
    decided_by uuid not null,
    decided_by_name text not null,
    primary key (jurisdiction, scheme, number),
    foreign key (jurisdiction, scheme) references appraisal.scheme (jurisdiction, id)
);
