-- What a check found about a figure, and why the figure is right nevertheless. It asks whoever reports the figure for a reason.
create table indicator.warning (
    jurisdiction uuid not null,
    series bigint not null,
    period text collate "C" not null,
    -- which check
    name text not null,
    -- the version of the figure that it was found with
    since_version integer not null,
    -- the version with which the figure became another; null while it is about the figure as it stands
    until_version integer,
    -- the key of the sentence and what is put into it, with strokes between
    told text not null,
    load uuid,
    found_at timestamptz not null,
    -- null until somebody gave one; a comment on the figure answers, too
    reason text,
    answered_at timestamptz,
    answered_by uuid,
    answered_by_name text,
    primary key (jurisdiction, series, period, name, since_version)
);

create index warning_now on indicator.warning (jurisdiction, series, period, name) where until_version is null;
create index warning_of_load on indicator.warning (jurisdiction, load) where load is not null;

-- What checks found in a file that is looked at, cell by cell, with the reasons that go with its figures when it is taken.
create table indicator.load_warning (
    jurisdiction uuid not null,
    load uuid not null,
    -- the number of the figure in the file
    n integer not null,
    name text not null,
    sheet text not null,
    cell text not null,
    told text not null,
    reason text,
    answered_at timestamptz,
    answered_by uuid,
    answered_by_name text,
    primary key (jurisdiction, load, n, name),
    foreign key (jurisdiction, load) references indicator.load (jurisdiction, id)
);

-- How many warnings came with a load.
alter table indicator.load add column warned integer not null default 0;
