-- First wall: the role that the application works as may only add (audit.let_in). Second wall, for everybody: triggers.
create function audit.refuse() returns trigger language plpgsql as $$
begin
    raise exception '% of %: audit records are never changed', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end
$$;

create trigger never_updated before update or truncate on audit.entry for each statement execute function audit.refuse();
create trigger never_changed before update or delete or truncate on audit.anchor
    for each statement execute function audit.refuse();
create trigger never_changed before update or delete or truncate on audit.pruning
    for each statement execute function audit.refuse();
create trigger never_removed before delete or truncate on audit.lane for each statement execute function audit.refuse();

-- An entry may go when half a year has passed, and only by audit.prune.
create function audit.keep() returns trigger language plpgsql as $$
begin
    if current_setting('audit.pruning', true) is distinct from 'on' or old.at > now() - interval '183 days' then
        raise exception 'DELETE of entry: audit records are kept' using errcode = 'insufficient_privilege';
    end if;
    return old;
end
$$;

create trigger kept before delete on audit.entry for each row execute function audit.keep();

-- A lane moves on one entry at a time and never back.
create function audit.forward() returns trigger language plpgsql as $$
begin
    if (new.jurisdiction, new.lane, new.number) is distinct from (old.jurisdiction, old.lane, old.number + 1) then
        raise exception 'UPDATE of lane: it moves on one entry at a time' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

create trigger forward before update on audit.lane for each row execute function audit.forward();

-- Removes the entries up to an anchor that is half a year old or older, and notes it. Runs with the owner's rights.
create function audit.prune(whose uuid, note uuid, upto bigint) returns bigint
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    chosen audit.anchor;
    gone bigint;
begin
    select * into chosen from audit.anchor where jurisdiction = whose and number = upto;
    if not found or chosen.at > now() - interval '183 days' then
        raise exception 'No anchor % that is half a year old', upto;
    end if;
    perform set_config('audit.pruning', 'on', true);
    delete from audit.entry e
     using json_to_recordset(chosen.heads) as h(lane integer, number bigint)
     where e.jurisdiction = whose and e.lane = h.lane and e.number <= h.number;
    get diagnostics gone = row_count;
    perform set_config('audit.pruning', 'off', true);
    insert into audit.pruning (jurisdiction, id, anchor, at, removed) values (whose, note, upto, now(), gone);
    return gone;
end
$$;

revoke all on function audit.prune(uuid, uuid, bigint) from public;

-- Lets the role in that the application works as: it adds and reads, no more.
create function audit.let_in(role_name text) returns void language plpgsql as $$
begin
    execute format('revoke all on all tables in schema audit from %I', role_name);
    execute format('grant usage on schema audit to %I', role_name);
    execute format('grant select, insert on audit.entry, audit.anchor to %I', role_name);
    execute format('grant select on audit.pruning to %I', role_name);
    execute format('grant select, insert, update (number, hash) on audit.lane to %I', role_name);
    execute format('grant execute on function audit.prune(uuid, uuid, bigint) to %I', role_name);
end
$$;

revoke all on function audit.let_in(text) from public;
