-- How many items of a kind, and of a category or one below it if given, a version of a plan holds: what declared counts are compared with.
create function plan.held(of_jurisdiction uuid, of_plan uuid, of_kind text, of_category uuid, at_version integer)
    returns bigint
    language sql
    stable
begin atomic
    select count(*)
      from plan.item_state s
     where s.jurisdiction = of_jurisdiction and s.plan = of_plan and s.kind = of_kind
       and s.since_version <= at_version and (s.until_version is null or s.until_version > at_version)
       and (of_category is null or exists (
           select 1
             from plan.item_category ic
             join plan.category c on c.jurisdiction = ic.jurisdiction and c.id = ic.category
            where ic.jurisdiction = s.jurisdiction and ic.item = s.item
              and (c.id = of_category or c.parent = of_category)
              and ic.since_version <= at_version and (ic.until_version is null or ic.until_version > at_version)));
end;
