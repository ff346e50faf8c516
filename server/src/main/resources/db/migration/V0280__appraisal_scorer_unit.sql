-- For which unit a scorer works, as far as it was known when they were named: nobody marks their own, so nothing of it waits for them.
alter table appraisal.scorer add column unit uuid;

update appraisal.scorer s
   set unit = (select a.unit from access.account a where a.jurisdiction = s.jurisdiction and a.id = s.account);
