-- A document on its way to a plan: read by a job, reviewed by a person, confirmed once.
create table plan.import (
    jurisdiction uuid not null references organization.jurisdiction (id),
    id uuid not null,
    -- the file's name, or the first words of pasted text
    name text not null,
    -- the original in the module files
    file uuid not null,
    sha256 text not null,
    size bigint not null,
    -- READING, FAILED, REVIEW, CONFIRMED or DISCARDED
    state text not null default 'READING',
    -- why it could not be read, and what makes the sentence concrete
    failure text,
    failure_detail text,
    -- the normalised text, in which the draft's ranges count
    text text,
    draft jsonb,
    version integer not null default 1,
    plan uuid,
    plan_address text,
    started_at timestamptz not null default now(),
    started_by uuid not null,
    started_by_name text not null,
    changed_at timestamptz not null default now(),
    primary key (jurisdiction, id),
    foreign key (jurisdiction, file) references files.file (jurisdiction, id),
    foreign key (jurisdiction, plan) references plan.plan (jurisdiction, id),
    check (state in ('READING', 'FAILED', 'DISCARDED') or (draft is not null and text is not null)),
    check ((state = 'CONFIRMED') = (plan is not null))
);

create index import_by_hash on plan.import (jurisdiction, sha256, id);
create index import_reading on plan.import (started_at) where state = 'READING';

-- Every change of a draft. Undoing marks a change as undone; a new change discards what was undone, but keeps the row.
create table plan.import_revision (
    jurisdiction uuid not null,
    import uuid not null,
    number integer not null,
    -- DONE, UNDONE or DISCARDED
    state text not null default 'DONE',
    edit text not null,
    subject text not null,
    -- the elements as they were and as they became
    patch jsonb not null,
    made_at timestamptz not null default now(),
    made_by uuid not null,
    made_by_name text not null,
    turned_at timestamptz,
    turned_by_name text,
    primary key (jurisdiction, import, number),
    foreign key (jurisdiction, import) references plan.import (jurisdiction, id)
);
