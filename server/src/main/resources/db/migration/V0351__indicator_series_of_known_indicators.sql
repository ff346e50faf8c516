-- As with figures and lights: whoever makes a line looked its indicator up, indicators are never removed, and to look again at
-- each of half a million lines takes a third of the time it takes to make them.
alter table indicator.series drop constraint series_jurisdiction_indicator_fkey;
