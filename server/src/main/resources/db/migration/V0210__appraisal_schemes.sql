create schema appraisal;

-- By which rules units are scored: a scheme, what its next edition will say, and the editions that were published. Editions never change.
create table appraisal.scheme (
    jurisdiction uuid not null references organization.jurisdiction (id),
    id uuid not null,
    code text not null,
    name text not null,
    version integer not null default 1 check (version > 0),
    created_at timestamptz not null,
    created_by uuid not null,
    created_by_name text not null,
    primary key (jurisdiction, id),
    unique (jurisdiction, code)
);

create table appraisal.scheme_draft (
    jurisdiction uuid not null,
    scheme uuid not null,
    body jsonb not null,
    version integer not null default 1 check (version > 0),
    changed_at timestamptz not null,
    changed_by uuid not null,
    changed_by_name text not null,
    primary key (jurisdiction, scheme),
    foreign key (jurisdiction, scheme) references appraisal.scheme (jurisdiction, id)
);

create table appraisal.scheme_edition (
    jurisdiction uuid not null,
    scheme uuid not null,
    number integer not null check (number > 0),
    -- canonical: the same scheme is always the same bytes, so that its print can be compared
    body text not null,
    print text not null,
    valid_from date not null,
    -- as decided; the next edition ends it earlier when it begins before
    valid_until date,
    reason text not null,
    -- the form that published it: sent twice, it counts once
    request_key text not null,
    published_at timestamptz not null,
    published_by uuid not null,
    published_by_name text not null,
    primary key (jurisdiction, scheme, number),
    foreign key (jurisdiction, scheme) references appraisal.scheme (jurisdiction, id),
    unique (jurisdiction, scheme, request_key),
    unique (jurisdiction, scheme, valid_from),
    check (valid_until is null or valid_until >= valid_from)
);

create function appraisal.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'An edition that was published never changes.';
end $$;

create trigger scheme_edition_stays before update or delete on appraisal.scheme_edition
    for each row execute function appraisal.refuse_change();
