-- An account works in one sphere for ever: business, or one of the three separated powers (三员分立).
alter table access.account
    add column sphere text not null default 'BUSINESS' check (sphere in ('BUSINESS', 'AUDIT', 'SECURITY', 'SYSTEM')),
    add unique (jurisdiction, id, sphere);

-- Roles with their scopes. The key to the account includes its sphere, so no account can hold roles of two.
create table access.role_grant (
    jurisdiction uuid not null,
    id uuid not null,
    account uuid not null,
    sphere text not null,
    role text not null,
    scope text not null check (scope in ('OWN_UNIT', 'SUBTREE', 'PLAN', 'ALL')),
    -- the unit of a SUBTREE, the plan of a PLAN
    within uuid,
    since date not null,
    -- the last day; null for no end
    until date,
    granted_at timestamptz not null default now(),
    granted_by uuid not null,
    revoked_at timestamptz,
    primary key (jurisdiction, id),
    foreign key (jurisdiction, account, sphere) references access.account (jurisdiction, id, sphere),
    check (sphere = case role
        when 'AUDITOR' then 'AUDIT' when 'SECURITY_OFFICER' then 'SECURITY' when 'SYSTEM_ADMINISTRATOR' then 'SYSTEM'
        else 'BUSINESS' end),
    check ((scope in ('SUBTREE', 'PLAN')) = (within is not null)),
    check (until >= since)
);

create index role_grant_by_account on access.role_grant (jurisdiction, account) where revoked_at is null;
