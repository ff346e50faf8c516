-- Which figures a file would change, each at the version that was there when the file was looked at: what somebody changed since is not taken over unseen.
create table indicator.load_seen (
    jurisdiction uuid not null,
    load uuid not null,
    series bigint not null,
    period text collate "C" not null,
    version integer not null,
    primary key (jurisdiction, load, series, period),
    foreign key (jurisdiction, load) references indicator.load (jurisdiction, id)
);
