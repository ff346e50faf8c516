-- How many times the results of a round were shown: once to all its units, and again to those whom rulings on others have touched.
alter table appraisal.round add column shown_turn integer not null default 1 check (shown_turn > 0);

-- Whose scores were changed by rulings on others: they look again, and may object to just these clauses, before anything is published.
create table appraisal.second_look (
    jurisdiction uuid not null,
    round uuid not null,
    -- the official run after the rulings
    run integer not null,
    unit uuid not null,
    -- code of a clause or veto
    clause text not null,
    primary key (jurisdiction, round, run, unit, clause),
    foreign key (jurisdiction, round, unit) references appraisal.round_unit (jurisdiction, round, unit)
);
