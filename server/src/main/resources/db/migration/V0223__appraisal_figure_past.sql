-- A figure as it stood before it became another one or was taken out: nothing of it is lost.
create table appraisal.figure_past (
    jurisdiction uuid not null,
    -- of the figure
    id uuid not null,
    version integer not null,
    value numeric not null,
    answers integer not null,
    source text not null,
    entered_at timestamptz not null,
    entered_by uuid not null,
    entered_by_name text not null,
    ended_at timestamptz not null,
    ended_by uuid not null,
    ended_by_name text not null,
    primary key (jurisdiction, id, version)
);
