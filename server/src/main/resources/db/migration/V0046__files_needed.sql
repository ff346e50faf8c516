-- What a reader of the file must be permitted. Originals on their way are for those who import; what became part of a plan
-- is for everybody inside.
alter table files.file add column needed text not null default 'FILE_READ';

update files.file f
   set needed = 'PLAN_IMPORT'
 where exists (select from plan.import i
                where i.jurisdiction = f.jurisdiction and i.file = f.id)
   and not exists (select from plan.import i
                    where i.jurisdiction = f.jurisdiction and i.file = f.id and i.state = 'CONFIRMED');
