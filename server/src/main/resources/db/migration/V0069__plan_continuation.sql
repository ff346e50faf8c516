-- An item of a later plan goes on from one of an earlier.
create table plan.continuation (
    jurisdiction uuid not null,
    item uuid not null,
    continues uuid not null,
    plan uuid not null,
    former_plan uuid not null,
    -- taken over to be adjusted
    changed boolean not null,
    primary key (jurisdiction, item, continues),
    foreign key (jurisdiction, item) references plan.item (jurisdiction, id),
    foreign key (jurisdiction, continues) references plan.item (jurisdiction, id),
    foreign key (jurisdiction, plan) references plan.plan (jurisdiction, id),
    foreign key (jurisdiction, former_plan) references plan.plan (jurisdiction, id),
    check (item <> continues)
);

create index continuation_of on plan.continuation (jurisdiction, continues);
create index continuation_by_former_plan on plan.continuation (jurisdiction, former_plan);
