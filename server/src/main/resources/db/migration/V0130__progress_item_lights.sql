-- Rules for the lights of items, version by version; a version never changes.
create table progress.item_rule_set (
    jurisdiction uuid not null references organization.jurisdiction (id),
    code text not null,
    version integer not null check (version > 0),
    -- as the library writes it
    rules jsonb not null,
    reason text not null,
    -- the form that put it in force: sent twice, it is kept once
    request_key text not null,
    published_at timestamptz not null,
    published_by uuid not null,
    published_by_name text not null,
    primary key (jurisdiction, code, version),
    unique (jurisdiction, request_key)
);

-- How an item stood in a month by its task list, as it was last judged, with all that led to it.
create table progress.item_light (
    jurisdiction uuid not null,
    item uuid not null,
    period text collate "C" not null,
    -- the day up to which the month was looked at: its last one, or the newest while it runs
    as_of date not null,
    -- whether the month was over
    ended boolean not null,
    light text not null check (light in ('GREEN', 'YELLOW', 'RED', 'BLUE', 'UNPUBLISHED', 'NOT_JUDGED', 'MISSING')),
    -- percent of the list that was due and that was done; null where its list names no day
    expected numeric,
    reached numeric,
    -- the version of the list by which it was judged
    edition integer not null,
    rule_code text not null,
    rule_version integer not null,
    rule_number integer,
    -- a list of {key, arguments}
    reasons jsonb not null,
    judged_at timestamptz not null,
    primary key (jurisdiction, item, period),
    foreign key (jurisdiction, item, edition) references progress.list_edition (jurisdiction, item, number)
);

create index item_light_by_period on progress.item_light (jurisdiction, period, light);

-- A light of an item that became another, and why.
create table progress.item_light_change (
    jurisdiction uuid not null,
    id uuid not null,
    item uuid not null,
    period text collate "C" not null,
    was text not null,
    became text not null,
    was_expected numeric,
    expected numeric,
    was_reached numeric,
    reached numeric,
    changed_at timestamptz not null,
    primary key (jurisdiction, id),
    foreign key (jurisdiction, item) references progress.task_list (jurisdiction, item)
);

create index item_light_change_of on progress.item_light_change (jurisdiction, item, changed_at desc);
