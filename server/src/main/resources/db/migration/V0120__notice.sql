create schema notice;

-- When what waits is told to whom, from a day on; the rule that held before stays.
create table notice.rule (
    jurisdiction uuid not null references organization.jurisdiction (id),
    holds_from date not null,
    -- so many working days before the due day
    days_before integer[] not null,
    on_day boolean not null,
    -- each time so many working days more have passed since the due day; 0 for never
    late_every integer not null check (late_every between 0 and 60),
    -- the same of what has no due day, since it began to wait
    waiting_every integer not null check (waiting_every between 0 and 60),
    -- what was returned or asked, at once
    returned boolean not null,
    -- working days late after which it goes on to the head of the unit, to the office; 0 for never
    head_after integer not null check (head_after between 0 and 250),
    office_after integer not null check (office_after between 0 and 250),
    -- nothing leaves the house between these hours
    quiet_from time not null,
    quiet_until time not null,
    -- when the one message of a day leaves
    digest_at time not null,
    -- whether people may have each message by itself
    single_allowed boolean not null,
    -- where mail may go, such as example.gov.cn; none for anywhere
    mail_domains text[] not null,
    reason text not null,
    version integer not null default 1,
    set_at timestamptz not null default now(),
    set_by uuid not null,
    set_by_name text not null,
    primary key (jurisdiction, holds_from)
);

-- How somebody wants to be told.
create table notice.preference (
    jurisdiction uuid not null,
    account uuid not null,
    -- each message by itself, not one a day
    single boolean not null,
    -- empty for no mail
    mail text not null,
    language text not null check (language in ('zh', 'en')),
    version integer not null default 1,
    primary key (jurisdiction, account)
);

-- What somebody was told, decided once: the same thing at the same step is never told twice.
create table notice.message (
    jurisdiction uuid not null,
    id uuid not null,
    account uuid not null,
    thing text not null,
    step text not null,
    -- the day that the step is about: the due day, or the day of a call
    day date not null,
    kind text not null,
    -- key of the sentence and what is put into it
    text text not null,
    words text[] not null,
    address text not null,
    unit uuid,
    due date,
    told_at timestamptz not null,
    read_at timestamptz,
    -- since when the thing waits no more
    settled_at timestamptz,
    primary key (jurisdiction, id),
    unique (jurisdiction, thing, step, account, day)
);

create index message_new on notice.message (jurisdiction, account) where read_at is null and settled_at is null;
create index message_of on notice.message (jurisdiction, account, id desc);
create index message_waiting on notice.message (jurisdiction, thing) where settled_at is null;

-- A robot of a group chat that takes messages.
create table notice.robot (
    jurisdiction uuid not null references organization.jurisdiction (id),
    id uuid not null,
    name text not null,
    address text not null,
    -- with which messages are signed; encrypted with the key that lies outside the database
    secret bytea,
    -- whose messages it takes; null for the office's
    unit uuid,
    working boolean not null,
    version integer not null default 1,
    primary key (jurisdiction, id),
    unique (jurisdiction, name)
);

-- Messages on their way out of the house. Whichever node gets the row sends it.
create table notice.delivery (
    jurisdiction uuid not null,
    id uuid not null,
    channel text not null check (channel in ('MAIL', 'ROBOT')),
    -- the account or the robot
    target uuid not null,
    -- all of a day, or one message
    batch text not null,
    state text not null check (state in ('WAITING', 'SENT', 'FAILED', 'DROPPED')),
    not_before timestamptz not null,
    tries integer not null default 0,
    -- what went wrong the last time
    trouble text,
    created_at timestamptz not null,
    turned_at timestamptz,
    primary key (jurisdiction, id),
    unique (jurisdiction, channel, target, batch)
);

create index delivery_waiting on notice.delivery (jurisdiction, not_before) where state = 'WAITING';
create index delivery_failed on notice.delivery (jurisdiction, turned_at desc) where state = 'FAILED' or trouble is not null;

create table notice.delivery_message (
    jurisdiction uuid not null,
    delivery uuid not null,
    message uuid not null,
    primary key (jurisdiction, delivery, message),
    foreign key (jurisdiction, delivery) references notice.delivery (jurisdiction, id),
    foreign key (jurisdiction, message) references notice.message (jurisdiction, id)
);

-- A calendar that a program reads; the token is kept as its hash.
create table notice.feed (
    jurisdiction uuid not null,
    id uuid not null,
    account uuid not null,
    hash bytea not null unique,
    made_at timestamptz not null default now(),
    revoked_at timestamptz,
    primary key (jurisdiction, id)
);

create unique index feed_of on notice.feed (jurisdiction, account) where revoked_at is null;
