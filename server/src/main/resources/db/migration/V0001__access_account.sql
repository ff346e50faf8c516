create schema access;

-- Who may sign in. The name is unique in the whole installation, because nobody says at sign-in where they belong.
create table access.account (
    jurisdiction uuid not null,
    id uuid not null,
    username text not null,
    -- The name as it is compared: composed (NFKC), lower case.
    username_key text not null unique,
    display_name text not null,
    unit uuid,
    password_hash text not null,
    state text not null default 'OPEN' check (state in ('OPEN', 'CLOSED')),
    created_at timestamptz not null default now(),
    version integer not null default 1,
    primary key (jurisdiction, id)
);

-- Tokens for programs: shown once, kept as a hash.
create table access.token (
    jurisdiction uuid not null,
    id uuid not null,
    account uuid not null,
    hash bytea not null unique,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    last_used_at timestamptz,
    revoked_at timestamptz,
    primary key (jurisdiction, id),
    foreign key (jurisdiction, account) references access.account (jurisdiction, id)
);

create index token_by_account on access.token (jurisdiction, account);

-- Failed sign-ins by account and address, as hashes of both. Outside any jurisdiction: nobody is signed in yet.
create table access.attempt (
    key bytea primary key,
    failures integer not null,
    last_at timestamptz not null,
    blocked_until timestamptz
);
