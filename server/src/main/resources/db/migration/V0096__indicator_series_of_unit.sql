-- The lines of a unit, and the units that have lines, in their order.
create index series_of_unit on indicator.series (jurisdiction, unit, id);
