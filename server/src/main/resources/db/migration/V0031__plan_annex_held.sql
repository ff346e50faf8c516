-- A list that came in later says of which kind it is; a document does not.
alter table plan.source add column list_of text;

-- A point that misses an annex names it, and the kind of item that its list would hold.
alter table plan.open_point add column annex_name text;
alter table plan.open_point add column annex_kind text;

update plan.open_point o
   set annex_name = split_part(o.arguments, E'\n', 2),
       annex_kind = (
           select k.code from plan.kind k
            where k.jurisdiction = o.jurisdiction and k.plan = o.plan
              and position(k.name_zh in split_part(o.arguments, E'\n', 2)) > 0
            order by length(k.name_zh) desc
            limit 1)
 where o.message = 'planimport.point.annex-missing';

-- Whether an annex that its document leaves out is there all the same in a version of the plan: as many items of its kind as the document
-- declares, or a list of its kind or name came in and the plan still holds items of that list's kind.
create function plan.annex_held(of_jurisdiction uuid, of_plan uuid, of_name text, of_kind text, at_version integer)
    returns boolean
    language sql
    stable
begin atomic
    select coalesce(of_name, '') <> '' and (
        exists (
            select 1
              from plan.open_point c
             where c.jurisdiction = of_jurisdiction and c.plan = of_plan
               and c.counted_kind = of_kind and c.counted_category is null
               and c.declared = plan.held(of_jurisdiction, of_plan, of_kind, null, at_version))
        or exists (
            select 1
              from plan.source s
             where s.jurisdiction = of_jurisdiction and s.plan = of_plan and s.since_version <= at_version
               and (s.list_of = of_kind or (s.list_of is not null and position(of_name in s.name) > 0))
               and plan.held(of_jurisdiction, of_plan, s.list_of, null, at_version) > 0));
end;
