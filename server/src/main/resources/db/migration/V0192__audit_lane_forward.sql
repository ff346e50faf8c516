-- The same wall as before, asked by the server itself: a function is called only for a move that is refused.
drop trigger forward on audit.lane;

create or replace function audit.forward() returns trigger language plpgsql as $$
begin
    raise exception 'UPDATE of lane: it moves on one entry at a time' using errcode = 'insufficient_privilege';
end
$$;

create trigger forward before update on audit.lane for each row
    when ((new.jurisdiction, new.lane, new.number) is distinct from (old.jurisdiction, old.lane, old.number + 1))
    execute function audit.forward();
