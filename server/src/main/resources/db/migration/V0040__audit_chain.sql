-- Entries stand in chains: each jurisdiction has lanes, each lane is a chain of its own, so that writers do not wait for
-- each other (docs/decisions/0030). JSON is kept as it was written, for its text is part of what is hashed.
alter table audit.entry
    alter column before type json using before::text::json,
    alter column after type json using after::text::json,
    add column behalf uuid,
    add column behalf_name text,
    add column channel text not null default 'unknown',
    add column address text,
    add column lane integer,
    add column number bigint,
    add column algorithm text check (algorithm in ('SM3', 'SHA-256')),
    add column previous bytea,
    add column hash bytea;

alter table audit.entry alter column channel drop default;

-- Where each lane ends. Many versions of these few rows are made: leave room for them on the page.
create table audit.lane (
    jurisdiction uuid not null,
    lane integer not null,
    number bigint not null default 0,
    hash bytea not null default '',
    primary key (jurisdiction, lane)
) with (fillfactor = 20);

-- The ends of all lanes at one moment, a chain of its own. heads: [{"lane":0,"number":12,"hash":"…"}]
create table audit.anchor (
    jurisdiction uuid not null,
    number bigint not null,
    at timestamptz not null,
    entries bigint not null,
    heads json not null,
    algorithm text not null,
    previous bytea not null,
    hash bytea not null,
    primary key (jurisdiction, number)
);

-- Which old entries were removed when their time was over: those up to an anchor.
create table audit.pruning (
    jurisdiction uuid not null,
    id uuid not null,
    anchor bigint not null,
    at timestamptz not null,
    removed bigint not null,
    primary key (jurisdiction, id),
    unique (jurisdiction, anchor)
);

-- What is there already becomes lane 0 of its jurisdiction. The bytes are those of CanonicalBytes in the program.
create function audit.piece(field text) returns bytea language sql immutable as $$
    select case when field is null then int4send(-1)
           else int4send(octet_length(convert_to(field, 'UTF8'))) || convert_to(field, 'UTF8') end
$$;

do $$
declare
    one record;
    whose uuid;
    place bigint;
    last bytea;
    made bytea;
begin
    for one in select * from audit.entry order by jurisdiction, id loop
        if whose is distinct from one.jurisdiction then
            whose := one.jurisdiction;
            place := 0;
            last := '';
        end if;
        place := place + 1;
        made := sha256(audit.piece('paodao-audit-1') || audit.piece(whose::text) || audit.piece('0')
            || audit.piece(place::text) || audit.piece(encode(last, 'hex')) || audit.piece(one.id::text)
            || audit.piece(to_char(one.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
            || audit.piece(one.account::text) || audit.piece(one.account_name) || audit.piece(null) || audit.piece(null)
            || audit.piece(one.channel) || audit.piece(null) || audit.piece(one.action) || audit.piece(one.subject_type)
            || audit.piece(one.subject::text) || audit.piece(one.before::text) || audit.piece(one.after::text)
            || audit.piece(one.reason));
        update audit.entry
           set lane = 0, number = place, algorithm = 'SHA-256', previous = last, hash = made
         where jurisdiction = whose and id = one.id;
        insert into audit.lane (jurisdiction, lane, number, hash) values (whose, 0, place, made)
            on conflict (jurisdiction, lane) do update set number = excluded.number, hash = excluded.hash;
        last := made;
    end loop;
end
$$;

drop function audit.piece(text);

alter table audit.entry
    alter column lane set not null,
    alter column number set not null,
    alter column algorithm set not null,
    alter column previous set not null,
    alter column hash set not null;

create unique index entry_by_place on audit.entry (jurisdiction, lane, number);
