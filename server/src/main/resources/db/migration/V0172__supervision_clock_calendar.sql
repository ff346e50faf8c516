-- By which edition of the calendar the last days of open matters were counted.
create table supervision.clock_calendar (
    jurisdiction uuid not null primary key references organization.jurisdiction (id),
    edition integer not null
);
