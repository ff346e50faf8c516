-- A letter for each light instead of a list of words: rows of half the size.
create function pg_temp.periods(periods text[]) returns text language sql as $$
    select string_agg(substr('Yabcdefghijklmnqrst', array_position(array['', '-01', '-02', '-03', '-04', '-05', '-06', '-07', '-08', '-09', '-10',
                             '-11', '-12', '-H1', '-H2', '-Q1', '-Q2', '-Q3', '-Q4'], substr(period, 5)), 1), '' order by place)
      from unnest(periods) with ordinality p (period, place)
$$;

create function pg_temp.letters(words text) returns text language sql as $$
    select regexp_replace(words, '(\w)\w* ?', '\1', 'g')
$$;

drop view indicator.judgement;
alter table indicator.judged_year drop constraint judged_year_lights_check;
alter table indicator.judged_year drop constraint judged_year_dues_check;
alter table indicator.judged_year
    -- January to December are a to l, half-years m and n, quarters q to t, the year itself is Y
    alter column periods type text collate "C" using pg_temp.periods(periods),
    -- the letter that the name of the light begins with; here and below one for each period, or one that holds for all of them
    alter column lights type text collate "C" using pg_temp.letters(array_to_string(lights, ' ')),
    alter column dues type text collate "C" using pg_temp.letters(array_to_string(dues, ' ')),
    -- t and f
    alter column provisional type text collate "C" using array_to_string(provisional, ''),
    alter column behind type text collate "C" using array_to_string(behind, ''),
    alter column not_started type text collate "C" using array_to_string(not_started, '');
alter table indicator.judged_year add constraint judged_year_lights_check check (lights <> '' and ltrim(lights, 'GYRBUNM') = '');
alter table indicator.judged_year add constraint judged_year_dues_check check (dues <> '' and ltrim(dues, 'NDO') = '');

-- The same light by light, in words.
create view indicator.judgement as
select y.jurisdiction, y.series, y.year,
       y.year || (array['', '-01', '-02', '-03', '-04', '-05', '-06', '-07', '-08', '-09', '-10', '-11', '-12', '-H1', '-H2', '-Q1', '-Q2', '-Q3',
                        '-Q4'])[strpos('Yabcdefghijklmnqrst', p.letter)] collate "C" as period,
       (array['GREEN', 'YELLOW', 'RED', 'BLUE', 'UNPUBLISHED', 'NOT_JUDGED', 'MISSING'])
           [strpos('GYRBUNM', substr(y.lights, least(p.place, length(y.lights))::integer, 1))] as light,
       substr(y.provisional, least(p.place, length(y.provisional))::integer, 1) = 't' as provisional,
       y.amounts[least(p.place, cardinality(y.amounts))] as amount,
       y.value_versions[least(p.place, cardinality(y.value_versions))] as value_version,
       y.rule_codes[least(p.place, cardinality(y.rule_codes))] as rule_code,
       y.rule_versions[least(p.place, cardinality(y.rule_versions))] as rule_version,
       y.rule_numbers[least(p.place, cardinality(y.rule_numbers))] as rule_number,
       y.editions[least(p.place, cardinality(y.editions))] as edition,
       substr(y.behind, least(p.place, length(y.behind))::integer, 1) = 't' as behind,
       substr(y.not_started, least(p.place, length(y.not_started))::integer, 1) = 't' as not_started,
       (array['NOT_DUE', 'DUE', 'OVERDUE'])[strpos('NDO', substr(y.dues, least(p.place, length(y.dues))::integer, 1))] as due,
       y.turns_on[least(p.place, cardinality(y.turns_on))] as turns_on,
       nullif(y.inputs -> (p.place - 1)::integer, 'null') as inputs,
       nullif(y.reasons -> (p.place - 1)::integer, 'null') as reasons,
       coalesce(nullif(y.consequences -> (p.place - 1)::integer, 'null'), '[]') as consequences,
       y.judged_at[least(p.place, cardinality(y.judged_at))] as judged_at
  from indicator.judged_year y
 cross join lateral string_to_table(y.periods, null) with ordinality p (letter, place);

-- Where a period, as it is written, stands among those of a year; zero for nowhere.
create function indicator.place(periods text, period text) returns integer language sql immutable parallel safe as $$
    select strpos(periods, substr('Yabcdefghijklmnqrst', array_position(array['', '-01', '-02', '-03', '-04', '-05', '-06', '-07', '-08', '-09',
                  '-10', '-11', '-12', '-H1', '-H2', '-Q1', '-Q2', '-Q3', '-Q4'], substr(period, 5)), 1))
$$;
