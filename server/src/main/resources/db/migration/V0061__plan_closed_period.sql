-- Up to which day a plan's figures are settled; what lies before is changed only by somebody who says so.
create table plan.closed_period (
    jurisdiction uuid not null,
    id uuid not null,
    plan uuid not null,
    -- the last day that is closed
    until_day date not null,
    reason text not null,
    request_key text not null,
    closed_at timestamptz not null default now(),
    closed_by uuid not null,
    closed_by_name text not null,
    primary key (jurisdiction, id),
    unique (jurisdiction, plan, until_day),
    unique (jurisdiction, plan, request_key),
    foreign key (jurisdiction, plan) references plan.plan (jurisdiction, id)
);

-- A version that changed something within a closed period: what, who confirmed it and why.
create table plan.closed_change (
    jurisdiction uuid not null,
    plan uuid not null,
    version integer not null,
    item uuid not null,
    until_day date not null,
    reason text not null,
    confirmed_by uuid not null,
    confirmed_by_name text not null,
    primary key (jurisdiction, plan, version, item),
    foreign key (jurisdiction, plan, version) references plan.version (jurisdiction, plan, number),
    foreign key (jurisdiction, item) references plan.item (jurisdiction, id)
);
