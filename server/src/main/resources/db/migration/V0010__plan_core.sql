create schema plan;

-- What runs over several years and holds the yearly plans together.
create table plan.programme (
    jurisdiction uuid not null references organization.jurisdiction (id),
    id uuid not null,
    name text not null,
    version integer not null default 1,
    primary key (jurisdiction, id),
    unique (jurisdiction, name)
);

-- The plan of one year. Its content lives in the tables below, each row valid from one version of the plan until another.
create table plan.plan (
    jurisdiction uuid not null references organization.jurisdiction (id),
    id uuid not null,
    -- the first part of its web address, such as 2023 or 2023-2; given once, never changed
    address text not null,
    year integer not null,
    title text not null,
    programme uuid,
    -- the import it came from; that table belongs to the import
    origin uuid,
    -- repeated by a double click or a retry, so that the plan comes to be once
    request_key text not null,
    current_version integer not null default 1,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    primary key (jurisdiction, id),
    unique (jurisdiction, address),
    unique (jurisdiction, request_key),
    foreign key (jurisdiction, programme) references plan.programme (jurisdiction, id)
);

create index plan_by_year on plan.plan (jurisdiction, year desc, id);

-- A published state of the plan: why it changed, when, by whom.
create table plan.version (
    jurisdiction uuid not null,
    plan uuid not null,
    number integer not null,
    reason text,
    request_key text not null,
    published_at timestamptz not null default now(),
    published_by uuid not null,
    published_by_name text not null,
    primary key (jurisdiction, plan, number),
    unique (jurisdiction, plan, request_key),
    foreign key (jurisdiction, plan) references plan.plan (jurisdiction, id)
);

-- Kinds of items are the plan's own data: outcomes, works, reforms, indicators or whatever the year calls them.
create table plan.kind (
    jurisdiction uuid not null,
    plan uuid not null,
    code text not null,
    -- what stands in addresses: outcomes in /2023/outcomes/3
    path text not null,
    name_zh text not null,
    name_en text not null,
    -- the counter in Chinese: 18个, 51项
    measure_word text not null,
    position integer not null,
    since_version integer not null,
    until_version integer,
    primary key (jurisdiction, plan, code, since_version),
    foreign key (jurisdiction, plan) references plan.plan (jurisdiction, id)
);

-- A way to sort items: strategic positions, work tracks, reform tracks, demonstration areas.
create table plan.scheme (
    jurisdiction uuid not null,
    plan uuid not null,
    code text not null,
    name_zh text not null,
    name_en text not null,
    position integer not null,
    since_version integer not null,
    until_version integer,
    primary key (jurisdiction, plan, code, since_version),
    foreign key (jurisdiction, plan) references plan.plan (jurisdiction, id)
);

-- One place of a scheme, such as a position, or the 1 of "1+7+N".
create table plan.category (
    jurisdiction uuid not null,
    id uuid not null,
    plan uuid not null,
    scheme text not null,
    code text not null,
    name text not null,
    parent uuid,
    position integer not null,
    since_version integer not null,
    until_version integer,
    primary key (jurisdiction, id),
    foreign key (jurisdiction, plan) references plan.plan (jurisdiction, id),
    foreign key (jurisdiction, parent) references plan.category (jurisdiction, id)
);

create unique index category_by_code on plan.category (jurisdiction, plan, scheme, code) where until_version is null;

-- The normalised text of a document or list that the plan was made from. Ranges count UTF-16 units, start to before end.
create table plan.source (
    jurisdiction uuid not null,
    id uuid not null,
    plan uuid not null,
    name text not null,
    -- the original in the module files; null for pasted text
    file uuid,
    text text not null,
    sha256 text not null,
    since_version integer not null,
    primary key (jurisdiction, id),
    foreign key (jurisdiction, plan) references plan.plan (jurisdiction, id)
);

create index source_by_plan on plan.source (jurisdiction, plan, id);

-- An item's identity and address, the same through all versions.
create table plan.item (
    jurisdiction uuid not null,
    id uuid not null,
    plan uuid not null,
    -- the second part of its web address, from its kind at birth: outcomes/3
    path text not null,
    number integer not null,
    primary key (jurisdiction, id),
    unique (jurisdiction, plan, path, number),
    foreign key (jurisdiction, plan) references plan.plan (jurisdiction, id)
);

-- What an item says, from one version until before another; until_version null means it still holds.
create table plan.item_state (
    jurisdiction uuid not null,
    item uuid not null,
    since_version integer not null,
    until_version integer,
    plan uuid not null,
    kind text not null,
    -- the office's own code in its lists, such as GZ-01; empty when it has none
    code text not null,
    -- the number as printed, such as （三）; empty when it has none
    label text not null,
    title text not null,
    body text not null,
    parent uuid,
    position integer not null,
    sample boolean not null,
    note text,
    source uuid,
    source_start integer,
    source_end integer,
    primary key (jurisdiction, item, since_version),
    foreign key (jurisdiction, item) references plan.item (jurisdiction, id),
    foreign key (jurisdiction, parent) references plan.item (jurisdiction, id),
    foreign key (jurisdiction, source) references plan.source (jurisdiction, id),
    check (until_version > since_version),
    check (source_start <= source_end)
);

create index item_state_by_plan on plan.item_state (jurisdiction, plan, position);

create table plan.item_category (
    jurisdiction uuid not null,
    plan uuid not null,
    item uuid not null,
    category uuid not null,
    since_version integer not null,
    until_version integer,
    primary key (jurisdiction, item, category, since_version),
    foreign key (jurisdiction, item) references plan.item (jurisdiction, id),
    foreign key (jurisdiction, category) references plan.category (jurisdiction, id)
);

create index item_category_by_plan on plan.item_category (jurisdiction, plan);

-- Who leads, is responsible or assists; a group such as 各乡镇 is printed without being one unit.
create table plan.item_unit (
    jurisdiction uuid not null,
    id uuid not null,
    plan uuid not null,
    item uuid not null,
    unit uuid,
    role text not null,
    printed_name text not null,
    collective boolean not null,
    position integer not null,
    source_start integer,
    source_end integer,
    since_version integer not null,
    until_version integer,
    primary key (jurisdiction, id),
    foreign key (jurisdiction, item) references plan.item (jurisdiction, id),
    foreign key (jurisdiction, unit) references organization.unit (jurisdiction, id),
    check (unit is not null or collective)
);

create index item_unit_by_plan on plan.item_unit (jurisdiction, plan);
create index item_unit_by_unit on plan.item_unit (jurisdiction, unit);

-- The leader in charge, as printed.
create table plan.item_leader (
    jurisdiction uuid not null,
    id uuid not null,
    plan uuid not null,
    item uuid not null,
    name text not null,
    position integer not null,
    since_version integer not null,
    until_version integer,
    primary key (jurisdiction, id),
    foreign key (jurisdiction, item) references plan.item (jurisdiction, id)
);

create index item_leader_by_plan on plan.item_leader (jurisdiction, plan);

create table plan.item_deadline (
    jurisdiction uuid not null,
    id uuid not null,
    plan uuid not null,
    item uuid not null,
    text text not null,
    kind text not null,
    due date,
    main boolean not null,
    position integer not null,
    source_start integer,
    source_end integer,
    since_version integer not null,
    until_version integer,
    primary key (jurisdiction, id),
    foreign key (jurisdiction, item) references plan.item (jurisdiction, id),
    check ((kind = 'DATED') = (due is not null))
);

create index item_deadline_by_plan on plan.item_deadline (jurisdiction, plan);

-- A number to be reached; without an item it is the plan's own.
create table plan.item_target (
    jurisdiction uuid not null,
    id uuid not null,
    plan uuid not null,
    item uuid,
    metric text not null,
    comparator text not null,
    value numeric,
    value_max numeric,
    unit text not null,
    striving boolean not null,
    text text not null,
    year integer not null,
    position integer not null,
    source_start integer,
    source_end integer,
    since_version integer not null,
    until_version integer,
    primary key (jurisdiction, id),
    foreign key (jurisdiction, item) references plan.item (jurisdiction, id)
);

create index item_target_by_plan on plan.item_target (jurisdiction, plan);

-- A reform supports works, a work supports outcomes: many to many.
create table plan.link (
    jurisdiction uuid not null,
    id uuid not null,
    plan uuid not null,
    from_item uuid not null,
    to_item uuid not null,
    weight numeric,
    note text,
    since_version integer not null,
    until_version integer,
    primary key (jurisdiction, id),
    foreign key (jurisdiction, from_item) references plan.item (jurisdiction, id),
    foreign key (jurisdiction, to_item) references plan.item (jurisdiction, id),
    check (from_item <> to_item)
);

create unique index link_once on plan.link (jurisdiction, from_item, to_item) where until_version is null;
create index link_to on plan.link (jurisdiction, to_item);
create index link_by_plan on plan.link (jurisdiction, plan);

-- What the document says of itself: numbers, issuer, publisher, each date.
create table plan.header_fact (
    jurisdiction uuid not null,
    plan uuid not null,
    position integer not null,
    name text not null,
    value text not null,
    source uuid,
    source_start integer,
    source_end integer,
    primary key (jurisdiction, plan, position),
    foreign key (jurisdiction, plan) references plan.plan (jurisdiction, id),
    foreign key (jurisdiction, source) references plan.source (jurisdiction, id)
);

-- What was not in order when the plan came in (counts, dates, issuers, annexes); it stays until somebody settles it.
create table plan.open_point (
    jurisdiction uuid not null,
    id uuid not null,
    plan uuid not null,
    position integer not null,
    -- message key of the sentence, and what is put into it, one argument a line
    message text not null,
    arguments text not null,
    -- a declared count is compared with what the plan holds now
    counted_kind text,
    counted_category uuid,
    declared integer,
    note text,
    source uuid,
    source_start integer,
    source_end integer,
    settled_at timestamptz,
    settled_by uuid,
    settled_by_name text,
    version integer not null default 1,
    primary key (jurisdiction, id),
    foreign key (jurisdiction, plan) references plan.plan (jurisdiction, id),
    foreign key (jurisdiction, counted_category) references plan.category (jurisdiction, id),
    check ((counted_kind is null) = (declared is null))
);

create index open_point_by_plan on plan.open_point (jurisdiction, plan, position);
