-- When the plan was issued, as its document says, and from which day on it is reported. Months before the issue are filled in
-- afterwards; months before the start are not asked for.
alter table plan.plan
    add column issued_on date,
    add column starts_on date;

update plan.plan p
   set starts_on = make_date(p.year, 1, 1),
       issued_on = (
           select cast(f.value as date) from plan.header_fact f
            where f.jurisdiction = p.jurisdiction and f.plan = p.id and f.name in ('written', 'published', 'signed')
              and f.value ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
            order by array_position(array['written', 'published', 'signed'], f.name)
            limit 1);

alter table plan.plan alter column starts_on set not null;
