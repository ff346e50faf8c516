-- What should have been told so many working days earlier, as after a start with old data, is told as one message of each unit; 0 for never.
alter table notice.rule add column sum_after integer not null default 10 check (sum_after between 0 and 250);

-- The message in which this one was told together with others; it is shown nowhere itself, but what it is about was told.
alter table notice.message add column summed_in uuid;
create index message_summed on notice.message (jurisdiction, summed_in) where summed_in is not null and settled_at is null;
