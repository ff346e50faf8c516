-- All figures of a period with their lights are read from the index alone: their rows lie scattered over the whole table.
drop index indicator.judgement_by_period;
create index judgement_by_period on indicator.judgement (jurisdiction, period, light) include (series, amount, provisional);
