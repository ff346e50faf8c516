-- The words that a jurisdiction offers to new plans, from a year on until the next edition. One document, read and written whole;
-- what it held before a change stands in the trail. Without an edition the program's own words are offered.
create table plan.vocabulary (
    jurisdiction uuid not null references organization.jurisdiction (id),
    from_year integer not null,
    content jsonb not null,
    version integer not null default 1,
    changed_at timestamptz not null default now(),
    changed_by_name text not null,
    primary key (jurisdiction, from_year)
);

-- Which kinds the items of a kind are expected to support (codes with blanks between), at which level they stand, and whether each needs a target.
alter table plan.kind
    add column supports text not null default '',
    add column level text not null default '',
    add column measured boolean not null default false;

update plan.kind
   set supports = case code when 'reform' then 'work' when 'work' then 'outcome' when 'indicator' then 'outcome' else '' end,
       level = case when code in ('outcome', 'work', 'reform', 'indicator') then code else '' end,
       measured = code = 'indicator';

-- A category keeps its identity when a version of the plan renames or moves it.
create table plan.category_key (
    jurisdiction uuid not null,
    id uuid not null,
    plan uuid not null,
    primary key (jurisdiction, id),
    foreign key (jurisdiction, plan) references plan.plan (jurisdiction, id)
);

insert into plan.category_key (jurisdiction, id, plan) select jurisdiction, id, plan from plan.category;

alter table plan.item_category drop constraint item_category_jurisdiction_category_fkey;
alter table plan.open_point drop constraint open_point_jurisdiction_counted_category_fkey;
alter table plan.category drop constraint category_jurisdiction_parent_fkey;
alter table plan.category drop constraint category_pkey;
alter table plan.category add primary key (jurisdiction, id, since_version);
alter table plan.category add foreign key (jurisdiction, id) references plan.category_key (jurisdiction, id);
alter table plan.category add foreign key (jurisdiction, parent) references plan.category_key (jurisdiction, id);
alter table plan.item_category add foreign key (jurisdiction, category) references plan.category_key (jurisdiction, id);
alter table plan.open_point add foreign key (jurisdiction, counted_category) references plan.category_key (jurisdiction, id);
