-- What the unit that leads an item says of it in a round: how far the report has come, and what its next version will say.
create table progress.report (
    jurisdiction uuid not null,
    round uuid not null,
    item uuid not null,
    plan uuid not null,
    unit uuid not null,
    -- where the item stood when it was last reported, and what it was called: the plan may have dropped it since
    address text not null,
    title text not null,
    state text not null check (state in ('DRAFTING', 'SUBMITTED', 'APPROVED', 'RETURNED', 'ACCEPTED')),
    -- number of the newest version that was sent; 0 while there is none
    edition integer not null check (edition >= 0),
    draft jsonb,
    submitted_by uuid,
    approved_by uuid,
    -- of a returned one: whether the office returned it, not the unit's head
    by_office boolean not null,
    -- the form that last wrote the draft, and how many times it did: what arrives twice or late is known by it
    editor uuid,
    editor_step integer not null,
    -- counts every step, so that a stale form is told
    version integer not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    changed_by_name text not null,
    primary key (jurisdiction, round, item),
    foreign key (jurisdiction, round) references progress.round (jurisdiction, id),
    foreign key (jurisdiction, unit) references organization.unit (jurisdiction, id),
    check ((draft is not null) = (state = 'DRAFTING')),
    check ((submitted_by is not null) = (state in ('SUBMITTED', 'APPROVED'))),
    check ((approved_by is not null) = (state = 'APPROVED'))
);

create index report_of_plan on progress.report (jurisdiction, plan, round);
create index report_of_item on progress.report (jurisdiction, item);

-- A version of a report that was sent, and what became of it.
create table progress.report_version (
    jurisdiction uuid not null,
    round uuid not null,
    item uuid not null,
    number integer not null check (number > 0),
    content jsonb not null,
    -- what lists show of the content
    on_schedule boolean,
    percent numeric check (percent between 0 and 100),
    covered_by uuid,
    -- percent by milestones when it was sent
    computed numeric check (computed between 0 and 100),
    submitted_at timestamptz not null,
    submitted_by uuid not null,
    submitted_by_name text not null,
    approved_at timestamptz,
    approved_by uuid,
    approved_by_name text,
    accepted_at timestamptz,
    accepted_by uuid,
    accepted_by_name text,
    returned_at timestamptz,
    returned_by uuid,
    returned_by_name text,
    returned_by_office boolean,
    primary key (jurisdiction, round, item, number),
    foreign key (jurisdiction, round, item) references progress.report (jurisdiction, round, item)
);

create index report_version_accepted on progress.report_version (jurisdiction, item, round) where accepted_at is not null;

-- Why a version was returned, at the passage concerned.
create table progress.report_remark (
    jurisdiction uuid not null,
    round uuid not null,
    item uuid not null,
    number integer not null,
    position integer not null,
    -- field of the report; whole for all of it
    field text not null,
    -- the words concerned; empty for the whole field
    quote text not null,
    words text not null,
    primary key (jurisdiction, round, item, number, position),
    foreign key (jurisdiction, round, item, number) references progress.report_version (jurisdiction, round, item, number)
);

-- A file that was put beside a report: whoever reads the report reads it.
create table progress.report_file (
    jurisdiction uuid not null,
    round uuid not null,
    item uuid not null,
    file uuid not null,
    name text not null,
    sha256 text not null,
    primary key (jurisdiction, round, item, file),
    foreign key (jurisdiction, round) references progress.round (jurisdiction, id)
);

create unique index report_file_once on progress.report_file (jurisdiction, round, item, sha256);
