-- How often a unit may be inspected in a year and how long it has to answer, version by version; a version never changes.
create table supervision.inspection_rule (
    jurisdiction uuid not null references organization.jurisdiction (id),
    number integer not null check (number > 0),
    since date not null,
    most_per_year integer not null check (most_per_year between 1 and 99),
    answer_days integer not null check (answer_days between 1 and 99),
    follow_up_days integer not null check (follow_up_days between 1 and 365),
    reason text not null,
    -- the form that put it in force: sent twice, it is kept once
    request_key text not null,
    published_at timestamptz not null,
    published_by uuid not null,
    published_by_name text not null,
    primary key (jurisdiction, number),
    unique (jurisdiction, request_key)
);

-- The last number that was given to an entry of a plan or an inspection of a year.
create table supervision.inspection_number (
    jurisdiction uuid not null references organization.jurisdiction (id),
    kind text not null check (kind in ('PLAN', 'INSPECTION')),
    year integer not null,
    last integer not null,
    primary key (jurisdiction, kind, year)
);

-- An entry of the yearly plan of inspections: 年度督查计划.
create table supervision.inspection_plan (
    jurisdiction uuid not null references organization.jurisdiction (id),
    id uuid not null,
    -- such as 2026-003
    number text not null,
    year integer not null,
    title text not null,
    -- what is inspected, and how far it goes
    content text not null,
    scope text not null,
    from_month integer not null check (from_month between 1 and 12),
    to_month integer not null check (to_month between from_month and 12),
    -- why units are inspected more often than the rule allows; empty where they are not
    excess text not null,
    stage text not null check (stage in ('DRAFTED', 'APPROVED', 'DROPPED')),
    -- why it was approved or dropped; empty for a draft
    words text not null,
    request_key text not null,
    -- counts every step, so that a stale form is told
    version integer not null,
    created_at timestamptz not null,
    primary key (jurisdiction, id),
    unique (jurisdiction, number),
    unique (jurisdiction, request_key),
    check ((words = '') = (stage = 'DRAFTED'))
);

create index inspection_plan_of_year on supervision.inspection_plan (jurisdiction, year, from_month);

-- The units that an entry of the plan inspects.
create table supervision.inspection_target (
    jurisdiction uuid not null,
    plan uuid not null,
    unit uuid not null,
    primary key (jurisdiction, plan, unit),
    foreign key (jurisdiction, plan) references supervision.inspection_plan (jurisdiction, id),
    foreign key (jurisdiction, unit) references organization.unit (jurisdiction, id)
);

create index inspection_target_of_unit on supervision.inspection_target (jurisdiction, unit);

-- What was done with an entry of the plan, step by step.
create table supervision.inspection_plan_step (
    jurisdiction uuid not null,
    plan uuid not null,
    version integer not null,
    step text not null,
    words text not null,
    taken_at timestamptz not null,
    taken_by uuid not null,
    taken_by_name text not null,
    primary key (jurisdiction, plan, version),
    foreign key (jurisdiction, plan) references supervision.inspection_plan (jurisdiction, id)
);

-- The inspection of one unit, as an entry of the plan provides.
create table supervision.inspection (
    jurisdiction uuid not null references organization.jurisdiction (id),
    id uuid not null,
    number text not null,
    plan uuid not null,
    unit uuid not null,
    -- what is looked at, point by point, with what was seen
    checks jsonb not null,
    stage text not null check (stage in ('PREPARED', 'UNDERWAY', 'SENT', 'ANSWERED', 'FOLLOWING', 'CLOSED', 'CANCELLED')),
    begun_on date,
    conclusion text not null,
    -- on which the unit got the conclusion; before that it sees nothing
    sent_on date,
    -- until when the unit answers, or the office looks again
    due date,
    returned_for text,
    answer text not null,
    closed_on date,
    closed_for text,
    answer_days integer not null check (answer_days > 0),
    version integer not null,
    created_at timestamptz not null,
    primary key (jurisdiction, id),
    unique (jurisdiction, number),
    -- opened twice, a unit is inspected once
    unique (jurisdiction, plan, unit),
    foreign key (jurisdiction, plan) references supervision.inspection_plan (jurisdiction, id),
    foreign key (jurisdiction, unit) references organization.unit (jurisdiction, id),
    check ((due is not null) = (stage in ('SENT', 'FOLLOWING'))),
    check ((closed_for is not null) = (stage in ('CLOSED', 'CANCELLED'))),
    check (sent_on is not null or stage in ('PREPARED', 'UNDERWAY', 'CANCELLED')),
    check (returned_for is null or stage = 'SENT')
);

create index inspection_of_unit on supervision.inspection (jurisdiction, unit, created_at desc);

create table supervision.inspection_step (
    jurisdiction uuid not null,
    inspection uuid not null,
    version integer not null,
    step text not null,
    words text not null,
    taken_at timestamptz not null,
    taken_by uuid not null,
    taken_by_name text not null,
    primary key (jurisdiction, inspection, version),
    foreign key (jurisdiction, inspection) references supervision.inspection (jurisdiction, id)
);

-- What was drawn to be looked at, with all it takes to draw it again.
create table supervision.inspection_sample (
    jurisdiction uuid not null,
    inspection uuid not null,
    number integer not null check (number > 0),
    seed text not null,
    wanted integer not null check (wanted > 0),
    -- everything that could have been drawn, in the order in which it stood
    candidates jsonb not null,
    drawn jsonb not null,
    -- why it was drawn again; empty for the first
    reason text not null,
    drawn_at timestamptz not null,
    drawn_by uuid not null,
    drawn_by_name text not null,
    primary key (jurisdiction, inspection, number),
    foreign key (jurisdiction, inspection) references supervision.inspection (jurisdiction, id),
    check ((reason = '') = (number = 1))
);

-- What an inspection found. A finding is struck with a reason, never deleted.
create table supervision.inspection_finding (
    jurisdiction uuid not null,
    id uuid not null,
    inspection uuid not null,
    number integer not null check (number > 0),
    -- the plan item that it is about; null for none
    item uuid,
    item_title text not null,
    words text not null,
    evidence text not null,
    request_key text not null,
    struck_for text,
    -- the matter that it became
    matter uuid,
    primary key (jurisdiction, id),
    unique (jurisdiction, inspection, number),
    unique (jurisdiction, inspection, request_key),
    foreign key (jurisdiction, inspection) references supervision.inspection (jurisdiction, id),
    check (struck_for is null or matter is null)
);
