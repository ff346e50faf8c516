-- Other units look for the same problem: 举一反三.
create table supervision.problem_like_case (
    jurisdiction uuid not null,
    problem uuid not null,
    unit uuid not null,
    asked_on date not null,
    due date not null,
    answer text check (answer in ('NONE', 'FOUND')),
    words text not null,
    -- the problem that was found there
    found uuid,
    answered_at timestamptz,
    answered_by uuid,
    answered_by_name text,
    primary key (jurisdiction, problem, unit),
    foreign key (jurisdiction, problem) references supervision.problem (jurisdiction, id),
    foreign key (jurisdiction, found) references supervision.problem (jurisdiction, id),
    foreign key (jurisdiction, unit) references organization.unit (jurisdiction, id),
    check ((answer is null) = (answered_at is null)),
    check ((found is not null) = (answer is not distinct from 'FOUND'))
);

create index problem_like_case_of_unit on supervision.problem_like_case (jurisdiction, unit) where answer is null;

-- What each quarter's check of an open problem found: 季度核查.
create table supervision.problem_check (
    jurisdiction uuid not null,
    problem uuid not null,
    -- such as 2026-Q4
    quarter text not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    course text not null check (course in ('ON_TRACK', 'SLOW', 'STUCK')),
    words text not null,
    checked_at timestamptz not null,
    checked_by uuid not null,
    checked_by_name text not null,
    primary key (jurisdiction, problem, quarter),
    foreign key (jurisdiction, problem) references supervision.problem (jurisdiction, id)
);

create index problem_check_of_quarter on supervision.problem_check (jurisdiction, quarter);
