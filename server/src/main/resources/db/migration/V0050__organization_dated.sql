-- Units through time: the row in organization.unit holds since a day; what held before stands in organization.unit_past.

-- Kinds of units are each jurisdiction's own data, valid from a day until before another.
create table organization.unit_kind (
    jurisdiction uuid not null references organization.jurisdiction (id),
    code text not null,
    name_zh text not null,
    name_en text not null,
    position integer not null,
    since date not null default '-infinity',
    until date not null default 'infinity',
    version integer not null default 1,
    primary key (jurisdiction, code),
    check (since < until)
);

-- What a new jurisdiction begins with; from then on the kinds are its own.
create function organization.usual_kinds() returns table (code text, name_zh text, name_en text, "position" integer)
    language sql immutable as $$
    values ('行政区', '行政区', 'Jurisdiction', 1), ('党委机构', '党委机构', 'Party organ', 2), ('部门', '部门', 'Department', 3),
           ('群团', '群团', 'Mass organisation', 4), ('事业单位', '事业单位', 'Public institution', 5),
           ('园区', '园区', 'Development zone', 6), ('垂直管理', '垂直管理', 'Vertically managed', 7),
           ('国企', '国企', 'State enterprise', 8), ('街道', '街道', 'Street', 9), ('乡镇', '乡镇', 'Township', 10),
           ('领导小组', '领导小组', 'Leading group', 11), ('工作专班', '工作专班', 'Task force', 12)
$$;

insert into organization.unit_kind (jurisdiction, code, name_zh, name_en, position)
select j.id, k.code, k.name_zh, k.name_en, k.position from organization.jurisdiction j cross join organization.usual_kinds() k;

insert into organization.unit_kind (jurisdiction, code, name_zh, name_en, position)
select distinct u.jurisdiction, u.kind, u.kind, u.kind, 100 from organization.unit u
on conflict do nothing;

alter table organization.unit
    -- the first day on which this row's facts hold
    add column since date not null default '-infinity',
    -- the first day on which there is no such unit any more
    add column closed_on date,
    -- first letters of the name's syllables, to be typed in a search
    add column initials text not null default '',
    add foreign key (jurisdiction, kind) references organization.unit_kind (jurisdiction, code),
    drop constraint unit_jurisdiction_name_key,
    add check (closed_on >= since);

create unique index unit_open_name on organization.unit (jurisdiction, name) where closed_on is null;
create index unit_children on organization.unit (jurisdiction, parent, position, id);
create index unit_in_order on organization.unit (jurisdiction, position);

create table organization.unit_past (
    jurisdiction uuid not null,
    unit uuid not null,
    since date not null,
    until date not null,
    name text not null,
    full_name text,
    kind text not null,
    division_code text,
    credit_code text,
    parent uuid,
    position integer not null,
    primary key (jurisdiction, unit, since),
    foreign key (jurisdiction, unit) references organization.unit (jurisdiction, id),
    check (since < until)
);

create index unit_past_children on organization.unit_past (jurisdiction, parent);

-- The units of a jurisdiction as they were on a day.
create function organization.unit_on(of_jurisdiction uuid, of_day date)
    returns table (id uuid, name text, full_name text, kind text, division_code text, credit_code text, parent uuid,
                   "position" integer, initials text, version integer)
    language sql stable as $$
    select u.id, u.name, u.full_name, u.kind, u.division_code, u.credit_code, u.parent, u.position, u.initials, u.version
      from organization.unit u
     where u.jurisdiction = of_jurisdiction and u.since <= of_day and (u.closed_on is null or u.closed_on > of_day)
    union all
    select p.unit, p.name, p.full_name, p.kind, p.division_code, p.credit_code, p.parent, p.position, '', 0
      from organization.unit_past p
     where p.jurisdiction = of_jurisdiction and p.since <= of_day and p.until > of_day
$$;

-- All names of units, each for its days: the usual one, the official one, others. On any day a name means one unit.
alter table organization.alias
    add column sort text not null default 'ALIAS' check (sort in ('NAME', 'FULL', 'ALIAS')),
    add check (since < until);

insert into organization.alias (jurisdiction, name, unit, sort)
select jurisdiction, name, id, 'NAME' from organization.unit on conflict do nothing;

insert into organization.alias (jurisdiction, name, unit, sort)
select jurisdiction, full_name, id, 'FULL' from organization.unit where full_name is not null on conflict do nothing;

-- Which units took over from one that was closed, merged or split.
create table organization.succession (
    jurisdiction uuid not null,
    predecessor uuid not null,
    successor uuid not null,
    day date not null,
    primary key (jurisdiction, predecessor, successor, day),
    foreign key (jurisdiction, predecessor) references organization.unit (jurisdiction, id),
    foreign key (jurisdiction, successor) references organization.unit (jurisdiction, id),
    check (predecessor <> successor)
);

create index succession_by_successor on organization.succession (jurisdiction, successor);

-- Somebody who works in units. The telephone number is personal data, shown to the own unit and the office only.
create table organization.person (
    jurisdiction uuid not null references organization.jurisdiction (id),
    id uuid not null,
    -- the office's own number in its lists; empty when it has none
    code text not null default '',
    name text not null,
    phone text not null default '',
    account uuid,
    version integer not null default 1,
    primary key (jurisdiction, id)
);

create unique index person_by_code on organization.person (jurisdiction, code) where code <> '';
create unique index person_by_account on organization.person (jurisdiction, account) where account is not null;

-- What a person is in a unit, from a day until before another.
create table organization.post (
    jurisdiction uuid not null,
    id uuid not null,
    person uuid not null,
    unit uuid not null,
    -- 科室
    section text not null default '',
    title text not null default '',
    -- whether it is the unit's head
    leads boolean not null default false,
    since date not null,
    until date,
    version integer not null default 1,
    primary key (jurisdiction, id),
    foreign key (jurisdiction, person) references organization.person (jurisdiction, id),
    foreign key (jurisdiction, unit) references organization.unit (jurisdiction, id),
    check (since <= until)
);

create index post_by_unit on organization.post (jurisdiction, unit);
create index post_by_person on organization.post (jurisdiction, person);
