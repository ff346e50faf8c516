-- An entry is let in only where its lane ends, and takes the lane along. Plans of what a function asks are kept for the
-- connection, so the statement that adds an entry has no more to be planned than any other insertion.
create function audit.take_place() returns trigger language plpgsql as $$
begin
    -- Nobody waits here: a lane that another holds or has moved lets nothing in, and the program looks for one.
    perform from audit.lane
      where jurisdiction = new.jurisdiction and lane = new.lane and number = new.number - 1 and hash = new.previous
        for update skip locked;
    if not found then
        return null;
    end if;
    update audit.lane
       set number = new.number, hash = new.hash
     where jurisdiction = new.jurisdiction and lane = new.lane;
    return new;
end
$$;

create trigger in_its_place before insert on audit.entry for each row execute function audit.take_place();
