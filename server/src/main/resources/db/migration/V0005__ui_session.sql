create schema ui;

-- Spring Session's tables: who is signed in, so that any node can answer.
create table ui.session (
    primary_id char(36) primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);

create unique index session_by_id on ui.session (session_id);
create index session_by_expiry on ui.session (expiry_time);
create index session_by_principal on ui.session (principal_name);

create table ui.session_attributes (
    session_primary_id char(36) not null references ui.session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
