create schema audit;

-- Who changed what, written in the transaction of the change. Rows are never updated or deleted.
create table audit.entry (
    jurisdiction uuid not null,
    id uuid not null,
    at timestamptz not null default now(),
    account uuid not null,
    account_name text not null,
    action text not null,
    subject_type text not null,
    subject uuid not null,
    before jsonb,
    after jsonb,
    reason text,
    primary key (jurisdiction, id)
);

create index entry_by_subject on audit.entry (jurisdiction, subject, id);
