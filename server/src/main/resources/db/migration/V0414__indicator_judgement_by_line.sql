-- All lights of a period without looking at the table. By line and not by colour: lights are written line by line, so that in each period
-- they come to lie one behind the other, and the database need not look for a place for each of millions.
drop index indicator.judgement_by_period;
create index judgement_by_period on indicator.judgement (jurisdiction, period, series) include (light, amount, provisional);
