-- What the next version of rules for lights of items will say, until it is put in force.
create table progress.item_rule_draft (
    jurisdiction uuid not null references organization.jurisdiction (id),
    code text not null,
    rules jsonb not null,
    -- counts every change, so that a stale form is told
    version integer not null default 1,
    changed_at timestamptz not null default now(),
    changed_by uuid not null,
    changed_by_name text not null,
    primary key (jurisdiction, code)
);
