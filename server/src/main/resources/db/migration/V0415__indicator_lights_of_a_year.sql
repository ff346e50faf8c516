-- The lights of a line of figures in a year with all that led to them, as they were last judged: one row and not one for each month, for there are millions of
-- them. Each array has an element for each period, or one that holds for all of them; it is null
-- where there is nothing of any period.
create table indicator.judged_year (
    jurisdiction uuid not null,
    series bigint not null,
    year integer not null,
    periods text[] collate "C" not null,
    lights text[] not null check (lights <@ array['GREEN', 'YELLOW', 'RED', 'BLUE', 'UNPUBLISHED', 'NOT_JUDGED', 'MISSING']),
    -- of a figure that is submitted and not approved yet
    provisional boolean[] not null,
    -- the figures that were judged; a computed one stands nowhere else
    amounts numeric[],
    -- the versions of the reported figures; null of a computed one or of none
    value_versions integer[],
    -- by which rules; null where a person judged
    rule_codes text[],
    rule_versions integer[],
    rule_numbers integer[],
    editions integer[] not null,
    behind boolean[] not null,
    not_started boolean[] not null,
    dues text[] not null check (dues <@ array['NOT_DUE', 'DUE', 'OVERDUE']),
    -- the first days on which a light may be another though nothing came in
    turns_on date[],
    -- what can be said of each light, in lists; null of those of very many: then it is worked out anew when somebody asks
    inputs jsonb,
    -- for each a list of {key, arguments}
    reasons jsonb,
    -- null where none follows from any
    consequences jsonb,
    -- since when a light is as it is
    judged_at timestamptz[] not null,
    -- the first of those days
    turns_first date,
    primary key (jurisdiction, series, year)
);
alter table indicator.judged_year alter column jurisdiction set statistics 0;

-- The element of a period, or the one that holds for all of them.
create function indicator.nth(kept anyarray, place bigint) returns anyelement language sql immutable parallel safe as
    'select kept[case when place > cardinality(kept) then 1 else place end::integer]';

-- Which periods of an indicator have lights at all, so that nobody has to go through them to learn it.
create table indicator.judged_period (
    jurisdiction uuid not null,
    indicator uuid not null,
    period text collate "C" not null,
    -- whether any light has a figure
    figures boolean not null,
    -- whether any light has a colour
    judged boolean not null,
    primary key (jurisdiction, indicator, period)
);

insert into indicator.judged_year (jurisdiction, series, year, periods, lights, provisional, amounts, value_versions, rule_codes, rule_versions,
       rule_numbers, editions, behind, not_started, dues, turns_on, inputs, reasons, consequences, judged_at, turns_first)
select jurisdiction, series, left(period, 4)::integer, array_agg(period order by period), array_agg(light order by period),
       array_agg(provisional order by period), array_agg(amount order by period), array_agg(value_version order by period),
       array_agg(rule_code order by period), array_agg(rule_version order by period), array_agg(rule_number order by period),
       array_agg(edition order by period), array_agg(behind order by period), array_agg(not_started order by period),
       array_agg(due order by period), array_agg(turns_on order by period), jsonb_agg(inputs order by period),
       jsonb_agg(reasons order by period), jsonb_agg(consequences order by period), array_agg(judged_at order by period), min(turns_on)
  from indicator.judgement
 group by jurisdiction, series, left(period, 4);

insert into indicator.judged_period (jurisdiction, indicator, period, figures, judged)
select j.jurisdiction, s.indicator, j.period, bool_or(j.amount is not null), bool_or(j.light in ('GREEN', 'YELLOW', 'RED', 'BLUE'))
  from indicator.judgement j join indicator.series s on (s.jurisdiction, s.id) = (j.jurisdiction, j.series)
 group by 1, 2, 3;

drop table indicator.judgement;

-- The same light by light.
create view indicator.judgement as
select y.jurisdiction, y.series, y.year, p.period,
       indicator.nth(y.lights, p.place) as light,
       indicator.nth(y.provisional, p.place) as provisional,
       indicator.nth(y.amounts, p.place) as amount,
       indicator.nth(y.value_versions, p.place) as value_version,
       indicator.nth(y.rule_codes, p.place) as rule_code,
       indicator.nth(y.rule_versions, p.place) as rule_version,
       indicator.nth(y.rule_numbers, p.place) as rule_number,
       indicator.nth(y.editions, p.place) as edition,
       indicator.nth(y.behind, p.place) as behind,
       indicator.nth(y.not_started, p.place) as not_started,
       indicator.nth(y.dues, p.place) as due,
       indicator.nth(y.turns_on, p.place) as turns_on,
       nullif(y.inputs -> (p.place - 1)::integer, 'null') as inputs,
       nullif(y.reasons -> (p.place - 1)::integer, 'null') as reasons,
       coalesce(nullif(y.consequences -> (p.place - 1)::integer, 'null'), '[]') as consequences,
       indicator.nth(y.judged_at, p.place) as judged_at
  from indicator.judged_year y
 cross join lateral unnest(y.periods) with ordinality p (period, place);

create index judged_year_by_year on indicator.judged_year (jurisdiction, year);
create index judged_year_turning on indicator.judged_year (jurisdiction, turns_first) where turns_first is not null;
