create schema progress;

-- The task list of an item of a plan: how far it has come, and what its next version will say.
create table progress.task_list (
    jurisdiction uuid not null references organization.jurisdiction (id),
    item uuid not null,
    plan uuid not null,
    -- where the item stood when the list was last worked on, such as outcomes/3: the plan may have dropped it since
    address text not null,
    stage text not null check (stage in ('EMPTY', 'DRAFTING', 'SUBMITTED', 'RETURNED', 'AGREED')),
    -- the newest agreed version; 0 while there is none
    edition integer not null check (edition >= 0),
    -- the tasks that the next version will have; null when nothing is drafted
    draft jsonb,
    -- why they will be otherwise than agreed
    reason text not null,
    -- whether the office alone wrote the draft
    by_office boolean not null,
    submitted_by uuid,
    submitted_by_name text,
    returned_for text,
    -- counts every step, so that a stale form is told
    version integer not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    changed_by_name text not null,
    primary key (jurisdiction, item),
    check ((draft is not null) = (stage in ('DRAFTING', 'SUBMITTED', 'RETURNED'))),
    check ((submitted_by is not null) = (stage = 'SUBMITTED')),
    check ((returned_for is not null) = (stage = 'RETURNED'))
);

create index task_list_of_plan on progress.task_list (jurisdiction, plan, address);

-- A version of a list that the office agreed to, with what the plan said of the item then.
create table progress.list_edition (
    jurisdiction uuid not null,
    item uuid not null,
    number integer not null check (number > 0),
    plan_version integer not null,
    unit uuid,
    title text not null,
    body text not null,
    reason text not null,
    agreed_at timestamptz not null,
    agreed_by uuid not null,
    agreed_by_name text not null,
    submitted_by_name text,
    primary key (jurisdiction, item, number),
    foreign key (jurisdiction, item) references progress.task_list (jurisdiction, item)
);

-- What a task says from one agreed version of its list until before another.
create table progress.task (
    jurisdiction uuid not null,
    item uuid not null,
    id uuid not null,
    since_edition integer not null,
    until_edition integer,
    position integer not null,
    -- 序号 and 分类 as printed
    number text not null,
    category text not null,
    name text not null,
    measures text not null,
    goal_year text not null,
    -- four, one for each quarter
    goals text[] not null check (array_length(goals, 1) = 4),
    deadline date,
    unit uuid not null,
    leader text not null,
    section text not null,
    person_name text not null,
    -- the same in the roster, where the roster has it
    person uuid,
    assisting uuid[] not null,
    -- percent; the tasks of a list have 100 together, or none has any
    weight numeric check (weight > 0 and weight <= 100),
    primary key (jurisdiction, item, id, since_edition),
    foreign key (jurisdiction, item, since_edition) references progress.list_edition (jurisdiction, item, number),
    foreign key (jurisdiction, unit) references organization.unit (jurisdiction, id),
    check (until_edition > since_edition)
);

create index task_now on progress.task (jurisdiction, item, position) where until_edition is null;
create index task_of_unit on progress.task (jurisdiction, unit) where until_edition is null;

-- A step of a task, as long as what the task says holds.
create table progress.milestone (
    jurisdiction uuid not null,
    item uuid not null,
    task uuid not null,
    since_edition integer not null,
    id uuid not null,
    position integer not null,
    name text not null,
    due date not null,
    weight numeric check (weight > 0 and weight <= 100),
    primary key (jurisdiction, item, task, since_edition, id),
    foreign key (jurisdiction, item, task, since_edition) references progress.task (jurisdiction, item, id, since_edition)
);

-- That a task or a milestone was said to be done.
create table progress.done (
    jurisdiction uuid not null,
    item uuid not null,
    -- id of the task or of the milestone
    thing uuid not null,
    -- null once it was taken back
    done_on date,
    version integer not null,
    marked_at timestamptz not null,
    marked_by uuid not null,
    marked_by_name text not null,
    primary key (jurisdiction, item, thing),
    foreign key (jurisdiction, item) references progress.task_list (jurisdiction, item)
);
