-- A programme says over which years it runs; its plans lie within them.
alter table plan.programme
    add column description text not null default '',
    add column from_year integer,
    add column to_year integer,
    add check ((from_year is null) = (to_year is null)),
    add check (to_year >= from_year);
