-- Items that came in one behind the other leave room for others between them.
update plan.item_state set position = position * 1024;

-- A draft of changes of one plan: who opened it, why, for which unit, and how far it has come.
create table plan.amendment (
    jurisdiction uuid not null references organization.jurisdiction (id),
    id uuid not null,
    plan uuid not null,
    -- the last part of its web address within the plan
    number integer not null,
    title text not null,
    reason text not null,
    -- the unit that proposes; null for the office's own
    unit uuid,
    state text not null default 'OPEN',
    -- the version its edits are made over
    base_version integer not null,
    -- counts every change of the draft, so that a stale page is told
    version integer not null default 1,
    request_key text not null,
    opened_at timestamptz not null default now(),
    opened_by uuid not null,
    opened_by_name text not null,
    -- the last step: submitted, returned, published or withdrawn, by whom, and what was said
    turned_at timestamptz,
    turned_by uuid,
    turned_by_name text,
    remark text,
    published_version integer,
    primary key (jurisdiction, id),
    unique (jurisdiction, plan, number),
    unique (jurisdiction, plan, request_key),
    foreign key (jurisdiction, plan) references plan.plan (jurisdiction, id),
    foreign key (jurisdiction, unit) references organization.unit (jurisdiction, id),
    foreign key (jurisdiction, plan, base_version) references plan.version (jurisdiction, plan, number),
    foreign key (jurisdiction, plan, published_version) references plan.version (jurisdiction, plan, number),
    check (state in ('OPEN', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'WITHDRAWN')),
    check ((state = 'PUBLISHED') = (published_version is not null)),
    check (state <> 'RETURNED' or remark is not null)
);

-- Every edit of a draft in order. Undoing marks an edit and keeps its row, so that any earlier state can be told.
create table plan.amendment_edit (
    jurisdiction uuid not null,
    amendment uuid not null,
    number integer not null,
    -- the draft's version that the edit made, and the one that took it back
    made_in integer not null,
    undone_in integer,
    edit jsonb not null,
    made_at timestamptz not null default now(),
    made_by uuid not null,
    made_by_name text not null,
    undone_at timestamptz,
    undone_by_name text,
    primary key (jurisdiction, amendment, number),
    foreign key (jurisdiction, amendment) references plan.amendment (jurisdiction, id),
    check (undone_in > made_in)
);
