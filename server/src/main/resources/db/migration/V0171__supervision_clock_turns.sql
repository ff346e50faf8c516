-- What has come over the clock of a matter, for each last day that it had: the days on which its light turned and on which steps of urging were due, by the
-- calendar; null before. A day that is written never changes. Matters are never deleted and are read in the statement that writes: no foreign key, for there are many.
create table supervision.clock_turn (
    jurisdiction uuid not null,
    matter uuid not null,
    -- the last day that held
    due date not null,
    soon_on date,
    due_on date,
    overdue_on date,
    reminder_on date,
    notice_on date,
    on_site_on date,
    leader_on date,
    seen_at timestamptz not null,
    primary key (jurisdiction, matter, due)
);
