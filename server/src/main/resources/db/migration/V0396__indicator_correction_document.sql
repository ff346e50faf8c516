-- The source document of the figure that is wanted: it comes beside the figure once the correction is approved.
alter table indicator.correction add column source_file uuid;
alter table indicator.correction_past add column source_file uuid;
