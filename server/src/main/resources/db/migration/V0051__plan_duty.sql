-- Who looks after what: a leader in charge, a lead section, a liaison, for a unit as a rule or for one of its items.
create table plan.duty (
    jurisdiction uuid not null,
    id uuid not null,
    -- the unit that does the item
    unit uuid not null,
    -- null for what holds for all items of the unit that say nothing else
    item uuid,
    kind text not null check (kind in ('RESPONSIBLE', 'LEADER', 'SECTION', 'LIAISON')),
    person uuid,
    -- the name of a section (科室)
    section text,
    -- nobody was named in time: the coordinating office looks after it
    office boolean not null default false,
    since date not null,
    -- the day from which it does not hold any more
    until date,
    version integer not null default 1,
    primary key (jurisdiction, id),
    foreign key (jurisdiction, unit) references organization.unit (jurisdiction, id),
    foreign key (jurisdiction, item) references plan.item (jurisdiction, id),
    foreign key (jurisdiction, person) references organization.person (jurisdiction, id),
    check (num_nonnulls(person, section) + office::integer = 1),
    check (since <= until)
);

-- One holder at a time of each duty.
create unique index duty_standing on plan.duty (jurisdiction, unit, kind) where item is null and until is null;
create unique index duty_of_item on plan.duty (jurisdiction, item, unit, kind) where item is not null and until is null;
create index duty_by_unit on plan.duty (jurisdiction, unit);
create index duty_by_item on plan.duty (jurisdiction, item) where item is not null;
create index duty_by_person on plan.duty (jurisdiction, person) where person is not null and until is null;

-- What somebody who leaves had to look after, until others have taken it over.
create table plan.handover (
    jurisdiction uuid not null,
    id uuid not null,
    person uuid not null,
    unit uuid not null,
    opened_on date not null,
    -- the day from which the person is not there any more
    leaves_on date not null,
    -- when it goes on: from proposals to the unit's head, from there to the office
    escalates_on date not null,
    stage text not null check (stage in ('PROPOSED', 'HEAD', 'OFFICE', 'SETTLED')),
    version integer not null default 1,
    primary key (jurisdiction, id),
    foreign key (jurisdiction, person) references organization.person (jurisdiction, id),
    foreign key (jurisdiction, unit) references organization.unit (jurisdiction, id)
);

create unique index handover_open on plan.handover (jurisdiction, person, unit) where stage <> 'SETTLED';

create table plan.handover_duty (
    jurisdiction uuid not null,
    handover uuid not null,
    -- the duty as it is held now: the leaving person's, then perhaps the head's or the office's
    duty uuid not null,
    proposed uuid,
    -- why that person is proposed
    ground text check (ground in ('SAME_SECTION', 'DEPUTY', 'STANDING', 'HEAD')),
    settled_on date,
    primary key (jurisdiction, handover, duty),
    foreign key (jurisdiction, handover) references plan.handover (jurisdiction, id),
    foreign key (jurisdiction, duty) references plan.duty (jurisdiction, id),
    foreign key (jurisdiction, proposed) references organization.person (jurisdiction, id)
);

-- After how many working days a handover goes on by itself.
create table plan.handover_rule (
    jurisdiction uuid not null references organization.jurisdiction (id),
    since date not null,
    working_days integer not null check (working_days between 1 and 60),
    primary key (jurisdiction, since)
);
