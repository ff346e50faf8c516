-- A version of a plan's architecture map that has a name, such as 2.0: a label on a version of the plan.
create table plan.map_version (
    jurisdiction uuid not null,
    plan uuid not null,
    label text not null,
    version integer not null,
    title text not null,
    note text not null,
    named_at timestamptz not null default now(),
    named_by uuid not null,
    named_by_name text not null,
    primary key (jurisdiction, plan, label),
    foreign key (jurisdiction, plan, version) references plan.version (jurisdiction, plan, number)
);
