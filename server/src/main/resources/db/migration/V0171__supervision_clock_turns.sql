-- What has come over the clocks of matters: each turn of a light and each step of urging once for a last day. Rows are added and never changed. They are written
-- together with the matter being read, and matters are never deleted: no foreign key, for there are many.
create table supervision.clock_turn (
    jurisdiction uuid not null,
    matter uuid not null,
    -- the last day that held
    due date not null,
    moment text not null check (moment in ('SOON', 'DUE', 'OVERDUE', 'REMINDER', 'NOTICE', 'ON_SITE', 'LEADER')),
    -- when it came, by the calendar
    day date not null,
    recorded_at timestamptz not null default now(),
    primary key (jurisdiction, matter, due, moment)
);
