-- By what a version of the plan holds an annex that its document leaves out; null where it does not hold it.
-- It holds an annex whose declared count agrees; of one that nobody counted, it is enough that its list came in and items are left of it.
--   LIST  a list of its kind or name came in
--   TEXT  no list came in, and all its items were read from the document
--   ITEMS no list came in, and some of its items were added later
create function plan.annex_by(of_jurisdiction uuid, of_plan uuid, of_name text, of_kind text, at_version integer)
    returns text
    language sql
    stable
begin atomic
    with possible as (
        select s.list_of as kind, true as listed
          from plan.source s
         where s.jurisdiction = of_jurisdiction and s.plan = of_plan and s.since_version <= at_version
           and (s.list_of = of_kind or (s.list_of is not null and position(of_name in s.name) > 0))
        union
        select of_kind, false
    ), declared as (
        select c.counted_kind as kind, c.declared
          from plan.open_point c
         where c.jurisdiction = of_jurisdiction and c.plan = of_plan
           and c.counted_kind is not null and c.counted_category is null
    ), met as (
        select p.listed
          from possible p
         where coalesce(of_name, '') <> ''
           and (exists (
                   select 1
                     from declared d
                    where d.kind = p.kind
                      and d.declared = plan.held(of_jurisdiction, of_plan, p.kind, null, at_version))
               or (p.listed
                   and not exists (select 1 from declared d where d.kind = p.kind)
                   and plan.held(of_jurisdiction, of_plan, p.kind, null, at_version) > 0))
    )
    select case
               when bool_or(m.listed) then 'LIST'
               when count(*) = 0 then null
               when exists (
                   select 1
                     from plan.item_state i
                     left join plan.source s on s.jurisdiction = i.jurisdiction and s.id = i.source
                    where i.jurisdiction = of_jurisdiction and i.plan = of_plan and i.kind = of_kind
                      and i.since_version <= at_version and (i.until_version is null or i.until_version > at_version)
                      and (s.id is null or s.list_of is not null)) then 'ITEMS'
               else 'TEXT'
           end
      from met m;
end;

drop function plan.annex_held(uuid, uuid, text, text, integer);
