-- What an entry asks of the database beside its own row, made cheaper (docs/decisions/0153). The walls stay where they are.

-- The move of a lane is planned once for a connection: it finds its row by the key whatever the values are. The application's
-- connections otherwise plan for the values of the moment, and took longer for that than for the move.
-- An unknown hash is refused here: a condition of the table is read and made ready anew by each statement.
create or replace function audit.take_place() returns trigger language plpgsql set plan_cache_mode = force_generic_plan as $$
begin
    if new.algorithm not in ('SM3', 'SHA-256') then
        raise exception 'INSERT of entry: % is no hash of the chain', new.algorithm using errcode = 'check_violation';
    end if;
    -- Whoever writes in a lane holds its lock to the end of the transaction. Nobody waits here: a lane that another holds or
    -- has moved lets nothing in, and the program looks for one.
    if not pg_try_advisory_xact_lock(hashtext(new.jurisdiction::text), new.lane) then
        return null;
    end if;
    update audit.lane
       set number = new.number, hash = new.hash
     where jurisdiction = new.jurisdiction and lane = new.lane and number = new.number - 1 and hash = new.previous;
    if not found then
        return null;
    end if;
    return new;
end
$$;

alter table audit.entry drop constraint if exists entry_algorithm_check;

-- A lane moves on one entry at a time and stays the lane it is. The condition is short, for each statement reads it anew.
drop trigger forward on audit.lane;

create trigger forward before update on audit.lane for each row
    when (new.number is distinct from old.number + 1)
    execute function audit.forward();

create trigger stays before update of jurisdiction, lane on audit.lane for each statement execute function audit.forward();

-- Who comes in next is decided by the lane's row. Nobody looks for one entry by its place, and whoever reads a whole chain sorts it.
drop index audit.entry_by_place;
