-- When an account was last noted in the trail as refused at a door; at most once a minute, so that nobody floods the trail.
create table access.refusal (
    jurisdiction uuid not null,
    account uuid not null,
    -- method and address with its variables, such as POST /imports/{id}
    door text not null,
    noted_at timestamptz not null,
    primary key (jurisdiction, account, door)
);
