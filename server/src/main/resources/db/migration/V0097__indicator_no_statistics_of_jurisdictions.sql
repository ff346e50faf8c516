-- With statistics of this column the database takes a jurisdiction that came after they were made for one without rows, and joins what is millions of rows as
-- if it were one. Without them it supposes a share of the table for each.
alter table indicator.series alter column jurisdiction set statistics 0;
alter table indicator.value alter column jurisdiction set statistics 0;
alter table indicator.value_past alter column jurisdiction set statistics 0;
alter table indicator.judgement alter column jurisdiction set statistics 0;
alter table indicator.forecast alter column jurisdiction set statistics 0;
alter table indicator.light_change alter column jurisdiction set statistics 0;
alter table indicator.warning alter column jurisdiction set statistics 0;
