-- People sign in, programs do not: a service account has tokens only.
alter table access.account
    add column kind text not null default 'PERSON' check (kind in ('PERSON', 'SERVICE')),
    -- the password was made up by somebody else and must be changed at the next sign-in
    add column must_change boolean not null default false,
    add column locked_at timestamptz,
    add check (kind = 'PERSON' or sphere = 'BUSINESS');

-- In the order of names, page by page.
create index account_by_name on access.account (jurisdiction, username_key);

-- Failed sign-ins of a day; so many of them lock the account.
create table access.failure (
    jurisdiction uuid not null,
    account uuid not null,
    day date not null,
    failures integer not null,
    primary key (jurisdiction, account),
    foreign key (jurisdiction, account) references access.account (jurisdiction, id)
);

-- Hashes of passwords that the account had before the present one.
create table access.former_password (
    jurisdiction uuid not null,
    account uuid not null,
    id uuid not null,
    hash text not null,
    primary key (jurisdiction, account, id),
    foreign key (jurisdiction, account) references access.account (jurisdiction, id)
);

-- The secret that an account shares with its owner's authenticator (RFC 6238).
create table access.second_factor (
    jurisdiction uuid not null,
    account uuid not null,
    secret bytea not null,
    -- null until the owner has shown a first code
    confirmed_at timestamptz,
    -- the time step of the last code taken: each is good once
    last_step bigint not null default 0,
    primary key (jurisdiction, account),
    foreign key (jurisdiction, account) references access.account (jurisdiction, id)
);

-- For the day the authenticator is lost: shown once, kept as hashes, each good once.
create table access.recovery_code (
    jurisdiction uuid not null,
    account uuid not null,
    hash bytea not null,
    used_at timestamptz,
    primary key (jurisdiction, account, hash),
    foreign key (jurisdiction, account) references access.account (jurisdiction, id)
);

alter table access.token
    add column name text not null default '',
    -- what it may do at most; null for all that its owner may
    add column scope text[],
    -- when its use was last refused after its end
    add column refused_at timestamptz;

-- Somebody stands in for a colleague who is away. It ends by its date or is recalled.
create table access.stand_in (
    jurisdiction uuid not null,
    id uuid not null,
    absent uuid not null,
    substitute uuid not null,
    -- which of the absent one's roles; null for all
    roles text[],
    since date not null,
    until date not null,
    reason text not null,
    made_at timestamptz not null default now(),
    recalled_at timestamptz,
    version integer not null default 1,
    primary key (jurisdiction, id),
    foreign key (jurisdiction, absent) references access.account (jurisdiction, id),
    foreign key (jurisdiction, substitute) references access.account (jurisdiction, id),
    check (absent <> substitute),
    check (until >= since)
);

create index stand_in_by_absent on access.stand_in (jurisdiction, absent) where recalled_at is null;
create index stand_in_by_substitute on access.stand_in (jurisdiction, substitute) where recalled_at is null;
