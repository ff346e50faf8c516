-- By which sources, levels and terms the list of major problems is kept, version by version; a version never changes.
create table supervision.problem_rule_set (
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

-- The last number given in a year.
create table supervision.problem_counter (
    jurisdiction uuid not null references organization.jurisdiction (id),
    year integer not null,
    last integer not null check (last > 0),
    primary key (jurisdiction, year)
);

-- A major problem: 重大问题清单.
create table supervision.problem (
    jurisdiction uuid not null references organization.jurisdiction (id),
    id uuid not null,
    -- such as 2026-003
    number text not null,
    -- the form that listed it: sent twice, it is listed once
    request_key text not null,
    -- where it comes from, as it was called then
    source_group text not null,
    source_name text not null,
    -- the problem whose like-case check found this one
    origin uuid,
    content text not null,
    unit uuid not null,
    person text not null,
    listed_on date not null,
    due date not null,
    -- what it is about; null for no item, no indicator
    item uuid,
    item_title text not null,
    indicator text,
    -- what closing it takes besides the five tests
    condition text not null check (condition in ('NONE', 'INDICATOR', 'REINSPECTION')),
    notice_days integer not null check (notice_days >= 0),
    -- the unit that verifies; null for whoever inspects
    verifier uuid,
    -- the list of a Party committee on which it stands, as it was called then; null for none
    level text,
    relapses integer not null check (relapses >= 0),
    -- accounts that worked on it for its unit: none of them verifies it
    fixers uuid[] not null,
    stage text not null check (stage in ('LISTED', 'PROPOSED', 'RECTIFYING', 'APPLIED', 'NOTICED', 'CLOSED', 'ARCHIVED', 'WITHDRAWN')),
    -- why it came back or was taken off; empty for neither
    why text not null,
    -- the first of the tests that was not passed
    why_test text,
    verified_by uuid,
    verified_by_name text,
    verified_unit uuid,
    verified_on date,
    notice_until date,
    closed_on date,
    -- counts every step, so that a stale form is told
    version integer not null,
    created_at timestamptz not null,
    primary key (jurisdiction, id),
    unique (jurisdiction, number),
    unique (jurisdiction, request_key),
    foreign key (jurisdiction, unit) references organization.unit (jurisdiction, id),
    foreign key (jurisdiction, verifier) references organization.unit (jurisdiction, id),
    foreign key (jurisdiction, origin) references supervision.problem (jurisdiction, id),
    check (verifier is distinct from unit),
    check (verified_unit is distinct from unit),
    check ((verified_by is not null) = (stage in ('NOTICED', 'CLOSED', 'ARCHIVED'))),
    check ((notice_until is not null) = (stage = 'NOTICED')),
    check ((closed_on is not null) = (stage in ('CLOSED', 'ARCHIVED'))),
    check (not (verified_by = any (fixers)))
);

create index problem_of_unit on supervision.problem (jurisdiction, unit, id desc);
create index problem_of_verifier on supervision.problem (jurisdiction, verifier, id desc);
create index problem_of_item on supervision.problem (jurisdiction, item) where item is not null;

-- What was done with a problem, step by step; what a verifier says here is signed by it.
create table supervision.problem_step (
    jurisdiction uuid not null,
    problem uuid not null,
    -- the version of the problem after it
    version integer not null,
    step text not null,
    words text not null,
    taken_at timestamptz not null,
    taken_by uuid not null,
    taken_by_name text not null,
    -- for which unit; null for none
    unit uuid,
    primary key (jurisdiction, problem, version),
    foreign key (jurisdiction, problem) references supervision.problem (jurisdiction, id)
);

-- Measures as they were proposed with a step; those of the newest step count.
create table supervision.problem_measure (
    jurisdiction uuid not null,
    problem uuid not null,
    version integer not null,
    number integer not null check (number > 0),
    measure text not null,
    owner text not null,
    due date not null,
    done_on date,
    primary key (jurisdiction, problem, version, number),
    foreign key (jurisdiction, problem, version) references supervision.problem_step (jurisdiction, problem, version)
);

-- What was said of each of the five tests with a step: by the unit that applies, by whoever accepts or refuses.
create table supervision.problem_test (
    jurisdiction uuid not null,
    problem uuid not null,
    version integer not null,
    test text not null check (test in ('MEASURES', 'SANCTIONS', 'EFFECT', 'LIKE_CASES', 'LONG_TERM')),
    words text not null,
    -- a document that shows it, in words
    reference text not null,
    file uuid,
    primary key (jurisdiction, problem, version, test),
    foreign key (jurisdiction, problem, version) references supervision.problem_step (jurisdiction, problem, version)
);

-- Files that show what was done. The files themselves are in files.file.
create table supervision.problem_file (
    jurisdiction uuid not null,
    problem uuid not null,
    file uuid not null,
    name text not null,
    sha256 text not null,
    kept_at timestamptz not null,
    kept_by_name text not null,
    primary key (jurisdiction, problem, file),
    unique (jurisdiction, problem, sha256),
    foreign key (jurisdiction, problem) references supervision.problem (jurisdiction, id)
);
