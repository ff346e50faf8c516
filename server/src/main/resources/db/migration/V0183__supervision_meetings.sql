-- Meetings that come again by a rule: 例会.
create table supervision.meeting_series (
    jurisdiction uuid not null references organization.jurisdiction (id),
    id uuid not null,
    name text not null,
    -- every so many months from this one on, on this day or the next working day
    every_months integer not null check (every_months between 1 and 12),
    first_month integer not null check (first_month between 1 and 12),
    day_of_month integer not null check (day_of_month between 1 and 31),
    place text not null,
    chair text not null,
    -- first and last day of the series
    since date not null,
    until date,
    ended_for text,
    request_key text not null,
    version integer not null,
    created_at timestamptz not null,
    primary key (jurisdiction, id),
    unique (jurisdiction, request_key),
    check ((until is null) = (ended_for is null))
);

-- The last number that was given to a meeting of a year.
create table supervision.meeting_number (
    jurisdiction uuid not null references organization.jurisdiction (id),
    year integer not null,
    last integer not null,
    primary key (jurisdiction, year)
);

create table supervision.meeting (
    jurisdiction uuid not null references organization.jurisdiction (id),
    id uuid not null,
    -- such as 2026-003
    number text not null,
    series uuid,
    -- the day that the rule of the series names, working day or not, also when the meeting was moved; null for a single one
    slot date,
    title text not null,
    held_on date not null,
    place text not null,
    chair text not null,
    stage text not null check (stage in ('PLANNED', 'UNDERWAY', 'HELD', 'MINUTED', 'CANCELLED')),
    cancelled_for text,
    request_key text not null,
    -- counts every step, changes of the agenda included, so that a stale form is told
    version integer not null,
    created_at timestamptz not null,
    primary key (jurisdiction, id),
    unique (jurisdiction, number),
    unique (jurisdiction, request_key),
    unique (jurisdiction, series, slot),
    foreign key (jurisdiction, series) references supervision.meeting_series (jurisdiction, id),
    check ((series is null) = (slot is null)),
    check ((cancelled_for is not null) = (stage = 'CANCELLED'))
);

create index meeting_of_day on supervision.meeting (jurisdiction, held_on);

create table supervision.meeting_step (
    jurisdiction uuid not null,
    meeting uuid not null,
    version integer not null,
    step text not null,
    words text not null,
    taken_at timestamptz not null,
    taken_by uuid not null,
    taken_by_name text not null,
    primary key (jurisdiction, meeting, version),
    foreign key (jurisdiction, meeting) references supervision.meeting (jurisdiction, id)
);

-- What a meeting talks about. A topic is dropped with a reason, never deleted; what it says is as it stood when it was gathered.
create table supervision.meeting_topic (
    jurisdiction uuid not null,
    id uuid not null,
    meeting uuid not null,
    position integer not null,
    -- where it comes from, such as RED; OWN for what the office adds
    source text not null,
    -- what it is about within its source: gathered again, it is one topic
    thing text not null,
    title text not null,
    unit uuid,
    address text not null,
    promised text not null,
    stands text not null,
    why text not null,
    asked text not null,
    gathered_at timestamptz not null,
    dropped_for text,
    primary key (jurisdiction, id),
    unique (jurisdiction, meeting, thing),
    foreign key (jurisdiction, meeting) references supervision.meeting (jurisdiction, id)
);

-- Minutes, version by version; an approved one never changes.
create table supervision.meeting_minutes (
    jurisdiction uuid not null,
    meeting uuid not null,
    number integer not null check (number > 0),
    present text not null,
    words text not null,
    -- why an approved version is corrected; empty for the first
    reason text not null,
    saved_at timestamptz not null,
    saved_by uuid not null,
    saved_by_name text not null,
    approved_at timestamptz,
    approved_by uuid,
    approved_by_name text,
    primary key (jurisdiction, meeting, number),
    foreign key (jurisdiction, meeting) references supervision.meeting (jurisdiction, id),
    check ((reason = '') = (number = 1)),
    check ((approved_at is null) = (approved_by is null) and (approved_at is null) = (approved_by_name is null))
);

-- What a meeting decided; each is a matter from then on.
create table supervision.meeting_decision (
    jurisdiction uuid not null,
    id uuid not null,
    meeting uuid not null,
    number integer not null check (number > 0),
    topic uuid,
    title text not null,
    words text not null,
    -- of the words without spaces and punctuation: the same decision twice is one
    print text not null,
    matter uuid not null,
    entered_at timestamptz not null,
    entered_by_name text not null,
    primary key (jurisdiction, id),
    unique (jurisdiction, meeting, number),
    unique (jurisdiction, meeting, print),
    foreign key (jurisdiction, meeting) references supervision.meeting (jurisdiction, id),
    foreign key (jurisdiction, topic) references supervision.meeting_topic (jurisdiction, id)
);
