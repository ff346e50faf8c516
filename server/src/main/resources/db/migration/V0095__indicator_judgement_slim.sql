-- What can be said of a light is kept with it unless it is one of very many: then it is worked out anew when somebody asks.
alter table indicator.judgement alter column inputs drop not null;
alter table indicator.judgement alter column reasons drop not null;
-- As with indicator.value: whoever judges looked the line up, and to look again at each of a million rows takes longer than to write them.
alter table indicator.judgement drop constraint judgement_jurisdiction_series_fkey;
alter table indicator.judgement drop constraint judgement_jurisdiction_edition_fkey;
alter table indicator.forecast drop constraint forecast_jurisdiction_series_fkey;
