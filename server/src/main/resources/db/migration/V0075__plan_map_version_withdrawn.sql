-- A name that was given to a version of the map can be withdrawn; it stays with the reason, and the label can be given anew.
alter table plan.map_version add column id uuid not null default gen_random_uuid();
alter table plan.map_version alter column id drop default;
alter table plan.map_version drop constraint map_version_pkey;
alter table plan.map_version add primary key (jurisdiction, id);
alter table plan.map_version add column withdrawn_at timestamptz;
alter table plan.map_version add column withdrawn_by uuid;
alter table plan.map_version add column withdrawn_by_name text;
alter table plan.map_version add column withdrawn_reason text;
alter table plan.map_version add check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_by_name, withdrawn_reason) in (0, 4));
create unique index map_version_label on plan.map_version (jurisdiction, plan, label) where withdrawn_at is null;
create index map_version_by_plan on plan.map_version (jurisdiction, plan, version);
