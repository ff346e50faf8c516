-- That a version of a report was looked at, and with which words.
create table progress.claim_check (
    jurisdiction uuid not null,
    round uuid not null,
    item uuid not null,
    number integer not null,
    checked_at timestamptz not null,
    primary key (jurisdiction, round, item, number),
    foreign key (jurisdiction, round, item, number) references progress.report_version (jurisdiction, round, item, number)
);

-- What whoever decides on a version should look at. It warns; it blocks nothing.
create table progress.claim_finding (
    jurisdiction uuid not null,
    id uuid not null,
    round uuid not null,
    item uuid not null,
    number integer not null,
    kind text not null check (kind in ('NUMBER_MISSING', 'FIGURE_DIFFERS', 'FIGURE_CONFIRMED', 'FILE_REUSED', 'IMAGE_NEAR',
                                       'TEXT_COPIED', 'PROJECT_SHARED')),
    -- by which the same finding is known when the version is looked at again
    mark text not null,
    field text not null,
    -- the words, or the name of the file, in the version itself; never of another report
    quote text not null,
    -- what the sentence of the rule speaks of, such as both figures
    told jsonb not null,
    -- where the approved figure stands; empty for none
    source text not null,
    -- the other report that is meant
    other_round uuid,
    other_item uuid,
    other_number integer,
    found_at timestamptz not null,
    -- why it is settled; null while it is not
    settled_for text,
    settled_at timestamptz,
    settled_by uuid,
    settled_by_name text,
    -- counts every change, so that a stale form is told
    version integer not null,
    primary key (jurisdiction, id),
    unique (jurisdiction, round, item, number, mark),
    foreign key (jurisdiction, round, item, number) references progress.report_version (jurisdiction, round, item, number),
    check ((settled_for is null) = (settled_at is null))
);

create index claim_finding_other on progress.claim_finding (jurisdiction, other_round, other_item) where other_item is not null;

-- By what the newest version of a report is recognised elsewhere: its words, its passages, its files, its pictures.
create table progress.claim_print (
    jurisdiction uuid not null,
    round uuid not null,
    item uuid not null,
    kind text not null check (kind in ('TEXT', 'PASSAGE', 'FILE', 'WORDS', 'PICTURE')),
    position integer not null,
    number integer not null,
    unit uuid not null,
    -- hash of a file, hexadecimal; null for what has none
    sha256 text,
    -- keys of which near-same things share at least one; the jurisdiction and the kind are in them
    bands bigint[] not null,
    -- what is compared then
    signature integer[] not null,
    primary key (jurisdiction, round, item, kind, position),
    foreign key (jurisdiction, round, item, number) references progress.report_version (jurisdiction, round, item, number)
);

create index claim_print_file on progress.claim_print (jurisdiction, sha256) where kind = 'FILE';
-- Without a list of what is not yet in the index, which every search would have to read.
create index claim_print_bands on progress.claim_print using gin (bands) with (fastupdate = off);
