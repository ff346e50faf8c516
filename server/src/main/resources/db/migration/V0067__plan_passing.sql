-- A version of a plan that another jurisdiction may read: passed up to the superior or down to a subordinate. Nothing but
-- that version is to be seen there, until it is withdrawn.
create table plan.passing (
    jurisdiction uuid not null,
    id uuid not null,
    plan uuid not null,
    version integer not null,
    with_jurisdiction uuid not null references organization.jurisdiction (id),
    note text not null default '',
    passed_at timestamptz not null default now(),
    passed_by uuid not null,
    passed_by_name text not null,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    withdrawn_by_name text,
    primary key (jurisdiction, id),
    foreign key (jurisdiction, plan, version) references plan.version (jurisdiction, plan, number),
    check (jurisdiction <> with_jurisdiction),
    check ((withdrawn_at is null) = (withdrawn_by is null))
);

create unique index passing_once on plan.passing (jurisdiction, plan, version, with_jurisdiction) where withdrawn_at is null;
create index passing_received on plan.passing (with_jurisdiction) where withdrawn_at is null;

-- An item descends from one of a superior's plan. It holds from the day it was made until it was ended; it is no part of the plan's
-- published content.
create table plan.alignment (
    jurisdiction uuid not null,
    id uuid not null,
    plan uuid not null,
    item uuid not null,
    superior_jurisdiction uuid not null,
    superior_plan uuid not null,
    superior_item uuid not null,
    note text not null default '',
    made_at timestamptz not null default now(),
    made_by uuid not null,
    made_by_name text not null,
    ended_at timestamptz,
    ended_by uuid,
    ended_by_name text,
    primary key (jurisdiction, id),
    foreign key (jurisdiction, plan) references plan.plan (jurisdiction, id),
    foreign key (jurisdiction, item) references plan.item (jurisdiction, id),
    foreign key (superior_jurisdiction, superior_plan) references plan.plan (jurisdiction, id),
    foreign key (superior_jurisdiction, superior_item) references plan.item (jurisdiction, id),
    check (jurisdiction <> superior_jurisdiction),
    check ((ended_at is null) = (ended_by is null))
);

create unique index alignment_once on plan.alignment (jurisdiction, item, superior_jurisdiction, superior_item)
    where ended_at is null;
create index alignment_by_plan on plan.alignment (jurisdiction, plan) where ended_at is null;
create index alignment_of_superior on plan.alignment (superior_jurisdiction, superior_plan) where ended_at is null;
