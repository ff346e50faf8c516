-- An entry is let in only where its lane ends, and takes the lane along. The plan of what a function asks is kept for the
-- connection, so the statement that adds an entry has no more to be planned than any other insertion.
create function audit.take_place() returns trigger language plpgsql as $$
begin
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

create trigger in_its_place before insert on audit.entry for each row execute function audit.take_place();
