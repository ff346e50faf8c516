-- That parts do not add up is kept with their whole, whichever figure it was found with: it becomes another while the whole keeps its version.
alter table indicator.warning drop constraint warning_pkey;
alter table indicator.warning add primary key (jurisdiction, series, period, name, since_version, found_at);
comment on column indicator.warning.until_version is
    'the version with which the figure became another, or at which its parts did; null while it is about the figure as it stands';

-- Of what was kept with parts or with the whole as they stand the newest goes to the whole, and the rest ends where it is.
create temporary table sum_found on commit drop as
select w.jurisdiction, w.series, w.period, w.since_version, w.found_at, s.id as whole, v.version, p.part, pv.comment,
       row_number() over (partition by w.jurisdiction, s.id, w.period order by w.found_at desc, w.series) as nth
  from indicator.warning w
  join indicator.series p on (p.jurisdiction, p.id) = (w.jurisdiction, w.series)
  join indicator.value pv on (pv.jurisdiction, pv.series, pv.period) = (w.jurisdiction, w.series, w.period)
  join indicator.series s on (s.jurisdiction, s.indicator, s.unit, s.part) = (p.jurisdiction, p.indicator, p.unit, '')
  join indicator.value v on (v.jurisdiction, v.series, v.period) = (w.jurisdiction, s.id, w.period)
 where w.name = 'PARTS' and w.until_version is null;

update indicator.warning w set until_version = w.since_version
  from sum_found f
 where f.nth > 1 and w.name = 'PARTS'
   and (w.jurisdiction, w.series, w.period, w.since_version, w.found_at) = (f.jurisdiction, f.series, f.period, f.since_version, f.found_at);

update indicator.warning w set series = f.whole, since_version = f.version, reason = coalesce(w.reason, f.comment)
  from sum_found f
 where f.nth = 1 and f.part <> '' and w.name = 'PARTS'
   and (w.jurisdiction, w.series, w.period, w.since_version, w.found_at) = (f.jurisdiction, f.series, f.period, f.since_version, f.found_at);
