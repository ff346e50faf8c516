-- The templates of official papers that were put in force, version by version; a version never changes, the newest holds.
create table supervision.paper_template (
    jurisdiction uuid not null references organization.jurisdiction (id),
    kind text not null,
    version integer not null check (version > 0),
    -- null: the template that comes with the program holds again
    file uuid,
    name text not null,
    reason text not null,
    -- the form that put it in force: sent twice, it is kept once
    request_key text not null,
    published_at timestamptz not null,
    published_by uuid not null,
    published_by_name text not null,
    primary key (jurisdiction, kind, version),
    unique (jurisdiction, request_key),
    foreign key (jurisdiction, file) references files.file (jurisdiction, id)
);

-- A template that was uploaded and does not hold yet, at most one of each kind.
create table supervision.paper_draft (
    jurisdiction uuid not null references organization.jurisdiction (id),
    kind text not null,
    file uuid not null,
    name text not null,
    uploaded_at timestamptz not null,
    uploaded_by uuid not null,
    uploaded_by_name text not null,
    primary key (jurisdiction, kind),
    foreign key (jurisdiction, file) references files.file (jurisdiction, id)
);
