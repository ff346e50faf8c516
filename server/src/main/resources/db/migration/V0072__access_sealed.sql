-- Which key outside the database the secrets are encrypted with; one row, so that two nodes never use two keys.
create table access.secret_key (
    one_row boolean primary key default true check (one_row),
    fingerprint text not null,
    since timestamptz not null default now()
);

-- Secrets of earlier versions are encrypted at the next start.
alter table access.second_factor
    add column sealed boolean not null default false;
