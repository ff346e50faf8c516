-- The lines of a unit with their indicators are read from the index alone: their rows lie scattered over the whole table.
drop index indicator.series_of_unit;
create index series_of_unit on indicator.series (jurisdiction, unit, id) include (indicator);
