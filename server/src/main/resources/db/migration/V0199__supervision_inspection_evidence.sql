-- What an inspection says of something that was to be put right, such as a major problem: 复查. The newest says whether it is.
create table supervision.inspection_recheck (
    jurisdiction uuid not null,
    inspection uuid not null,
    thing uuid not null,
    -- what it was called then
    name text not null,
    holds boolean not null,
    words text not null,
    checked_at timestamptz not null,
    checked_by uuid not null,
    checked_by_name text not null,
    primary key (jurisdiction, inspection, thing),
    foreign key (jurisdiction, inspection) references supervision.inspection (jurisdiction, id)
);

create index inspection_recheck_of_thing on supervision.inspection_recheck (jurisdiction, thing, checked_at desc);

-- Files that show what an inspection found. The files themselves are in files.file.
create table supervision.inspection_file (
    jurisdiction uuid not null,
    finding uuid not null,
    file uuid not null,
    name text not null,
    sha256 text not null,
    kept_at timestamptz not null,
    kept_by_name text not null,
    primary key (jurisdiction, finding, file),
    unique (jurisdiction, finding, sha256),
    foreign key (jurisdiction, finding) references supervision.inspection_finding (jurisdiction, id)
);

-- The inspection that shows what is said of a test; null for none.
alter table supervision.problem_test add column inspection uuid;
alter table supervision.problem_test add foreign key (jurisdiction, inspection) references supervision.inspection (jurisdiction, id);
