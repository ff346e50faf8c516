-- The same light by light, without a function: the database reads and analyses that anew for each column of each statement.
drop view indicator.judgement;
create view indicator.judgement as
select y.jurisdiction, y.series, y.year, p.period,
       y.lights[least(p.place, cardinality(y.lights))] as light,
       y.provisional[least(p.place, cardinality(y.provisional))] as provisional,
       y.amounts[least(p.place, cardinality(y.amounts))] as amount,
       y.value_versions[least(p.place, cardinality(y.value_versions))] as value_version,
       y.rule_codes[least(p.place, cardinality(y.rule_codes))] as rule_code,
       y.rule_versions[least(p.place, cardinality(y.rule_versions))] as rule_version,
       y.rule_numbers[least(p.place, cardinality(y.rule_numbers))] as rule_number,
       y.editions[least(p.place, cardinality(y.editions))] as edition,
       y.behind[least(p.place, cardinality(y.behind))] as behind,
       y.not_started[least(p.place, cardinality(y.not_started))] as not_started,
       y.dues[least(p.place, cardinality(y.dues))] as due,
       y.turns_on[least(p.place, cardinality(y.turns_on))] as turns_on,
       nullif(y.inputs -> (p.place - 1)::integer, 'null') as inputs,
       nullif(y.reasons -> (p.place - 1)::integer, 'null') as reasons,
       coalesce(nullif(y.consequences -> (p.place - 1)::integer, 'null'), '[]') as consequences,
       y.judged_at[least(p.place, cardinality(y.judged_at))] as judged_at
  from indicator.judged_year y
 cross join lateral unnest(y.periods) with ordinality p (period, place);
