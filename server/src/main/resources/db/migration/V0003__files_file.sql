create schema files;

-- Uploaded originals, kept as they came.
create table files.file (
    jurisdiction uuid not null,
    id uuid not null,
    name text not null,
    media_type text not null,
    size bigint not null,
    sha256 text not null,
    content bytea not null,
    stored_at timestamptz not null default now(),
    stored_by uuid not null,
    primary key (jurisdiction, id)
);

create index file_by_hash on files.file (jurisdiction, sha256);

-- The content is compressed already or short: do not spend time on compressing it again.
alter table files.file alter column content set storage external;
