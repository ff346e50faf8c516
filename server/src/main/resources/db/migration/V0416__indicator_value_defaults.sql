-- What nearly all figures that come by the million say alike goes without saying: the database need not read it cell by cell.
alter table indicator.value alter column stage set default 'PRELIMINARY';
alter table indicator.value alter column version set default 1;
alter table indicator.value alter column changed_at set default now();
