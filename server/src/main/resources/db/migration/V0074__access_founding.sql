-- Jurisdictions that have no administrators yet: whoever holds the link opens the accounts of the three, once.
create table access.founding (
    jurisdiction uuid not null,
    -- of the key in the link; empty while there is no link
    hash bytea unique,
    expires_at timestamptz,
    -- the jurisdiction whose system administrator added it, and who alone gives out a new link
    made_by uuid not null,
    version integer not null default 1,
    primary key (jurisdiction),
    check ((hash is null) = (expires_at is null))
);

-- Added by earlier versions, without a way to get in: they wait for a link of the first system administrator.
insert into access.founding (jurisdiction, made_by)
select j.id, s.jurisdiction
  from organization.jurisdiction j
 cross join (select jurisdiction from access.account where sphere = 'SYSTEM' order by created_at, id limit 1) s
 where not exists (select from access.account a where a.jurisdiction = j.id);
