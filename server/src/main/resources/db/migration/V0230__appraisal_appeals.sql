-- How long results are shown and appeals take, version by version; a version never changes.
create table appraisal.appeal_rule_set (
    jurisdiction uuid not null references organization.jurisdiction (id),
    code text not null,
    version integer not null check (version > 0),
    rules jsonb not null,
    reason text not null,
    -- the form that put it in force: sent twice, it is kept once
    request_key text not null,
    published_at timestamptz not null,
    published_by uuid not null,
    published_by_name text not null,
    primary key (jurisdiction, code, version),
    unique (jurisdiction, request_key)
);

-- 申诉: what a unit objects to in its ledger.
create table appraisal.appeal (
    jurisdiction uuid not null references organization.jurisdiction (id),
    id uuid not null,
    -- such as 2026-003
    number text not null,
    round uuid not null,
    run integer not null,
    unit uuid not null,
    -- place of the line in the ledger of the unit, from 0
    line integer not null check (line >= 0),
    clause text not null,
    -- marks of the line as it stood
    amount numeric not null,
    text text not null,
    stage text not null check (stage in ('FILED', 'INHEARING', 'RULED', 'WITHDRAWN')),
    filed_at timestamptz not null,
    filed_on date not null,
    filed_by uuid not null,
    filed_by_name text not null,
    answer_by date not null,
    -- who looks into it or has ruled; null before
    judge text,
    verdict text check (verdict in ('UPHELD', 'PARTLY', 'DISMISSED')),
    ruled_on date,
    -- why it was withdrawn or how it was decided
    words text,
    -- the form that filed it: sent twice, it is filed once
    request_key text not null,
    -- counts every step, so that a stale form is told
    version integer not null,
    primary key (jurisdiction, id),
    unique (jurisdiction, number),
    unique (jurisdiction, request_key),
    foreign key (jurisdiction, round, run) references appraisal.run (jurisdiction, round, number),
    foreign key (jurisdiction, unit) references organization.unit (jurisdiction, id),
    check ((verdict is not null) = (stage = 'RULED')),
    check ((ruled_on is not null) = (stage = 'RULED')),
    check ((judge is not null) = (stage in ('INHEARING', 'RULED')))
);

create index appeal_of_unit on appraisal.appeal (jurisdiction, unit, number desc);
create index appeal_open on appraisal.appeal (jurisdiction, round) where stage in ('FILED', 'INHEARING');
-- A line is objected to once, unless the objection was taken back.
create unique index appeal_of_line on appraisal.appeal (jurisdiction, round, run, unit, line) where stage <> 'WITHDRAWN';

-- What was done with an appeal, step by step.
create table appraisal.appeal_step (
    jurisdiction uuid not null,
    appeal uuid not null,
    -- the version of the appeal after it
    version integer not null,
    step text not null,
    words text not null,
    taken_at timestamptz not null,
    taken_by uuid not null,
    taken_by_name text not null,
    primary key (jurisdiction, appeal, version),
    foreign key (jurisdiction, appeal) references appraisal.appeal (jurisdiction, id)
);

-- Evidence of the unit.
create table appraisal.appeal_file (
    jurisdiction uuid not null,
    appeal uuid not null,
    file uuid not null,
    name text not null,
    sha256 text not null,
    kept_at timestamptz not null,
    kept_by_name text not null,
    primary key (jurisdiction, appeal, sha256),
    foreign key (jurisdiction, appeal) references appraisal.appeal (jurisdiction, id)
);

-- What a ruling changes in that from which the next run is computed: never a score.
create table appraisal.correction (
    jurisdiction uuid not null,
    appeal uuid not null,
    number integer not null,
    kind text not null check (kind in ('notcounted', 'judged', 'figure')),
    -- the record that is not counted or seen otherwise, wherever it stands
    source_kind text,
    source_id text,
    source_text text,
    manner text,
    amount numeric,
    -- the figure of a unit that is another one
    unit text,
    clause text,
    name text,
    value numeric,
    primary key (jurisdiction, appeal, number),
    foreign key (jurisdiction, appeal) references appraisal.appeal (jurisdiction, id),
    check ((kind = 'figure') = (source_id is null)),
    check ((kind = 'figure') = (value is not null)),
    check ((kind = 'judged') = (manner is not null))
);

-- The units whose results a ruling touches: they see it.
create table appraisal.appeal_touch (
    jurisdiction uuid not null,
    appeal uuid not null,
    unit uuid not null,
    primary key (jurisdiction, appeal, unit),
    foreign key (jurisdiction, appeal) references appraisal.appeal (jurisdiction, id)
);

create index appeal_touch_of_unit on appraisal.appeal_touch (jurisdiction, unit);
