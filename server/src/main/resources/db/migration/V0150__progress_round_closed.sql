-- How often the office gave a round other days by hand: each time those concerned are told.
alter table progress.round add column moves integer not null default 0 check (moves >= 0);

-- When a round that is over closes: so many days after the last day in time by its rule, or on a day on which the office closed it.
alter table progress.round_rule add column closes_after integer check (closes_after between 1 and 1000);
alter table progress.round add column closes_after integer check (closes_after between 1 and 1000);
alter table progress.round add column closed_on date;
-- why it was closed, or opened again
alter table progress.round add column closed_for text not null default '';
alter table progress.round add check (closed_on is null or cancelled_for is null);
