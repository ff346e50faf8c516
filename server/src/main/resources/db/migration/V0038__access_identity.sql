-- Whom a single sign-on service means: its subject and the account here. A subject is one account for ever.
create table access.identity (
    jurisdiction uuid not null,
    issuer text not null,
    subject text not null,
    account uuid not null,
    linked_at timestamptz not null default now(),
    primary key (jurisdiction, issuer, subject),
    unique (issuer, subject),
    foreign key (jurisdiction, account) references access.account (jurisdiction, id)
);

-- A sign-in that is under way at the service, by the hash of a key that only the browser has. Nobody is signed in yet.
create table access.sso_request (
    key bytea primary key,
    request jsonb not null,
    began_at timestamptz not null default now()
);
