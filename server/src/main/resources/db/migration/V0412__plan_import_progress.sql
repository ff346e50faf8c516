-- How far the job is that reads a document, where every node can see it: null before it begins.
alter table plan.import add column reading_stage text;
-- of the stage; null where nobody can know
alter table plan.import add column reading_percent smallint;

-- STOPPED: whoever brought the document ended its reading. Neither text nor draft is kept, as of a file that could not be read.
alter table plan.import drop constraint import_check;
alter table plan.import add constraint import_check
    check (state in ('READING', 'FAILED', 'STOPPED', 'DISCARDED') or (draft is not null and text is not null));
