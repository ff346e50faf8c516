-- Numbers of a year: each taken once, whoever else is registering.
create table supervision.matter_number (
    jurisdiction uuid not null references organization.jurisdiction (id),
    year integer not null,
    last integer not null check (last > 0),
    primary key (jurisdiction, year)
);

-- A matter under supervision: one matter, one item.
create table supervision.matter (
    jurisdiction uuid not null references organization.jurisdiction (id),
    id uuid not null,
    -- such as 2026-015
    number text not null,
    -- the form that registered it: sent twice, it is kept once
    request_key text not null,
    -- code of its kind of source: data of the rules for deadlines
    source text not null,
    -- from which thing of another part it was begun
    origin_kind text,
    origin_id uuid,
    origin_address text,
    title text not null,
    text text not null,
    given_by text,
    -- account of the leader who gave it: to whom it goes back
    leader uuid,
    given_on date not null,
    urgency text not null check (urgency in ('URGENT', 'NORMAL', 'HARD')),
    -- of a plan
    item uuid,
    confidential boolean not null,
    -- the matter that it came from, and how
    parent uuid,
    relation text check (relation in ('SPLIT', 'FOLLOW_UP')),
    -- who is to do what by when: {lead, assisting: [{unit, task}], due, words}
    suggestion jsonb,
    -- the unit that leads, or is suggested to
    lead uuid,
    assigned_on date,
    -- its clock: see supervision.clock
    begun date,
    span_days integer check (span_days > 0),
    span_working boolean,
    pauses jsonb not null,
    extended_to date,
    rule text,
    -- the last day, counted anew with each step
    due date,
    -- since when the clock stands still; null while it runs
    paused_on date,
    -- a later day that the unit has asked for and nobody has answered
    asked_for date,
    asked_why text,
    stage text not null check (stage in ('REGISTERED', 'PROPOSED', 'APPROVED', 'ASSIGNED', 'SIGNED_FOR', 'IN_HAND', 'DISPUTED',
        'ANSWERED', 'FED_BACK', 'WITH_LEADER', 'CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'SPLIT')),
    -- why it is there: the reason for a return, a dispute, a withdrawal
    stage_why text,
    merged_into uuid,
    answer text not null,
    -- when the unit's head let the answer go
    answered_on date,
    closed_on date,
    -- how many times it was returned for redo
    redone integer not null check (redone >= 0),
    -- counts every step, so that a stale form is told
    version integer not null,
    created_at timestamptz not null,
    -- what it can be found by: pairs of characters, for Chinese has no gaps between words
    found_by tsvector not null,
    primary key (jurisdiction, id),
    unique (jurisdiction, number),
    unique (jurisdiction, request_key),
    foreign key (jurisdiction, lead) references organization.unit (jurisdiction, id),
    foreign key (jurisdiction, parent) references supervision.matter (jurisdiction, id),
    foreign key (jurisdiction, merged_into) references supervision.matter (jurisdiction, id),
    check ((origin_kind is null) = (origin_id is null)),
    check ((parent is null) = (relation is null)),
    check ((merged_into is not null) = (stage = 'MERGED')),
    check ((assigned_on is null) = (begun is null) and (begun is null) = (due is null)),
    check (assigned_on is not null or stage in ('REGISTERED', 'PROPOSED', 'APPROVED', 'WITHDRAWN', 'MERGED', 'SPLIT')),
    check ((closed_on is not null) = (stage in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'MERGED', 'SPLIT')))
);

create index matter_found on supervision.matter using gin (found_by);
create index matter_of_stage on supervision.matter (jurisdiction, stage, id desc);
create index matter_of_source on supervision.matter (jurisdiction, source, id desc);
create index matter_of_lead on supervision.matter (jurisdiction, lead, id desc);
create index matter_of_leader on supervision.matter (jurisdiction, leader, id desc) where leader is not null;
create index matter_given on supervision.matter (jurisdiction, given_on, id desc);
create index matter_of_item on supervision.matter (jurisdiction, item, id desc) where item is not null;
create index matter_begun_from on supervision.matter (jurisdiction, origin_id, id) where origin_id is not null;
create index matter_of_parent on supervision.matter (jurisdiction, parent, id) where parent is not null;
create index matter_merged_into on supervision.matter (jurisdiction, merged_into) where merged_into is not null;
create index matter_redone on supervision.matter (jurisdiction, id desc) where redone > 0;
-- for the board and for counting what is open
create index matter_board on supervision.matter (jurisdiction, stage, due, id desc) include (confidential, leader) where closed_on is null;
create index matter_open_due on supervision.matter (jurisdiction, due, id) where closed_on is null and due is not null;

-- Whose affair a matter is: the unit that leads, those that assist, and those that may know of a confidential one.
create table supervision.matter_party (
    jurisdiction uuid not null,
    matter uuid not null,
    unit uuid not null,
    role text not null check (role in ('LEAD', 'ASSIST', 'NAMED')),
    -- what an assisting unit is to do
    task text not null,
    signed_at timestamptz,
    signed_by uuid,
    signed_by_name text,
    primary key (jurisdiction, matter, unit),
    foreign key (jurisdiction, matter) references supervision.matter (jurisdiction, id),
    foreign key (jurisdiction, unit) references organization.unit (jurisdiction, id)
);

create index matter_party_of_unit on supervision.matter_party (jurisdiction, unit, matter);

-- What was done with a matter, step by step.
create table supervision.matter_step (
    jurisdiction uuid not null,
    matter uuid not null,
    -- the version of the matter after it
    version integer not null,
    step text not null,
    words text not null,
    -- what goes with it, such as the checks that were passed, or a day
    details text not null,
    -- who may read it besides those who supervise: nobody, the unit that leads, every unit whose affair it is
    audience text not null check (audience in ('OFFICE', 'LEAD', 'ALL')),
    -- of the unit that took it
    unit uuid,
    taken_at timestamptz not null,
    taken_by uuid not null,
    taken_by_name text not null,
    primary key (jurisdiction, matter, version),
    foreign key (jurisdiction, matter) references supervision.matter (jurisdiction, id)
);

-- What is said on the way and moves nothing: progress, why it takes longer, urging, an assisting unit's signature.
create table supervision.matter_note (
    jurisdiction uuid not null,
    id uuid not null,
    matter uuid not null,
    kind text not null check (kind in ('PROGRESS', 'CONTINUED', 'SIGNED', 'URGED')),
    unit uuid,
    words text not null,
    -- when more will be told
    next_on date,
    -- of the ladder by which a unit is urged
    level integer check (level > 0),
    -- the form that wrote it: sent twice, it is kept once
    request_key text not null,
    audience text not null check (audience in ('OFFICE', 'LEAD', 'ALL')),
    written_at timestamptz not null,
    written_by uuid not null,
    written_by_name text not null,
    primary key (jurisdiction, id),
    unique (jurisdiction, matter, request_key),
    foreign key (jurisdiction, matter) references supervision.matter (jurisdiction, id)
);

-- Files beside a matter: what came with it, what goes with the answer.
create table supervision.matter_file (
    jurisdiction uuid not null,
    matter uuid not null,
    file uuid not null,
    name text not null,
    sha256 text not null,
    -- of the unit that put it there; null for the office
    unit uuid,
    primary key (jurisdiction, matter, file),
    foreign key (jurisdiction, matter) references supervision.matter (jurisdiction, id)
);

-- Filters of the register that somebody wants again.
create table supervision.matter_view (
    jurisdiction uuid not null references organization.jurisdiction (id),
    account uuid not null,
    name text not null,
    query text not null,
    primary key (jurisdiction, account, name)
);
